package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.IndicatorCodes;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceTable;
import id.cermat.model.UnitReport;
import java.util.Set;

/** An indicator bears its code in the draft's tables and headings too. */
public final class HeadingCodes implements Rule {
  private static final Set<SourceKind> CODED =
      Set.of(SourceKind.DRAFT_CONTRACT, SourceKind.DRAFT_REALIZATION, SourceKind.ANALYSES);

  private final IndicatorCodes codes = new IndicatorCodes();

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_CODE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources -> {
              for (SourceTable table : sources.tables()) {
                if (CODED.contains(table.kind())) {
                  codes.check(table, sources.indicators(), ledger);
                }
              }
            });
  }
}
