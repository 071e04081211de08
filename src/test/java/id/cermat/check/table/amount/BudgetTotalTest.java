package id.cermat.check.table.amount;

import static id.cermat.check.TinyTables.budget;
import static id.cermat.check.TinyTables.line;
import static id.cermat.check.TinyTables.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import org.junit.jupiter.api.Test;

class BudgetTotalTest {
  @Test
  void linesRoundedToThousandsExplainATotalThatIsNot() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_TOTAL,
                budget(
                    line("Belanja Pegawai").of("Rp 952.610.000", "Rp 928.646.000", "97,48%"),
                    line("Belanja Barang").of("Rp 5.986.798.000", "Rp 5.752.313.000", "96,08%"),
                    line("Belanja Modal").of("-", "-", "-"),
                    total("Total").of("Rp 6.939.408.000", "Rp 6.680.959.575", "96,28%")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location().label()).isEqualTo("Anggaran!C7");
    assertThat(finding.actual()).isEqualTo("6680959575");
    assertThat(finding.expected()).isEqualTo("6680959000");
    assertThat(finding.difference()).isEqualTo("575");
    assertThat(finding.causes()).containsExactly(Slip.ROUNDED_PARTS);
    assertThat(finding.subject()).isEqualTo("anggaran");
    assertThat(finding.quantity()).isEqualTo(Quantity.REALIZATION);
    assertThat(finding.related())
        .extracting(place -> place.label())
        .containsExactly("Anggaran!C4", "Anggaran!C5");
    assertThat(Validated.indonesian(finding))
        .contains("realisasi", "6.680.959.575", "6.680.959.000", "575");
  }

  @Test
  void aTotalBeyondTheRoundingOfItsLinesIsAnError() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_TOTAL,
                budget(
                    line("Belanja Pegawai").of("Rp 952.610.000", "Rp 928.646.000", null),
                    line("Belanja Barang").of("Rp 5.986.798.000", "Rp 5.752.313.000", null),
                    total("Total").of("Rp 6.939.408.000", "Rp 6.608.959.000", null)))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.causes()).contains(Slip.TRANSPOSED_DIGITS);
  }

  @Test
  void aLineThatTheTotalLeavesOutIsNamedAsTheSlip() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_TOTAL,
                budget(
                    line("Belanja Pegawai").of("Rp 952.610.011", "-", null),
                    line("Belanja Barang").of("Rp 5.986.798.022", "-", null),
                    line("Belanja Modal").of("Rp 120.450.333", "-", null),
                    total("Total").of("Rp 6.939.408.033", "-", null)))
            .finding();
    assertThat(finding.causes()).contains(Slip.LINE_LEFT_OUT);
    assertThat(finding.quantity()).isEqualTo(Quantity.CEILING);
  }

  @Test
  void aWrongSubtotalIsNotReportedAgainAboveIt() {
    Validated validated =
        Validated.by(
            RuleId.BUDGET_TOTAL,
            budget(
                line("Gaji").of("Rp 100", "Rp 90", null).deeper(),
                line("Tunjangan").of("Rp 50", "Rp 41", null).deeper(),
                line("Belanja Pegawai").of("Rp 150", "Rp 113", null),
                total("Total").of("Rp 150", "Rp 131", null)));
    assertThat(validated.finding().location().label()).isEqualTo("Anggaran!C6");
  }

  @Test
  void aRemainderIsTheCeilingLessTheRealization() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_TOTAL,
                budget(
                    line("Belanja Pegawai")
                        .of("Rp 952.610.000", "Rp 928.646.000", null)
                        .remainder("Rp 23.946.000")))
            .finding();
    assertThat(finding.expected()).isEqualTo("23964000");
    assertThat(Validated.english(finding)).contains("23,946,000", "23,964,000");
  }

  @Test
  void aRemainderOfTheRevisedCeilingIsRight() {
    assertThat(
            Validated.by(
                    RuleId.BUDGET_TOTAL,
                    budget(
                        line("Belanja Pegawai")
                            .of("Rp 952.610.000", "Rp 928.646.000", null)
                            .revised("Rp 950.000.000")
                            .remainder("Rp 21.354.000")))
                .findings())
        .isEmpty();
  }

  @Test
  void totalsThatAddUpAreCounted() {
    Validated validated =
        Validated.by(
            RuleId.BUDGET_TOTAL,
            budget(
                line("Belanja Pegawai").of("Rp 952.610.000", "Rp 928.646.000", null),
                line("Belanja Barang").of("Rp 5.986.798.000", "Rp 5.752.313.000", null),
                total("Total").of("Rp 6.939.408.000", "Rp 6.680.959.000", null)));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().passed()).isEqualTo(2);
    assertThat(validated.ledger().figuresChecked()).isEqualTo(6);
  }
}
