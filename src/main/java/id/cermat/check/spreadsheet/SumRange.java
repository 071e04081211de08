package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Slip;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.DoubledSum;
import id.cermat.model.spreadsheet.ShortSum;
import id.cermat.model.spreadsheet.Spreadsheet;
import java.util.List;

/**
 * A sum takes in every line up to itself, and each figure once; totals side by side are one
 * finding.
 */
public final class SumRange implements Rule {

  @Override
  public RuleId id() {
    return RuleId.SUM_RANGE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      int wrong = spreadsheet.shortSums().size() + spreadsheet.doubledSums().size();
      ledger.passed(id(), Math.max(0, spreadsheet.sums() - wrong));
      spreadsheet.shortSums().forEach(sum -> report(sum, ledger));
      spreadsheet.doubledSums().forEach(sum -> report(sum, ledger));
    }
  }

  private void report(DoubledSum sum, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), sum.total().location())
            .context(Places.sheet(sum.total().location()))
            .actual(sum.total())
            .related(sum.subtotal());
    sum.alike().forEach(finding::related);
    boolean same = sum.total().shown().compareTo(sum.expected()) == 0;
    if (same) {
      finding.milder(Severity.WARNING);
    } else {
      finding.expected(sum.expected(), sum.total()).causes(List.of(Slip.LINE_COUNTED_TWICE));
    }
    finding.report(
        ledger,
        same ? "message-doubled-same" : "message-doubled",
        sum.range(),
        sum.subtotals(),
        sum.subtotal(),
        sum.parts(),
        sum.expected(),
        sum.total());
  }

  private void report(ShortSum sum, Ledger ledger) {
    Figure first = sum.leftOut().get(0);
    FindingBuilder finding =
        FindingBuilder.of(id(), sum.total().location())
            .context(Places.sheet(sum.total().location()))
            .actual(sum.total())
            .expected(sum.expected(), sum.total())
            .causes(List.of(Slip.LINE_LEFT_OUT));
    sum.leftOut().stream().map(Figure::location).forEach(finding::related);
    sum.alike().forEach(finding::related);
    if (sum.leftOut().size() == 1) {
      finding.report(
          ledger, "message", sum.range(), first, first.location(), sum.expected(), sum.total());
    } else {
      CellLocation last = (CellLocation) sum.leftOut().get(sum.leftOut().size() - 1).location();
      finding.report(
          ledger,
          "message-lines",
          sum.range(),
          sum.leftOut().size(),
          first.location(),
          last.cell(),
          sum.expected(),
          sum.total());
    }
  }
}
