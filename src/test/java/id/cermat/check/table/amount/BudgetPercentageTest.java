package id.cermat.check.table.amount;

import static id.cermat.check.TinyTables.budget;
import static id.cermat.check.TinyTables.line;
import static id.cermat.check.TinyTables.revenue;
import static id.cermat.check.TinyTables.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import org.junit.jupiter.api.Test;

class BudgetPercentageTest {
  @Test
  void aLastDigitThatWasCutOffIsAWarning() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_PERCENTAGE,
                budget(
                    line("Belanja Pegawai").of("Rp 952.610.000", "Rp 928.646.000", "97,48%"),
                    line("Belanja Barang").of("Rp 5.986.798.000", "Rp 5.752.313.000", "96,08%"),
                    line("Belanja Modal").of("-", "-", "-"),
                    total("Total").of("Rp 6.939.408.000", "Rp 6.680.959.575", "96,27%")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location().label()).isEqualTo("Anggaran!D7");
    assertThat(finding.expected()).isEqualTo("96.28");
    assertThat(finding.causes()).startsWith(Slip.TRUNCATED);
    assertThat(Validated.indonesian(finding)).contains("Total", "96,27%", "96,28%");
  }

  @Test
  void aWrongPercentageIsAnError() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_PERCENTAGE,
                budget(line("Belanja Barang").of("Rp 200", "Rp 100", "52,00%")))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.expected()).isEqualTo("50.00");
  }

  @Test
  void percentagesOfTheRevisedCeilingAreRightIfMostAre() {
    Validated validated =
        Validated.by(
            RuleId.BUDGET_PERCENTAGE,
            budget(
                line("Belanja Pegawai").of("Rp 200", "Rp 90", "90,00%").revised("Rp 100"),
                line("Belanja Barang").of("Rp 400", "Rp 240", "80,00%").revised("Rp 300"),
                total("Total").of("Rp 600", "Rp 330", "55,00%").revised("Rp 400")));
    Finding finding = validated.finding();
    assertThat(finding.location().label()).isEqualTo("Anggaran!D6");
    assertThat(finding.expected()).isEqualTo("82.50");
    assertThat(finding.causes()).contains(Slip.OTHER_BASE);
  }

  @Test
  void revenueIsMeasuredAgainstItsTarget() {
    Validated validated =
        Validated.by(
            RuleId.BUDGET_PERCENTAGE,
            revenue(
                total("Penerimaan").of("Rp 1.617.955.353.000", "Rp 1.621.568.087.976", "100,22%")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().passed()).isEqualTo(1);
  }

  @Test
  void aCeilingOfZeroIsNotCheckedAndSaidSo() {
    Validated validated =
        Validated.by(
            RuleId.BUDGET_PERCENTAGE, budget(line("Belanja Modal").of("Rp 0", "Rp 0", "0,00%")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().notChecked()).isEqualTo(1);
  }
}
