package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.HiddenAddends;
import id.cermat.model.spreadsheet.Spreadsheet;
import java.util.Locale;

/** What a total adds can be seen; one finding for all totals over the same hidden cells. */
public final class HiddenFiguresInTotals implements Rule {

  @Override
  public RuleId id() {
    return RuleId.HIDDEN_FIGURES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      int found = 0;
      for (HiddenAddends addends : spreadsheet.hiddenAddends()) {
        report(addends, ledger);
        found += 1 + addends.alike().size();
      }
      ledger.passed(id(), Math.max(0, spreadsheet.sums() - found));
    }
  }

  private void report(HiddenAddends addends, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), addends.total().location())
            .context(Places.sheet(addends.total().location()) + " " + addends.kind())
            .actual(addends.total())
            .related(addends.first());
    addends.alike().forEach(finding::related);
    boolean addsUp = addends.hidden().signum() == 0;
    if (addsUp
        || addends.kind() == HiddenAddends.Kind.SHEET
        || addends.kind() == HiddenAddends.Kind.PASSED_OVER) {
      finding.milder(Severity.INFO);
    } else {
      finding.values(addends.total().shown(), addends.visible());
    }
    finding.report(
        ledger,
        "message-" + addends.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        addends.total(),
        addends.range(),
        addends.figures(),
        addends.first(),
        addends.hidden(),
        addends.visible());
  }
}
