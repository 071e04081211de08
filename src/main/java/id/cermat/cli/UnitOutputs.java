package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.cli.console.Session;
import id.cermat.run.CheckedUnit;
import id.cermat.writer.Report;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The files that a checked unit gives. */
final class UnitOutputs {
  private final Session session;
  private final CheckedUnit unit;
  private final RuleBook rules;

  UnitOutputs(Session session, CheckedUnit unit, RuleBook rules) {
    this.session = session;
    this.unit = unit;
    this.rules = rules;
  }

  /** Says which rules failed to run. */
  void sayWhatCrashed() {
    String name = unit.result().report().unit();
    for (RuleId rule : unit.result().crashed()) {
      session.warn("cermat: " + session.messages().text("report/crashed", rule.id(), name));
    }
  }

  /** Writes the unit's reports, with parts of its workbooks. */
  ReportFiles reports() {
    return new ReportFiles(session, rules, new WorkbookTexts(unit.workbooks()));
  }

  /**
   * Writes the reports and the annotated copies of the formats that are wanted.
   *
   * @return the copies' names by those of their originals
   */
  Map<String, String> write(Report report, RunOptions options, OutputFiles outputs) {
    reports().write(report, options.formats, outputs);
    if (!options.formats.contains(Format.XLSX)) {
      return Map.of();
    }
    for (String name : unit.workbooks().keySet()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".ods")) {
        session.warn("cermat: " + name + ": " + session.messages().text("cli/copy-of-ods"));
      }
    }
    AnnotatedCopies copies = new AnnotatedCopies(session, outputs);
    Map<String, String> written = new LinkedHashMap<>();
    written.putAll(copies.workbooks(unit.workbooks(), unit.result()));
    written.putAll(copies.drafts(unit.drafts(), unit.result(), options.markVerified));
    return written;
  }
}
