package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Comparison;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;

/**
 * The figures of one sentence agree among themselves: index and percentage with target and
 * realization, a rise with the two figures that it compares: {@code cited-index}.
 */
public final class CitedIndices implements Rule {

  @Override
  public RuleId id() {
    return RuleId.CITED_INDEX;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    Relations relations = new Relations(held, ledger);
    held.computed().all().forEach(relations::hold);
    Comparison exactly = ledger.rules().comparison(RuleId.CITED_FIGURE);
    new ListedLines(held, exactly).all().forEach(relations::hold);
    held.like().nearMisses().forEach(relations::report);
  }
}
