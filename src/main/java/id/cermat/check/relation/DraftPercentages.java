package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Percentages and quotients of any table of a draft (persentase, capaian, rasio). */
public final class DraftPercentages extends BrokenInDraft {
  public DraftPercentages() {
    super(
        RuleId.CITED_INDEX, Set.of(RelationKind.PERCENT, RelationKind.RATIO), Quantity.PERCENTAGE);
  }
}
