package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.UnitReport;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Kind;
import id.cermat.model.spreadsheet.Spreadsheet;

/** No typed number stands in a run of one formula; a run is one finding. */
public final class ConstantsAmongFormulas implements Rule {

  @Override
  public RuleId id() {
    return RuleId.CONSTANT_AMONG_FORMULAS;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (Spreadsheet spreadsheet : report.spreadsheets()) {
      int found = 0;
      for (Interruption interruption : spreadsheet.interruptions()) {
        if (interruption.kind().typed()) {
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
    String entry = entry(interruption);
    if (interruption.kind() == Kind.EQUAL_CONSTANT) {
      finding.milder(Severity.INFO);
    } else if (interruption.kind() == Kind.CONSTANT) {
      finding.expected(interruption.expected(), interruption.figure());
    }
    finding.report(
        ledger,
        interruption.alike().isEmpty() ? entry : entry + "-several",
        interruption.figure(),
        interruption.figure().location(),
        interruption.first(),
        interruption.last().cell(),
        interruption.expected(),
        "=" + interruption.formula(),
        interruption.alike().size() + 1,
        interruption.formulas());
  }

  private static String entry(Interruption interruption) {
    return switch (interruption.evidence()) {
      case BESIDE -> "message-beside";
      case PARTS -> "message-parts";
      case LINES -> "message-lines";
      case TWIN_LINES -> "message-twin";
      case RUN -> interruption.kind() == Kind.CONSTANT ? "message" : "message-equal";
    };
  }
}
