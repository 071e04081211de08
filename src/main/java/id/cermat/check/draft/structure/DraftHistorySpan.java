package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.HistorySpan;
import id.cermat.model.UnitReport;

/** A history in the draft shows the years that its title announces, and the reporting year. */
public final class DraftHistorySpan implements Rule {
  private final HistorySpan span = new HistorySpan();

  @Override
  public RuleId id() {
    return RuleId.HISTORY_SPAN;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    if (report.draft() != null) {
      span.check(report.draft().report(), ledger);
    }
  }
}
