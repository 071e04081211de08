package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF is read as it is printed: characters that are not painted count only for a picture. */
class PaintedTextOfAPdfTest {
  @TempDir Path folder;

  private interface Page {
    void draw(PDDocument document, PDPageContentStream content) throws IOException;
  }

  @Test
  void layerUnderThePrintedTextIsPassedOver() throws IOException {
    Path file =
        pdf(
            (document, content) -> {
              line(content, RenderingMode.NEITHER, 700, "Realisasi sebesar 118,95%.");
              line(content, RenderingMode.FILL, 700, "Realisasi sebesar 113,95%.");
            });

    assertThat(Drafts.literals(Drafts.read(file))).containsExactly("113,95%");
  }

  @Test
  void layerOverAScanIsItsTextButForWhatIsPrintedThere() throws IOException {
    Path file =
        pdf(
            (document, content) -> {
              content.drawImage(
                  LosslessFactory.createFromImage(
                      document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                  50,
                  400,
                  500,
                  350);
              line(content, RenderingMode.NEITHER, 700, "Realisasi sebesar 88,80%.");
              line(content, RenderingMode.NEITHER, 650, "Target sebesar 74,00%.");
              line(content, RenderingMode.FILL, 650, "Target sebesar 75,00%.");
              line(content, RenderingMode.NEITHER, 300, "Pagu sebesar 11,11%.");
            });

    assertThat(Drafts.literals(Drafts.read(file))).containsExactlyInAnyOrder("88,80%", "75,00%");
  }

  private Path pdf(Page drawn) throws IOException {
    Path file = folder.resolve("lakin.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawn.draw(document, content);
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void line(PDPageContentStream content, RenderingMode mode, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
    content.setRenderingMode(mode);
    content.newLineAtOffset(72, y);
    content.showText(text);
    content.endText();
  }
}
