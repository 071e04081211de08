package id.cermat.cli;

import id.cermat.cli.console.Session;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.reader.draft.DraftReader;
import id.cermat.writer.AnnotatedDraftWriter;
import id.cermat.writer.AnnotatedWorkbookWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the annotated copies of a unit's files. */
final class AnnotatedCopies {
  private final Session session;
  private final OutputFiles outputs;

  AnnotatedCopies(Session session, OutputFiles outputs) {
    this.session = session;
    this.outputs = outputs;
  }

  /**
   * Copies of the workbooks that could be read, by name, with the findings that concern each.
   *
   * @return the copies' names by those of their originals
   */
  Map<String, String> workbooks(Map<String, Path> workbooks, UnitResult result) {
    AnnotatedWorkbookWriter writer =
        new AnnotatedWorkbookWriter(session.messages(), new ShownTables());
    Map<String, String> copies = new LinkedHashMap<>();
    workbooks.forEach(
        (name, file) -> {
          List<Finding> own =
              result.findings().stream().filter(finding -> concerns(finding, name)).toList();
          String copy =
              outputs.writeTo(
                  AnnotatedWorkbookWriter.targetName(file, base(name)),
                  target -> writer.write(file, name, result.report().unit(), own, target));
          if (copy != null) {
            copies.put(name, copy);
          }
        });
    return copies;
  }

  /**
   * Copies of the drafts that could be read, by name.
   *
   * @param markVerified whether figures that were found right are marked too
   * @return the copies' names by those of their originals
   */
  Map<String, String> drafts(Map<String, Path> drafts, UnitResult result, boolean markVerified) {
    AnnotatedDraftWriter writer = new AnnotatedDraftWriter(session.messages(), DraftReader::lines);
    Map<String, String> copies = new LinkedHashMap<>();
    drafts.forEach(
        (name, file) -> {
          String copy =
              outputs.writeTo(
                  AnnotatedDraftWriter.targetName(file, base(name)),
                  target -> writer.write(file, name, result, markVerified, target));
          if (copy != null) {
            copies.put(name, copy);
          }
        });
    return copies;
  }

  private static String base(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean concerns(Finding finding, String file) {
    return finding.location().file().equals(file)
        || finding.related().stream().anyMatch(place -> place.file().equals(file));
  }
}
