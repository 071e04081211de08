package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a draft and cannot be read is said, and the run is not complete. */
class UnreadPartsOfADraftTest {
  private static final String TEXT =
      "Realisasi belanja barang tahun 2024 sebesar Rp800.000 dalam dua tahap.";

  @TempDir Path folder;

  @Test
  void pagesThatArePicturesAmidPagesOfText() throws IOException {
    pdf(TEXT, "scan", "scan", TEXT);

    Run run = Run.in(folder, "check", "--draft", "lakin.pdf", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("unreadable-input", "Page 2–3 of lakin.pdf is a picture");
    assertThat(run.err()).contains("lakin.pdf: page 2–3 is a picture without text");
  }

  @Test
  void coversChapterPagesAndEmptyPagesAreNoGaps() throws IOException {
    pdf("scan", TEXT, "adorned", "empty", TEXT, "scan");

    Run run = Run.in(folder, "check", "--draft", "lakin.pdf", "--lang", "en");

    assertThat(run.code()).as(run.out()).isZero();
  }

  @Test
  void filesThatADocumentImportsWhereItStands() throws Exception {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(TEXT);
      PackagePartName name = PackagingURIHelper.createPartName("/word/anggaran.html");
      PackagePart part = document.getPackage().createPart(name, "text/html");
      try (OutputStream html = part.getOutputStream()) {
        html.write("<p>Realisasi Rp1</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      document
          .getPackagePart()
          .addRelationship(
              name,
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk",
              "rId77");
      document.write(out);
    }
    Zips.replace(
        file,
        "word/document.xml",
        "</w:p>",
        "</w:p><w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " r:id=\"rId77\"/>");

    Run run = Run.in(folder, "check", "--draft", "lakin.docx", "--lang", "en");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("lakin.docx imports the file “anggaran.html”");
    assertThat(Run.in(folder, "inspect", "lakin.docx").code()).isEqualTo(3);
  }

  /** Pages of text, scanned pages, empty ones, and such with a picture that shows through. */
  private void pdf(String... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject scan =
          LosslessFactory.createFromImage(
              document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
      PDImageXObject shape =
          LosslessFactory.createFromImage(
              document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB));
      for (String kind : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          switch (kind) {
            case "scan" -> content.drawImage(scan, 50, 50, 500, 700);
            case "adorned" -> content.drawImage(shape, 50, 50, 500, 700);
            case "empty" -> content.setLineWidth(1);
            default -> {
              content.beginText();
              content.setFont(new PDType1Font(FontName.HELVETICA), 11);
              content.newLineAtOffset(72, 700);
              content.showText(kind);
              content.endText();
            }
          }
        }
      }
      document.save(folder.resolve("lakin.pdf").toFile());
    }
  }
}
