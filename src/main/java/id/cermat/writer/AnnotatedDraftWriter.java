package id.cermat.writer;

import id.cermat.finding.Messages;
import id.cermat.finding.UnitResult;
import id.cermat.model.DraftLine;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.docx.DocxAnnotator;
import id.cermat.writer.draft.DraftComposer;
import id.cermat.writer.draft.DraftNotes;
import id.cermat.writer.draft.Places;
import id.cermat.writer.page.AnnotatedPage;
import id.cermat.writer.pdf.PdfAnnotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes the annotated copy of a draft report: every flagged place marked, with a note, and a
 * summary at the top. Nothing else of the draft changes.
 */
public final class AnnotatedDraftWriter {
  private final Messages messages;
  private final Lines lines;

  /**
   * Reads the lines of a text file or PDF as the checks did, so that their numbers are the same.
   */
  @FunctionalInterface
  public interface Lines {
    List<DraftLine> read(Path file) throws IOException;
  }

  public AnnotatedDraftWriter(Messages messages, Lines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /**
   * The name of the copy: {@code lakin.docx} becomes {@code lakin.annotated.docx}. The format is
   * kept, save that a text file becomes a page.
   */
  public static String targetName(String originalName) {
    int dot = originalName.lastIndexOf('.');
    String stem = dot < 0 ? originalName : originalName.substring(0, dot);
    String extension = dot < 0 ? "" : originalName.substring(dot).toLowerCase(Locale.ROOT);
    boolean kept = extension.startsWith(".doc") || extension.equals(".pdf");
    return stem + ".annotated" + (kept ? extension : ".html");
  }

  /**
   * Writes the copy; it appears under its name only when it is complete.
   *
   * @param original the draft; it is only read
   * @param file the draft as the locations of findings name it
   * @param markVerified whether figures that were found right are marked too
   * @throws CannotAnnotateException if the draft cannot be annotated without loss, with a reason
   *     for the user; nothing is written then
   * @throws IOException if it cannot be read, or the copy not be written
   */
  public void write(
      Path original, String file, UnitResult result, boolean markVerified, Path target)
      throws IOException {
    DraftComposer composer = new DraftComposer(messages, file);
    switch (extension(original)) {
      case ".docx", ".docm" -> {
        try (DocxAnnotator docx = new DocxAnnotator(original, messages)) {
          DraftNotes notes = composer.compose(result, docx.places(), markVerified);
          AtomicFile.write(target, out -> docx.write(notes, out));
        }
      }
      case ".pdf" -> {
        Places places = Places.inLines(() -> lines.read(original));
        DraftNotes notes = composer.compose(result, places, markVerified);
        AtomicFile.write(target, out -> PdfAnnotator.annotate(original, notes, out));
      }
      default -> {
        List<DraftLine> text = lines.read(original);
        DraftNotes notes = composer.compose(result, Places.inLines(() -> text), markVerified);
        AtomicFile.write(target, new AnnotatedPage(messages, text, notes)::write);
      }
    }
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
