package id.cermat.check.table.amount;

import static id.cermat.check.TinyTables.history;
import static id.cermat.check.TinyTables.historyRow;
import static id.cermat.check.TinyTables.line;
import static id.cermat.check.TinyTables.revenue;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.check.TinyTables;
import id.cermat.check.table.Validated;
import id.cermat.figure.Figure;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import org.junit.jupiter.api.Test;

class GrowthRateTest {
  @Test
  void growthOverLastYearIsRecomputed() {
    Finding finding =
        Validated.by(
                RuleId.GROWTH_RATE,
                revenue(
                    line("PPh")
                        .of("Rp 1.200", "Rp 1.150", null)
                        .previous("Rp 1.000")
                        .growth("13,04%"),
                    line("PPN")
                        .of("Rp 900", "Rp 800", null)
                        .previous("Rp 1.000")
                        .growth("-20,00%")))
            .finding();
    assertThat(finding.quantity()).isEqualTo(Quantity.GROWTH);
    assertThat(finding.location().label()).isEqualTo("Anggaran!H4");
    assertThat(finding.expected()).isEqualTo("15.00");
  }

  @Test
  void growthFromNothingIsNotChecked() {
    Validated validated =
        Validated.by(
            RuleId.GROWTH_RATE,
            revenue(line("PPh").of("Rp 1.200", "Rp 1.150", null).previous("Rp 0").growth("100%")));
    assertThat(validated.findings()).isEmpty();
    assertThat(validated.coverage().why()).isEqualTo("reason/growth-from-nothing");
  }

  @Test
  void aHistoryMayStateItsGrowthInPoints() {
    assertThat(Validated.by(RuleId.GROWTH_RATE, grown("1,50", true)).findings()).isEmpty();
    Finding finding = Validated.by(RuleId.GROWTH_RATE, grown("1,36", true)).finding();
    assertThat(finding.expected()).isEqualTo("1.50");
    assertThat(finding.message().key()).isEqualTo("growth-rate/message-points");
  }

  @Test
  void aHistoryMayStateItsGrowthInPercent() {
    assertThat(Validated.by(RuleId.GROWTH_RATE, grown("1,36%", false)).findings()).isEmpty();
    assertThat(Validated.by(RuleId.GROWTH_RATE, grown("1,50%", false)).findings()).hasSize(1);
  }

  private static HistoryTable grown(String literal, boolean inPoints) {
    Figure growth = TinyTables.figure(literal, TinyTables.cell("Historis", "F5"));
    HistoryTable.Row row = historyRow("1a-CP", 2023, "110,00", "111,50");
    return history(
        new HistoryTable.Row(
            row.row(),
            row.code(),
            row.name(),
            false,
            row.figures(),
            new HistoryTable.Growth(growth, 2023, 2024, inPoints)));
  }
}
