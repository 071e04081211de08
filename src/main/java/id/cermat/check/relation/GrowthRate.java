package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Growth from one figure of a table to another (pertumbuhan). */
public final class GrowthRate extends BrokenRelations {
  public GrowthRate() {
    super(
        RuleId.GROWTH_RATE,
        Set.of(RelationKind.GROWTH, RelationKind.GROWTH_PERCENT),
        Quantity.GROWTH);
  }

  @Override
  String entry(Relation relation, boolean rounded) {
    return "message";
  }
}
