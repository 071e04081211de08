package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.cli.console.Session;
import id.cermat.finding.Baseline;
import id.cermat.writer.BaselineWriter;
import id.cermat.writer.Report;
import id.cermat.writer.ReportWriter;
import id.cermat.writer.html.SheetTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes reports in the formats that are asked for, and the baseline. */
final class ReportFiles {
  private final Session session;
  private final RuleBook rules;
  private final SheetTexts sheets;

  /**
   * @param sheets the workbooks that the reports are about
   */
  ReportFiles(Session session, RuleBook rules, SheetTexts sheets) {
    this.session = session;
    this.rules = rules;
    this.sheets = sheets;
  }

  /** Writes each format that has a file. */
  void write(Report report, Set<Format> formats, OutputFiles outputs) {
    for (Format format : Format.values()) {
      ReportWriter writer = format.writer(rules, sheets);
      if (formats.contains(format) && writer != null && format.file() != null) {
        outputs.write(format.file(), out -> writer.write(report, out));
      }
    }
  }

  /** Prints one format. */
  void print(Format format, Report report) throws IOException {
    ReportWriter writer = format.writer(rules, sheets);
    if (writer != null) {
      session.surroundings().out().flush();
      writer.write(report, session.surroundings().out());
      session.surroundings().out().flush();
    }
  }

  /**
   * Writes the baseline anew, where that is asked for.
   *
   * @return false if it could not be written
   */
  boolean keepBaseline(RunOptions options, Baseline before, Report report) {
    Path shown = options.writeBaseline;
    if (shown == null) {
      return true;
    }
    Baseline after = before.after(report.units(), session.messages());
    Path folder = shown.getParent() == null ? Path.of("") : shown.getParent();
    OutputFiles outputs = new OutputFiles(session, folder, List.of());
    outputs.write(
        String.valueOf(shown.getFileName()), out -> new BaselineWriter().write(after, out));
    return !outputs.failed();
  }
}
