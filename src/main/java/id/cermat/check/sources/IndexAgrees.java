package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import java.util.List;

/** An indicator's index is the same wherever it stands. */
public final class IndexAgrees implements Rule {
  private static final SourcesAgree AGREE =
      new SourcesAgree(
          RuleId.INDEX_AGREES, Quantity.INDEX, List.of(SourceKind.REALIZATION, SourceKind.SCORE));

  @Override
  public RuleId id() {
    return RuleId.INDEX_AGREES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    AGREE.check(report, ledger);
  }
}
