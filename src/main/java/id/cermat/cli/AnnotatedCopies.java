package id.cermat.cli;

import id.cermat.finding.Finding;
import id.cermat.writer.AnnotatedWorkbookWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the annotated copies of a unit's files. */
final class AnnotatedCopies {
  private final Session session;

  AnnotatedCopies(Session session) {
    this.session = session;
  }

  /** Copies of the workbooks that could be read, by name, with the findings that concern each. */
  void write(
      String unit, Map<String, Path> workbooks, List<Finding> findings, OutputFiles outputs) {
    workbooks.forEach((name, file) -> workbook(unit, name, file, findings, outputs));
  }

  private void workbook(
      String unit, String name, Path file, List<Finding> findings, OutputFiles outputs) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    List<Finding> own = findings.stream().filter(finding -> concerns(finding, name)).toList();
    AnnotatedWorkbookWriter writer =
        new AnnotatedWorkbookWriter(session.messages(), new ShownTables());
    if (base.toLowerCase(Locale.ROOT).endsWith(".ods")) {
      session.warn("cermat: " + name + ": " + session.messages().text("cli/copy-of-ods"));
    }
    outputs.writeTo(
        AnnotatedWorkbookWriter.targetName(base),
        target -> writer.write(file, name, unit, own, target));
  }

  private static boolean concerns(Finding finding, String file) {
    return finding.location().file().equals(file)
        || finding.related().stream().anyMatch(place -> place.file().equals(file));
  }
}
