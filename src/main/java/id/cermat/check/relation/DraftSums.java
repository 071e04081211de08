package id.cermat.check.relation;

import id.cermat.catalogue.RuleId;
import id.cermat.lexicon.Quantity;
import id.cermat.relation.RelationKind;
import java.util.Set;

/** Sums, differences, products and means of any table of a draft (jumlah, selisih, rata-rata). */
public final class DraftSums extends BrokenInDraft {
  public DraftSums() {
    super(
        RuleId.CITED_TOTAL,
        Set.of(RelationKind.SUM, RelationKind.DIFFERENCE, RelationKind.PRODUCT, RelationKind.MEAN),
        Quantity.COUNT);
  }
}
