package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.IndicatorSet;
import id.cermat.check.sources.SourceKind;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.stream.Stream;

/** The draft's tables hold the indicators of the contract. */
public final class DraftIndicatorSet implements Rule {
  private final IndicatorSet sets = new IndicatorSet();

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_SET;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    DraftIndicators.of(report, ledger)
        .ifPresent(
            sources ->
                sets.check(sources.tables(), sources.indicators(), compared(sources), ledger));
  }

  /** The draft's tables, and of the workbook's one alone: they are compared with each other. */
  private static List<SourceKind> compared(DraftIndicators sources) {
    Stream<SourceKind> workbook =
        Stream.of(SourceKind.CONTRACT, SourceKind.REALIZATION, SourceKind.SCORE)
            .filter(kind -> sources.table(kind).isPresent())
            .limit(1);
    return Stream.concat(
            workbook, Stream.of(SourceKind.DRAFT_CONTRACT, SourceKind.DRAFT_REALIZATION))
        .toList();
  }
}
