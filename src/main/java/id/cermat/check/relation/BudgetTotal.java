package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Sums, differences, products and means of any table (jumlah, selisih, rata-rata). */
public final class BudgetTotal extends BrokenRelations {
  public BudgetTotal() {
    super(
        RuleId.BUDGET_TOTAL,
        Set.of(RelationKind.SUM, RelationKind.DIFFERENCE, RelationKind.PRODUCT, RelationKind.MEAN),
        Quantity.COUNT);
  }

  @Override
  String entry(Relation relation, boolean rounded) {
    if (rounded) {
      return "message-rounded";
    }
    return relation.kind() == RelationKind.SUM && !inRow(relation) ? "message" : "message-column";
  }
}
