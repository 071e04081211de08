package id.cermat.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.Draft;
import id.cermat.relation.Relation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** What the figures of a draft's tables prove of each other. */
class GridRelationsTest {
  @TempDir Path folder;

  /** The figures that are wrong, each with what it should be. */
  private static List<String> wrong(Draft draft) {
    return draft.report().relations().stream()
        .flatMap(table -> table.broken().stream())
        .map(GridRelationsTest::line)
        .toList();
  }

  private static String line(Relation relation) {
    return relation.result().literal()
        + " -> "
        + Objects.requireNonNull(relation.computed()).stripTrailingZeros().toPlainString();
  }

  @Test
  void aTotalAtTheHeadTakesInTheRowsBelow() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Program                          Pagu           Realisasi",
            "TOTAL APBD                  7.189.048.000    6.928.774.500",
            "Program pengendalian          952.610.000      928.646.000",
            "Program perencanaan         5.986.798.000    5.752.313.000",
            "Program kesejahteraan         250.000.000      247.815.500");

    assertThat(wrong(draft)).containsExactly("7.189.048.000 -> 7189408000");
  }

  @Test
  void aRowThatNearlySumsTheNextAsAnotherColumnDoesExactlyIsTheirTotal() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Program                       Jumlah Anggaran     Realisasi      Sisa Anggaran",
            "Belanja langsung               2.381.040.600    2.362.960.221      18.080.379",
            "Pembinaan wilayah              1.200.500.000    1.191.200.400       9.299.600",
            "Penanganan kasus                 718.984.000      713.207.216       5.776.784",
            "Pengawasan tahunan               345.670.000      342.877.605       2.792.395",
            "Evaluasi kinerja                 115.886.000      115.675.000         211.000");

    assertThat(wrong(draft))
        .as("the remainder follows from the ceiling")
        .containsExactly("2.381.040.600 -> 2381040000");
  }

  @Test
  void aHeadingTellsHowTheFiguresOfThreeRowsComeOfOthers() throws IOException {
    Draft draft =
        Drafts.text(
            folder,
            "Uraian           Q1       Q2      Sm.1      Q3       Q4       Y",
            "Target          3,25     3,25     3,25     3,25     3,25     3,25",
            "Realisasi       3,38     3,51     3,51     3,64     3,77     3,77",
            "Capaian       104,00   108,00   108,00   112,00   120,00   120,00");

    assertThat(wrong(draft)).containsExactly("120,00 -> 116", "120,00 -> 116");
  }

  @Test
  void figuresThatCellsCentreALittleApartStandInOneRow() throws IOException {
    Path file = folder.resolve("lakin.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        String[][] rows = {
          {"Pengendalian", "wilayah", "952.610.000", "928.646.000", "97,48"},
          {"Perencanaan", "kegiatan", "986.798.000", "952.313.000", "96,51"},
          {"Kesejahteraan", "pegawai", "250.000.000", "247.815.500", "99,13"},
          {"Pelayanan", "masyarakat", "718.984.000", "713.207.200", "90,00"}
        };
        write(content, 60, 740, "Program");
        write(content, 220, 740, "Pagu");
        write(content, 320, 740, "Realisasi");
        write(content, 420, 740, "%");
        float top = 700;
        for (String[] row : rows) {
          write(content, 60, top, row[0]);
          write(content, 60, top - 12, row[1]);
          write(content, 220, top - 6, row[2]);
          write(content, 320, top - 6, row[3]);
          write(content, 420, top, row[4]);
          top -= 40;
        }
      }
      document.save(file.toFile());
    }

    Draft draft = Drafts.read(file);

    assertThat(draft.tables().get(0).rows()).hasSize(4);
    assertThat(wrong(draft)).singleElement().asString().startsWith("90,00 -> 99.19");
  }

  @Test
  void aTableOfFiguresInsideACellIsATable() throws IOException {
    Path file = folder.resolve("lakin.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTableCell cell = document.createTable(1, 2).getRow(0).getCell(1);
      cell.setText("Rencana kegiatan");
      CTTbl inner = cell.getCTTc().addNewTbl();
      String[][] rows = {
        {"Kegiatan", "TW I", "TW II", "TW III", "TW IV"},
        {"Persiapan", "12", "31", "8", "44"},
        {"Pengumpulan data", "15", "22", "17", "39"},
        {"Pengolahan", "41", "16", "23", "55"},
        {"Total", "68", "69", "48", "148"}
      };
      XWPFTable table = new XWPFTable(inner, cell, rows.length, rows[0].length);
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          table.getRow(row).getCell(column).setText(rows[row][column]);
        }
      }
      cell.addParagraph();
      document.write(out);
    }

    Draft draft = Drafts.read(file);

    assertThat(wrong(draft)).containsExactly("148 -> 138");
  }

  private static void write(PDPageContentStream content, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
