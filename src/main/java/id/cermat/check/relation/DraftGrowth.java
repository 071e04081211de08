package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Growth from one figure of a draft's table to another (pertumbuhan). */
public final class DraftGrowth extends BrokenInDraft {
  public DraftGrowth() {
    super(
        RuleId.GROWTH_RATE,
        Set.of(RelationKind.GROWTH, RelationKind.GROWTH_PERCENT),
        Quantity.GROWTH);
  }
}
