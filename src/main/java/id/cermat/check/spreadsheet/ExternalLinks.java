package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.OtherWorkbooks;
import id.cermat.model.spreadsheet.Spreadsheet;

/** Formulas rely on no other workbook; a workbook is one finding. */
public final class ExternalLinks implements Rule {

  @Override
  public RuleId id() {
    return RuleId.EXTERNAL_LINK;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      OtherWorkbooks others = spreadsheet.otherWorkbooks();
      if (others == null) {
        ledger.passed(id());
      } else {
        report(spreadsheet, others, ledger);
      }
    }
  }

  private void report(Spreadsheet spreadsheet, OtherWorkbooks others, Ledger ledger) {
    boolean failed = !others.failed().isEmpty();
    CellLocation first = failed ? others.failed().get(0) : others.cells().get(0);
    FindingBuilder finding = FindingBuilder.of(id(), first).context(spreadsheet.file());
    others.cells().stream().filter(cell -> !cell.equals(first)).forEach(finding::related);
    if (!failed) {
      finding.milder(Severity.INFO);
    }
    finding.report(
        ledger,
        failed ? "message-failed" : "message",
        others.count(),
        first,
        others.failed().size());
  }
}
