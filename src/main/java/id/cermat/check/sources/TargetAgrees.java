package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import java.util.List;

/** An indicator's target, and a budget's ceiling, is the same wherever it stands. */
public final class TargetAgrees implements Rule {
  private static final SourcesAgree AGREE =
      new SourcesAgree(
          RuleId.TARGET_AGREES,
          Quantity.TARGET,
          List.of(
              SourceKind.CONTRACT,
              SourceKind.TRAJECTORY,
              SourceKind.REALIZATION,
              SourceKind.REVENUE,
              SourceKind.SCORE));

  private static final RepeatedBudgets BUDGETS =
      new RepeatedBudgets(RuleId.TARGET_AGREES, Quantity.CEILING, BudgetTable.Line::base);

  @Override
  public RuleId id() {
    return RuleId.TARGET_AGREES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    AGREE.check(report, ledger);
    BUDGETS.check(report, ledger);
  }
}
