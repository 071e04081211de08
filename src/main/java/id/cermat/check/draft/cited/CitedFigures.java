package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;

/** A cited figure is the workbook's, or the one that its sources give: {@code cited-figure}. */
public final class CitedFigures implements Rule {

  @Override
  public RuleId id() {
    return RuleId.CITED_FIGURE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    held.of(id()).forEach(discrepancy -> discrepancy.report(ledger));
    AllIndices indices = AllIndices.of(report, draft, held.year(), ledger.rules());
    new CitedMeans(draft, indices, ledger).check();
  }
}
