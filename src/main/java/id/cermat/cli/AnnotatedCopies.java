package id.cermat.cli;

import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.reader.draft.DraftReader;
import id.cermat.writer.AnnotatedDraftWriter;
import id.cermat.writer.AnnotatedWorkbookWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the annotated copies of a unit's files. */
final class AnnotatedCopies {
  private final Session session;
  private final OutputFiles outputs;

  AnnotatedCopies(Session session, OutputFiles outputs) {
    this.session = session;
    this.outputs = outputs;
  }

  /** Copies of the workbooks that could be read, by name, with the findings that concern each. */
  void workbooks(Map<String, Path> workbooks, UnitResult result) {
    workbooks.forEach((name, file) -> workbook(name, file, result));
  }

  private void workbook(String name, Path file, UnitResult result) {
    List<Finding> own =
        result.findings().stream().filter(finding -> concerns(finding, name)).toList();
    AnnotatedWorkbookWriter writer =
        new AnnotatedWorkbookWriter(session.messages(), new ShownTables());
    String base = base(name);
    if (base.toLowerCase(Locale.ROOT).endsWith(".ods")) {
      session.warn("cermat: " + name + ": " + session.messages().text("cli/copy-of-ods"));
    }
    outputs.writeTo(
        AnnotatedWorkbookWriter.targetName(base),
        target -> writer.write(file, name, result.report().unit(), own, target));
  }

  /**
   * Copies of the drafts that could be read, by name.
   *
   * @param markVerified whether figures that were found right are marked too
   */
  void drafts(Map<String, Path> drafts, UnitResult result, boolean markVerified) {
    AnnotatedDraftWriter writer = new AnnotatedDraftWriter(session.messages(), DraftReader::lines);
    drafts.forEach(
        (name, file) ->
            outputs.writeTo(
                AnnotatedDraftWriter.targetName(base(name)),
                target -> writer.write(file, name, result, markVerified, target)));
  }

  private static String base(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean concerns(Finding finding, String file) {
    return finding.location().file().equals(file)
        || finding.related().stream().anyMatch(place -> place.file().equals(file));
  }
}
