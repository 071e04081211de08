package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.cermat.figure.TextSpan;
import id.cermat.format.document.UnreadableDraftException;
import id.cermat.format.document.UnreadableDraftException.Detail;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
  @TempDir Path folder;

  @Test
  void paragraphsOfAWordDocumentKeepNumberAndColumn() throws IOException {
    Draft draft = Drafts.read(document());

    Citation realization = Drafts.cited(draft, "88,80%");
    assertThat(realization.spans()).containsExactly(new TextSpan(null, 2, 1, 28, 6, null));
    assertThat(Drafts.meaning(realization)).isEqualTo("4a-CP REALIZATION in 2024");
    assertThat(Drafts.meaning(Drafts.cited(draft, "74,00%"))).isEqualTo("4a-CP TARGET in 2024");
    assertThat(draft.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
  }

  @Test
  void tableOfAWordDocumentIsReadByItsCells() throws IOException {
    Draft draft = Drafts.read(document());

    Citation total = Drafts.cited(draft, "Rp900.000");
    assertThat(Drafts.meaning(total)).isEqualTo("anggaran CEILING of Jumlah in 2024");
    assertThat(total.location())
        .extracting(place -> place.table(), place -> place.row(), place -> place.col())
        .containsExactly(1, 3, 2);
    assertThat(draft.report().budgetTables().get(0).lines()).hasSize(2);
  }

  private Path document() throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("1. 4a-CP Perubahan Perilaku");
      XWPFParagraph split = document.createParagraph();
      split.createRun().setText("Realisasi tahun 2024 adalah");
      split.createRun().setText(" ");
      split.createRun().setText("88");
      split.createRun().setText(",80% dari target sebesar 74,00%.");
      split.getRuns().get(0).setText("Realisasi IKU 2024 sebesar", 0);
      document.createParagraph().createRun().setText("Penyerapan anggaran tahun 2024:");
      XWPFTable table = document.createTable(3, 3);
      List<List<String>> cells =
          List.of(
              List.of("Jenis Belanja", "Pagu", "Realisasi"),
              List.of("Belanja Barang", "Rp700.000", "Rp800.000"),
              List.of("Jumlah", "Rp900.000", "Rp800.000"));
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
          table.getRow(row).getCell(column).setText(cells.get(row).get(column));
        }
      }
      document.write(out);
    }
    return file;
  }

  @Test
  void figureOfAPdfKnowsItsPageLineAndBox() throws IOException {
    Draft draft =
        Drafts.read(
            pdf(
                List.of("1. 4a-CP Perubahan Perilaku", "Kegiatan ini berjalan baik."),
                List.of("Realisasi IKU tahun 2024 sebesar 88,80% dari target sebesar 74,00%.")));

    Citation realization = Drafts.cited(draft, "88,80%");
    assertThat(Drafts.meaning(realization)).isEqualTo("4a-CP REALIZATION in 2024");
    TextSpan span = realization.spans().get(0);
    assertThat(span.page()).isEqualTo(2);
    assertThat(span.line()).isEqualTo(2);
    assertThat(span.column()).isEqualTo(34);
    assertThat(span.box()).isNotNull();
    assertThat(span.box().x()).isBetween(200f, 300f);
    assertThat(span.box().y()).isBetween(90f, 120f);
  }

  @Test
  void repeatedHeaderAndPageNumberAreNoFigures() throws IOException {
    List<String> page = List.of("Realisasi belanja barang sebesar Rp800.000.");
    Draft draft = Drafts.read(pdf(page, page, page));

    assertThat(Drafts.literals(draft)).containsExactly("Rp800.000", "Rp800.000", "Rp800.000");
    assertThat(Drafts.reasons(draft)).filteredOn(r -> r.endsWith("PAGE_NUMBER")).hasSize(6);
  }

  /** Each chapter has a footer of its own, on few of all pages; it counts them. */
  @Test
  void footersThatCountThePagesOfAChapterAreNoHeadings() throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String chapter = "Bagian " + "ABCDE".charAt(i / 3) + " | ";
      List<String> lines = new ArrayList<>();
      for (char line = 'a'; line < 'p'; line++) {
        lines.add("Uraian " + line + " pada bagian " + (char) ('a' + i) + ".");
      }
      lines.add(chapter + (i + 7));
      pages.add(lines);
    }
    @SuppressWarnings("unchecked")
    Draft draft = Drafts.read(pdf(pages.toArray(new List[0])));

    assertThat(Drafts.reasons(draft)).filteredOn(r -> r.endsWith("PAGE_NUMBER")).hasSize(45);
    assertThat(Drafts.literals(draft)).isEmpty();
  }

  @Test
  void scannedPdfIsRefused() throws IOException {
    Path file = folder.resolve("pindaian.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }

    assertRefused(file, Detail.SCANNED_PDF);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    assertRefused(Files.writeString(folder.resolve("a.docx"), "no zip"), Detail.DAMAGED);
    assertRefused(Files.writeString(folder.resolve("a.pdf"), "no pdf"), Detail.DAMAGED);
    assertRefused(Files.writeString(folder.resolve("a.doc"), "old"), Detail.OLD_DOCUMENT);
    assertRefused(Files.writeString(folder.resolve("a.odt"), "other"), Detail.OTHER_EXTENSION);
    assertRefused(Files.createFile(folder.resolve("b.txt")), Detail.EMPTY_FILE);
  }

  private static void assertRefused(Path file, Detail detail) {
    assertThatExceptionOfType(UnreadableDraftException.class)
        .isThrownBy(() -> Drafts.read(file))
        .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
  }

  /** Pages with a header, lines and a page number. */
  @SafeVarargs
  private Path pdf(List<String>... pages) throws IOException {
    Path file = folder.resolve("lakin.pdf");
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages.length; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          line(content, font, 740, "Laporan Kinerja 2024");
          float y = 690;
          for (String line : pages[i]) {
            line(content, font, y, line);
            y -= 18;
          }
          line(content, font, 40, String.valueOf(i + 7));
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void line(PDPageContentStream content, PDType1Font font, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 11);
    content.newLineAtOffset(72, y);
    content.showText(text);
    content.endText();
  }
}
