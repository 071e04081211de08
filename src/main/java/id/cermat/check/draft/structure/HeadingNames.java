package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.IndicatorNames;
import id.cermat.check.sources.SourceKind;
import id.cermat.model.UnitReport;
import java.util.Set;

/** An indicator bears its name in the draft's tables, headings and action plans too. */
public final class HeadingNames implements Rule {
  private static final Set<SourceKind> NAMING =
      Set.of(
          SourceKind.DRAFT_CONTRACT,
          SourceKind.DRAFT_REALIZATION,
          SourceKind.ANALYSES,
          SourceKind.ACTION_PLANS);

  private final IndicatorNames names = new IndicatorNames();

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_NAME;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources ->
                sources
                    .indicators()
                    .forEach(one -> names.check(one, sources.indicators(), NAMING, ledger)));
  }
}
