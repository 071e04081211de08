package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedWorkbookTest {
  @TempDir Path folder;

  @Test
  void highlightsTheCellAndKeepsItsFormat() throws IOException {
    Path original = budget();
    try (XSSFWorkbook book = annotated(original, Findings.at("Anggaran", "B4", Severity.ERROR))) {
      XSSFCell cell = book.getSheet("Anggaran").getRow(3).getCell(1);
      assertThat(cell.getNumericCellValue()).isEqualTo(6_680_959_575.0);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(cell.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.DOUBLE);
      assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
      assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
      assertThat(book.getSheet("Anggaran").getRow(2).getCell(1).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void saysAtTheCellWhatIsWrong() throws IOException {
    try (XSSFWorkbook book = annotated(budget(), Findings.at("Anggaran", "B4", Severity.WARNING))) {
      Comment comment = book.getSheet("Anggaran").getRow(3).getCell(1).getCellComment();
      assertThat(comment.getAuthor()).isEqualTo("cermat");
      assertThat(comment.getString().getString())
          .startsWith("cermat – Peringatan: ")
          .contains("\nTertulis: 6.680.959.575\nSeharusnya: 6.680.959.000\nSelisih: 575\n")
          .contains("Dugaan sebab: rinciannya dibulatkan, jumlahnya tidak");
      assertThat(comment.isVisible()).isFalse();
    }
  }

  @Test
  void joinsTheFindingsOfACellInOneComment() throws IOException {
    try (XSSFWorkbook book =
        annotated(
            budget(),
            Findings.at("Anggaran", "B4", Severity.INFO),
            Findings.at("Anggaran", "B4", Severity.ERROR, "1", "2", "-1"))) {
      XSSFCell cell = book.getSheet("Anggaran").getRow(3).getCell(1);
      assertThat(cell.getCellComment().getString().getString())
          .contains("cermat – Catatan: ", "cermat – Kesalahan: ");
      assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
    }
  }

  @Test
  void listsAllFindingsOnASheetOfTheirOwn() throws IOException {
    try (XSSFWorkbook book =
        annotated(
            budget(),
            Findings.at("Anggaran", "B4", Severity.ERROR),
            Findings.at("Data 'lama' 1", "A1", Severity.INFO))) {
      Sheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
      assertThat(sheet.getSheetName()).isEqualTo("Temuan");
      assertThat(texts(sheet.getRow(4)))
          .containsExactly(
              "No",
              "Tingkat",
              "Aturan",
              "Lokasi",
              "Pokok",
              "Tertulis",
              "Seharusnya",
              "Selisih",
              "Penjelasan");
      assertThat(texts(sheet.getRow(5)))
          .contains("1", "Kesalahan", "Anggaran!B4", "6.680.959.575", "6.680.959.000", "575");
      assertThat(sheet.getRow(5).getCell(3).getHyperlink().getAddress()).isEqualTo("'Anggaran'!B4");
      assertThat(sheet.getRow(6).getCell(3).getHyperlink().getAddress())
          .isEqualTo("'Data ''lama'' 1'!A1");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(book.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void leavesEveryOtherPartAsItWas() throws IOException {
    Path original = budget();
    Path target = annotate(original, Findings.at("Anggaran", "B4", Severity.ERROR));
    Map<String, byte[]> before = Packages.parts(original);
    Map<String, byte[]> after = Packages.parts(target);
    assertThat(Packages.changed(before, after))
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml");
    assertThat(Packages.added(before, after))
        .containsExactlyInAnyOrder(
            "xl/worksheets/sheet3.xml",
            "xl/worksheets/_rels/sheet1.xml.rels",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml");
    assertThat(List.copyOf(after.keySet()).subList(0, before.size()))
        .isEqualTo(List.copyOf(before.keySet()));
    String sheet = Packages.text(after, "xl/worksheets/sheet1.xml");
    assertThat(
            sheet
                .replaceFirst("<legacyDrawing [^>]*/>", "")
                .replaceFirst("(<c r=\"B4\"[^>]* s=\")\\d+", "$1#"))
        .isEqualTo(
            Packages.text(before, "xl/worksheets/sheet1.xml")
                .replaceFirst("(<c r=\"B4\"[^>]* s=\")\\d+", "$1#"));
  }

  @Test
  void leavesTheOriginalAsItWas() throws IOException {
    Path original = budget();
    byte[] before = Files.readAllBytes(original);
    annotate(original, Findings.at("Anggaran", "B4", Severity.ERROR));
    assertThat(original).hasBinaryContent(before);
  }

  @Test
  void makesBlankCellsAndRowsThatAreFlagged() throws IOException {
    try (XSSFWorkbook book =
        annotated(
            budget(),
            Findings.at("Anggaran", "A2", Severity.ERROR),
            Findings.at("Anggaran", "D3", Severity.ERROR),
            Findings.at("Anggaran", "C10", Severity.ERROR),
            Findings.at("Anggaran", "B90", Severity.ERROR))) {
      Sheet sheet = book.getSheet("Anggaran");
      for (String cell : List.of("A2", "D3", "C10", "B90")) {
        CellReference place = new CellReference(cell);
        Cell made = sheet.getRow(place.getRow()).getCell(place.getCol());
        assertThat(made.getCellComment()).as(cell).isNotNull();
        assertThat(made.getCellStyle().getFillPattern())
            .as(cell)
            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      }
      assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(928_646_000);
    }
  }

  @Test
  void keepsOtherPeoplesCommentsAndAppendsToThatOfAFlaggedCell() throws IOException {
    Path original = folder.resolve("commented.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Anggaran");
      comment(sheet.createRow(0).createCell(0), "Budi setuju");
      comment(sheet.createRow(3).createCell(1), "Dari SAKTI");
      save(book, original);
    }
    try (XSSFWorkbook book = annotated(original, Findings.at("Anggaran", "B4", Severity.ERROR))) {
      Sheet sheet = book.getSheet("Anggaran");
      assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
          .isEqualTo("Budi setuju");
      Comment both = sheet.getRow(3).getCell(1).getCellComment();
      assertThat(both.getString().getString()).startsWith("Dari SAKTI\n\ncermat – Kesalahan: ");
      assertThat(both.getAuthor()).isEqualTo("penulis");
    }
  }

  @Test
  void namesItsSheetSoThatNoNameIsTakenTwice() throws IOException {
    Path original = folder.resolve("taken.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("temuan").createRow(0).createCell(0).setCellValue(1);
      save(book, original);
    }
    try (XSSFWorkbook book = annotated(original, Findings.at("temuan", "A1", Severity.ERROR))) {
      assertThat(book.getSheetName(1)).isEqualTo("Temuan (2)");
    }
  }

  @Test
  void writesHostileTextsAsTexts() throws IOException {
    String hostile = "=cmd|' /C calc'!A0 <b>&amp;]]> \u0001\uD800 _x0041_ " + "x".repeat(40_000);
    try (XSSFWorkbook book =
        annotated(
            budget(), Findings.at("Anggaran", "B4", Severity.ERROR, hostile, "@SUM(1)", "-1"))) {
      Cell cell = book.getSheet("Temuan").getRow(5).getCell(5);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue())
          .startsWith("=cmd|' /C calc'!A0 <b>&amp;]]> \uFFFD\uFFFD _x0041_ xxx")
          .hasSize(32_767);
      assertThat(book.getSheet("Temuan").getRow(5).getCell(6).getStringCellValue())
          .isEqualTo("@SUM(1)");
    }
  }

  @Test
  void linksOnlyToSheetsThatThereAre() throws IOException {
    try (XSSFWorkbook book = annotated(budget(), Findings.at("Hilang", "B4", Severity.ERROR))) {
      Cell place = book.getSheet("Temuan").getRow(5).getCell(3);
      assertThat(place.getStringCellValue()).isEqualTo("Hilang!B4");
      assertThat(place.getHyperlink()).isNull();
    }
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue).toList();
  }

  private Path budget() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Anggaran");
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
      style.setBorderTop(BorderStyle.DOUBLE);
      var bold = book.createFont();
      bold.setBold(true);
      style.setFont(bold);
      sheet.createRow(0).createCell(0).setCellValue("Anggaran");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
      sheet.createRow(2).createCell(1).setCellValue(928_646_000);
      Cell total = sheet.createRow(3).createCell(1);
      total.setCellValue(6_680_959_575.0);
      total.setCellStyle(style);
      sheet.createRow(9);
      book.createSheet("Data 'lama' 1").createRow(0).createCell(0).setCellValue(1);
      book.createName().setNameName("pagu");
      book.getName("pagu").setRefersToFormula("Anggaran!$B$3");
      save(book, file);
    }
    return file;
  }

  private static void comment(Cell cell, String text) {
    CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 3);
    anchor.setCol1(2);
    anchor.setCol2(4);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("penulis");
    cell.setCellComment(comment);
  }

  private static void save(Workbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private Path annotate(Path original, Finding... findings) throws IOException {
    Path target = folder.resolve("out").resolve(original.getFileName());
    new AnnotatedWorkbookWriter(new Messages(Language.INDONESIAN), Findings::noTexts)
        .write(original, Findings.FILE, "KPP Pratama Bekasi Utara 2024", List.of(findings), target);
    return target;
  }

  private XSSFWorkbook annotated(Path original, Finding... findings) throws IOException {
    try (var in = Files.newInputStream(annotate(original, findings))) {
      return new XSSFWorkbook(in);
    }
  }
}
