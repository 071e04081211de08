package id.cermat.cli;

import id.cermat.check.unit.UnitCheck;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleBook;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import id.cermat.writer.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** A format's writer, that knows the unit's workbooks; null for the annotated copies. */
  @Nullable ReportWriter writer(Format format) {
    return format.writer(rules, new WorkbookTexts(input.readable()));
  }

  /** Writes the reports and the annotated copies of the formats that are wanted. */
  void write(Report report, RunOptions options, OutputFiles outputs) {
    Set<Format> formats = options.formats;
    for (Format format : Format.values()) {
      ReportWriter writer = writer(format);
      if (formats.contains(format) && writer != null && format.file() != null) {
        outputs.write(format.file(), out -> writer.write(report, out));
      }
    }
    if (formats.contains(Format.XLSX)) {
      AnnotatedCopies copies = new AnnotatedCopies(session, outputs);
      copies.workbooks(input.readable(), result);
      copies.drafts(input.readableDrafts(), result, options.markVerified);
    }
  }
}
