package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Columns of any table that cumulate others (s.d.). */
public final class PeriodConsolidation extends BrokenRelations {
  public PeriodConsolidation() {
    super(RuleId.PERIOD_CONSOLIDATION, Set.of(RelationKind.CONSOLIDATION), Quantity.COUNT);
  }

  @Override
  String entry(Relation relation, boolean rounded) {
    return "message-column";
  }
}
