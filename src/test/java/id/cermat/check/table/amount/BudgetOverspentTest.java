package id.cermat.check.table.amount;

import static id.cermat.check.TinyTables.budget;
import static id.cermat.check.TinyTables.line;
import static id.cermat.check.TinyTables.revenue;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.table.Validated;
import id.cermat.finding.Finding;
import org.junit.jupiter.api.Test;

class BudgetOverspentTest {
  @Test
  void spendingAboveTheCeilingIsAWarning() {
    Finding finding =
        Validated.by(
                RuleId.BUDGET_OVERSPENT,
                budget(line("Belanja Modal").of("Rp 120.000.000", "Rp 125.000.000", null)))
            .finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.location().label()).isEqualTo("Anggaran!C4");
    assertThat(Validated.indonesian(finding))
        .isEqualTo(
            "Realisasi Belanja Modal sebesar 125.000.000 melebihi pagu 120.000.000 sebanyak"
                + " 5.000.000.");
  }

  @Test
  void theRevisedCeilingIsTheOneInForce() {
    assertThat(
            Validated.by(
                    RuleId.BUDGET_OVERSPENT,
                    budget(line("Belanja Modal").of("Rp 120", "Rp 125", null).revised("Rp 130")))
                .findings())
        .isEmpty();
  }

  @Test
  void revenueMayExceedItsTarget() {
    assertThat(
            Validated.by(
                    RuleId.BUDGET_OVERSPENT, revenue(line("PPh").of("Rp 120", "Rp 125", "104,17%")))
                .findings())
        .isEmpty();
  }
}
