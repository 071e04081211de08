package id.cermat.writer;

import id.cermat.finding.Finding;
import id.cermat.finding.Messages;
import id.cermat.writer.annotation.AnnotationComposer;
import id.cermat.writer.annotation.Annotations;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.xlsx.XlsxAnnotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the annotated copy of a workbook: flagged cells highlighted, with a comment, and a sheet
 * that lists all findings, each linked to its cell. Nothing else of the workbook changes.
 */
public final class AnnotatedWorkbookWriter {
  private final Messages messages;

  public AnnotatedWorkbookWriter(Messages messages) {
    this.messages = messages;
  }

  /**
   * The name of the copy: {@code book.xlsx} becomes {@code book.annotated.xlsx}. The format is
   * kept, so that macros and old programs still work, save that a text table becomes a workbook.
   */
  public static String targetName(String originalName) {
    int dot = originalName.lastIndexOf('.');
    String stem = dot < 0 ? originalName : originalName.substring(0, dot);
    String extension = dot < 0 ? "" : originalName.substring(dot).toLowerCase(Locale.ROOT);
    boolean workbook = extension.startsWith(".xl");
    return stem + ".annotated" + (workbook ? extension : ".xlsx");
  }

  /**
   * Writes the copy; it appears under its name only when it is complete.
   *
   * @param original the workbook; it is only read
   * @param file the workbook as the locations of findings name it
   * @param unit whose workbook it is, as a heading
   * @param findings those whose place or related places are in the workbook, in reading order
   * @throws CannotAnnotateException if the workbook cannot be annotated without loss, with a reason
   *     for the user; nothing is written then
   * @throws IOException if it cannot be read, or the copy not be written
   */
  public void write(Path original, String file, String unit, List<Finding> findings, Path target)
      throws IOException {
    Annotations annotations = new AnnotationComposer(messages, file).compose(unit, findings);
    AtomicFile.write(target, out -> XlsxAnnotator.annotate(original, annotations, out));
  }
}
