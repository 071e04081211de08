package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Spreadsheet;

/**
 * In a run of one formula no single cell points elsewhere. Only a formula that differs in one
 * reference or number, and gives another value, is named: cells that differ for a reason (another
 * polarity, a total) differ in more.
 */
public final class InconsistentFormulas implements Rule {

  @Override
  public RuleId id() {
    return RuleId.INCONSISTENT_FORMULA;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      int found = 0;
      for (Interruption interruption : spreadsheet.interruptions()) {
        if (!interruption.kind().typed()) {
          report(interruption, ledger);
          found++;
        }
      }
      ledger.passed(id(), Math.max(0, spreadsheet.runs() - found));
    }
  }

  private void report(Interruption interruption, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), interruption.figure().location())
            .context(Places.sheet(interruption.figure().location()))
            .actual(interruption.figure());
    interruption.alike().forEach(finding::related);
    if (interruption.figure().shown().compareTo(interruption.expected()) != 0) {
      finding.expected(interruption.expected(), interruption.figure());
    }
    finding.report(
        ledger,
        entry(interruption),
        interruption.figure().location(),
        interruption.first(),
        interruption.last().cell(),
        "=" + interruption.formula(),
        interruption.expected(),
        interruption.figure(),
        interruption.formulas(),
        interruption.alike().size() + 1);
  }

  private static String entry(Interruption interruption) {
    boolean several = !interruption.alike().isEmpty();
    return switch (interruption.kind()) {
      case SHORT_RANGE -> several ? "message-short-several" : "message-short";
      case LONG_RANGE -> several ? "message-long-several" : "message-long";
      default -> {
        boolean same = interruption.figure().shown().compareTo(interruption.expected()) == 0;
        yield same
            ? "message-same"
            : interruption.evidence() == Evidence.TWIN_LINES ? "message-twin" : "message";
      }
    };
  }
}
