package id.cermat.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** PDFs of lines of text, for tests. */
final class PdfFiles {
  private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

  private PdfFiles() {}

  /** Something done to the document before it is saved. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  static void write(Path file, List<String> lines, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      draw(document, page, lines, new Matrix());
      change.to(document);
      document.save(file.toFile());
    }
  }

  /** A page that is cropped, and stored turned so that it is shown upright. */
  static void writeTurned(Path file, List<String> lines, int rotation) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setCropBox(new PDRectangle(20, 30, 540, 780));
      page.setRotation(rotation);
      document.addPage(page);
      Matrix matrix =
          Matrix.getRotateInstance(
              Math.toRadians(rotation),
              switch (rotation) {
                case 90 -> 580;
                case 180 -> 580;
                default -> 0;
              },
              switch (rotation) {
                case 180 -> 820;
                case 270 -> 820;
                default -> 0;
              });
      draw(document, page, lines, matrix);
      document.save(file.toFile());
    }
  }

  private static void draw(PDDocument document, PDPage page, List<String> lines, Matrix matrix)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(matrix);
      content.beginText();
      content.setFont(FONT, 11);
      content.setLeading(18);
      content.newLineAtOffset(60, 500);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
