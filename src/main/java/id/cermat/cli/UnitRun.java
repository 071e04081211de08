package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One unit, checked, and the files that this gives. */
final class UnitRun {
  private final Session session;
  private final UnitInput input;
  private final RuleBook rules;
  private final UnitResult result;

  UnitRun(Session session, UnitInput input, UnitCheck check, RuleBook rules) {
    this.session = session;
    this.input = input;
    this.rules = rules;
    this.result = withUnreadable(check.check(input.report(), rules), input);
    String unit = result.report().unit();
    for (RuleId rule : result.crashed()) {
      session.warn("cermat: " + session.messages().text("report/crashed", rule.id(), unit));
    }
  }

  private static UnitResult withUnreadable(UnitResult result, UnitInput input) {
    List<Finding> findings = new ArrayList<>(input.findings());
    findings.addAll(result.findings());
    return result.withFindings(findings);
  }

  /** What checking it came to; files that could not be read are among the findings. */
  UnitResult result() {
    return result;
  }

  /** Whether everything could be read, and every rule ran. */
  boolean complete() {
    return input.complete() && result.crashed().isEmpty();
  }

  /** Writes the unit's reports, with parts of its workbooks. */
  ReportFiles reports() {
    return new ReportFiles(session, rules, new WorkbookTexts(input.readable()));
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
    for (String name : input.readable().keySet()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".ods")) {
        session.warn("cermat: " + name + ": " + session.messages().text("cli/copy-of-ods"));
      }
    }
    AnnotatedCopies copies = new AnnotatedCopies(session, outputs);
    Map<String, String> written = new LinkedHashMap<>();
    written.putAll(copies.workbooks(input.readable(), result));
    written.putAll(copies.drafts(input.readableDrafts(), result, options.markVerified));
    return written;
  }
}
