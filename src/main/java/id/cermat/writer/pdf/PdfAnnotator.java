package id.cermat.writer.pdf;

import id.cermat.figure.TextSpan;
import id.cermat.figure.TextSpan.Box;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.NoteRun;
import id.cermat.writer.draft.DraftNote;
import id.cermat.writer.draft.DraftNotes;
import id.cermat.writer.draft.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/**
 * Writes an annotated copy of a PDF: a highlight with a note over each note's characters, and a
 * note with the summary in the corner of the first page. All this is appended; the original's bytes
 * begin the copy.
 */
public final class PdfAnnotator {
  private static final String AUTHOR = "cermat";

  /** How far a highlight reaches above the digits and below them, for commas and accents. */
  private static final float ABOVE = 0.15f;

  private static final float BELOW = 0.3f;
  private static final Box CORNER = new Box(12, 12, 20, 20);

  private final PDDocument document;

  private PdfAnnotator(PDDocument document) {
    this.document = document;
  }

  /**
   * Writes the copy.
   *
   * @throws CannotAnnotateException if the PDF would lose something, or is not understood
   */
  public static void annotate(Path original, DraftNotes notes, OutputStream out)
      throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(original.toFile())) {
      Permission.check(document);
      PdfAnnotator annotator = new PdfAnnotator(document);
      annotator.summarize(notes.summary());
      for (DraftNote note : notes.notes()) {
        annotator.highlight(note);
      }
      // The same notes are to give the same bytes.
      document.setDocumentId(0L);
      document.saveIncremental(copy);
    } catch (InvalidPasswordException protection) {
      throw new CannotAnnotateException(protection, "encrypted");
    }
    verify(copy.toByteArray());
    copy.writeTo(out);
  }

  /** A PDF that programs only read by repairing it may not be readable with something appended. */
  private static void verify(byte[] copy) throws CannotAnnotateException {
    try (PDDocument document = Loader.loadPDF(copy)) {
      boolean there =
          document.getPage(0).getAnnotations().stream()
              .anyMatch(
                  one ->
                      one instanceof PDAnnotationText text && AUTHOR.equals(text.getTitlePopup()));
      if (!there) {
        throw new CannotAnnotateException("malformed");
      }
    } catch (CannotAnnotateException lost) {
      throw lost;
    } catch (IOException | RuntimeException unreadable) {
      throw new CannotAnnotateException(unreadable, "malformed");
    }
  }

  private void summarize(List<NoteRun> summary) throws IOException {
    PDPage page = document.getPage(0);
    PDAnnotationText note = new PDAnnotationText();
    note.setRectangle(ShownPage.around(new ShownPage(page).corners(CORNER)));
    note.setName(PDAnnotationText.NAME_COMMENT);
    note.setNoRotate(true);
    finish(note, Mark.INFO, NoteRun.text(summary), page);
  }

  private void highlight(DraftNote note) throws IOException {
    Map<Integer, float[]> byPage = new TreeMap<>();
    for (TextSpan span : note.spans()) {
      Integer number = span.page();
      Box box = span.box();
      if (number != null && box != null) {
        float[] corners = new ShownPage(document.getPage(number - 1)).corners(padded(box));
        byPage.merge(number, corners, PdfAnnotator::joined);
      }
    }
    for (Map.Entry<Integer, float[]> here : byPage.entrySet()) {
      PDAnnotationHighlight highlight = new PDAnnotationHighlight();
      highlight.setQuadPoints(here.getValue());
      highlight.setRectangle(ShownPage.around(here.getValue()));
      finish(highlight, note.mark(), note.text(), document.getPage(here.getKey() - 1));
    }
  }

  private static Box padded(Box box) {
    float above = box.height() * ABOVE;
    return new Box(box.x(), box.y() - above, box.width(), box.height() * (1 + BELOW) + above);
  }

  private static float[] joined(float[] first, float[] second) {
    float[] all = new float[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private void finish(PDAnnotationMarkup annotation, Mark mark, String text, PDPage page)
      throws IOException {
    annotation.setTitlePopup(AUTHOR);
    annotation.setContents(text);
    annotation.setColor(colour(mark));
    annotation.setPrinted(true);
    annotation.setPage(page);
    PDRectangle place = annotation.getRectangle();
    annotation.constructAppearances(document);
    if (annotation instanceof PDAnnotationText) {
      // Drawing its icon gives it the size that the library likes.
      annotation.setRectangle(place);
    }
    List<PDAnnotation> all = page.getAnnotations();
    all.add(annotation);
    page.setAnnotations(all);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private static PDColor colour(Mark mark) {
    float[] rgb =
        switch (mark) {
          case ERROR -> new float[] {1f, 0.55f, 0.55f};
          case WARNING -> new float[] {1f, 0.83f, 0.35f};
          case INFO -> new float[] {0.6f, 0.8f, 1f};
          case WITHIN_ROUNDING -> new float[] {0.85f, 0.95f, 0.6f};
          case VERIFIED -> new float[] {0.65f, 0.92f, 0.65f};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }
}
