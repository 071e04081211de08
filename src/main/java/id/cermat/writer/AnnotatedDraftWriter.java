package id.cermat.writer;

import id.cermat.catalogue.Messages;
import id.cermat.finding.UnitResult;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.document.DraftLine;
import id.cermat.format.opc.MainPart;
import id.cermat.format.opc.PackageCheck;
import id.cermat.format.opc.UneditablePackageException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the annotated copy of a draft report: every flagged place marked, with a note, and a
 * summary at the top. Nothing else of the draft changes.
 */
public final class AnnotatedDraftWriter {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotatedDraftWriter.class);

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
   * kept, save that a text file becomes a page; the ending is that of the content, and a name that
   * would be too long is cut.
   *
   * @param original the draft; where it cannot be looked into, which writing the copy will say, its
   *     ending stays
   */
  public static String targetName(Path original, String originalName) {
    String ending = CopyName.ending(originalName);
    if (ending.equals(".docx") || ending.equals(".docm")) {
      try {
        ending = MainPart.ending(original, ".doc", ".dot");
      } catch (IOException unreadable) {
        LOG.debug("the format of {} is not known", originalName, unreadable);
      }
    } else if (!ending.equals(".pdf")) {
      ending = ".html";
    }
    return CopyName.of(originalName, ending);
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
    switch (CopyName.ending(String.valueOf(original.getFileName()))) {
      case ".docx", ".docm" -> {
        try (DocxAnnotator docx = new DocxAnnotator(original, messages)) {
          DraftNotes notes = composer.compose(result, docx.places(), markVerified);
          AtomicFile.write(
              target, out -> docx.write(notes, out), copy -> PackageCheck.verify(original, copy));
        } catch (UneditablePackageException refused) {
          throw new CannotAnnotateException(refused);
        } catch (UnreadableWorkbookException damaged) {
          throw new CannotAnnotateException(damaged, "content");
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
}
