package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Percentages and quotients of any table (persentase, capaian, rasio). */
public final class BudgetPercentage extends BrokenRelations {
  public BudgetPercentage() {
    super(
        RuleId.BUDGET_PERCENTAGE,
        Set.of(RelationKind.PERCENT, RelationKind.RATIO),
        Quantity.PERCENTAGE);
  }

  @Override
  String entry(Relation relation, boolean rounded) {
    return "message";
  }
}
