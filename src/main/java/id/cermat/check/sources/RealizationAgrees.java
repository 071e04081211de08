package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import java.util.List;

/** An indicator's realization, and a budget's, is the same wherever it stands. */
public final class RealizationAgrees implements Rule {
  private static final SourcesAgree AGREE =
      new SourcesAgree(
          RuleId.REALIZATION_AGREES,
          Quantity.REALIZATION,
          List.of(
              SourceKind.REALIZATION,
              SourceKind.TRAJECTORY,
              SourceKind.SCORE,
              SourceKind.COMPONENTS,
              SourceKind.REVENUE));

  private static final RepeatedBudgets BUDGETS =
      new RepeatedBudgets(
          RuleId.REALIZATION_AGREES, Quantity.REALIZATION, BudgetTable.Line::realization);

  @Override
  public RuleId id() {
    return RuleId.REALIZATION_AGREES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    AGREE.check(report, ledger);
    BUDGETS.check(report, ledger);
  }
}
