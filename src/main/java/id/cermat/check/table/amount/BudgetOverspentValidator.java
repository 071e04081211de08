package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.constraint.WithinCeiling;

/** Realization above the ceiling in force: {@code budget-overspent}. */
public final class BudgetOverspentValidator extends RuleValidator<WithinCeiling, BudgetTable> {
  /** For Hibernate Validator, which makes it. */
  public BudgetOverspentValidator() {
    super(RuleId.BUDGET_OVERSPENT);
  }

  @Override
  public void examine(BudgetTable table, Examination examination) {
    if (table.kind() != BudgetTable.Kind.BUDGET) {
      return;
    }
    for (BudgetTable.Line line : table.lines()) {
      Figure ceiling = line.revised() != null ? line.revised() : line.base();
      Figure realization = line.realization();
      if (realization == null) {
        continue;
      }
      if (ceiling == null) {
        examination.notChecked("reason/no-ceiling");
      } else if (realization.value().compareTo(ceiling.value()) <= 0) {
        examination.passed(realization, ceiling);
      } else {
        examination.touched(realization, ceiling);
        examination.report(
            FindingBuilder.of(RuleId.BUDGET_OVERSPENT, realization.location())
                .subject("anggaran")
                .quantity(Quantity.REALIZATION)
                .context(line.name().text())
                .actual(realization)
                .related(ceiling.location()),
            "message",
            line.name().text(),
            realization,
            ceiling,
            realization.value().subtract(ceiling.value()));
      }
    }
  }
}
