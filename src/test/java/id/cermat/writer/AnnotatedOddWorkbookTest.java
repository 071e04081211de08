package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.TextTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as other programs write them, and those that must be left alone. */
class AnnotatedOddWorkbookTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  @TempDir Path folder;

  @Test
  void annotatesAWorkbookWithoutStylesAndWithImpliedPlaces() throws IOException {
    Path original =
        book(
            MAIN,
            RELATIONS,
            "",
            "<worksheet xmlns=\"%s\"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
                + "<row/><row><c><v>3</v></c></row></sheetData></worksheet>");
    Path target =
        annotate(
            original,
            Findings.at("Data", "B1", Severity.ERROR),
            Findings.at("Data", "C2", Severity.INFO),
            Findings.at("Data", "A3", Severity.WARNING));
    String sheet = Packages.text(Packages.parts(target), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("<row><c><v>1</v></c><c s=\"1\"><v>2</v></c></row>")
        .contains("<row><c r=\"C2\" s=\"2\"/></row>")
        .contains("<row><c s=\"3\"><v>3</v></c></row></sheetData><legacyDrawing ");
    try (Workbook book = WorkbookFactory.create(target.toFile(), null, true)) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(1).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
    }
  }

  @Test
  void annotatesAStrictWorkbookWithPrefixes() throws IOException {
    String sheet =
        "<x:worksheet xmlns:x=\"%s\" xmlns:mc=\"urn:mc\" mc:Ignorable=\"z\" xmlns:z=\"urn:z\">"
            + "<!-- <row> > --><x:sheetData>\n<x:row r='1' z:k=\"a>b\">"
            + "<x:c r='A1' z:q=''><x:f><![CDATA[1<2]]></x:f><x:v>1</x:v></x:c></x:row>"
            + "</x:sheetData><x:pageMargins left=\"1\"/><x:extLst><z:any/></x:extLst>"
            + "</x:worksheet>";
    Path original = book(STRICT_MAIN, STRICT_RELATIONS, "x:", sheet);
    Path target =
        annotate(
            original,
            Findings.at("Data", "A1", Severity.ERROR),
            Findings.at("Data", "B7", Severity.ERROR));
    Map<String, byte[]> parts = Packages.parts(target);
    String expected =
        sheet
            .formatted(STRICT_MAIN)
            .replace("z:q=''>", "z:q='' s=\"1\">")
            .replace(
                "</x:sheetData>", "<x:row r=\"7\"><x:c r=\"B7\" s=\"1\"/></x:row></x:sheetData>")
            .replace(
                "<x:extLst>",
                "<x:legacyDrawing xmlns:r=\"" + STRICT_RELATIONS + "\" r:id=\"rId2\"/><x:extLst>");
    assertThat(Packages.text(parts, "xl/worksheets/sheet1.xml")).isEqualTo(expected);
    assertThat(Packages.text(parts, "xl/worksheets/sheet2.xml"))
        .contains("xmlns=\"" + STRICT_MAIN + "\"");
    assertThat(Packages.text(parts, "xl/workbook.xml"))
        .contains("<x:sheet name=\"Temuan\" sheetId=\"2\"")
        .contains("<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">");
  }

  @Test
  void keepsThreadsAndTheirPlaceholdersAndDrawingsThatAreNotXml() throws IOException {
    Path original =
        book(
            MAIN,
            RELATIONS,
            "",
            "<worksheet xmlns=\"%s\" xmlns:r=\""
                + RELATIONS
                + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                + "<legacyDrawing r:id=\"rId1\"/></worksheet>");
    Map<String, byte[]> parts = Packages.parts(original);
    String vml =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<v:shape id=\"_x0000_s1030\"><div>satu<br>dua</div></v:shape></xml>";
    String comments =
        "<comments xmlns=\""
            + MAIN
            + "\"><authors><author>tc={1}</author></authors><commentList>"
            + "<comment ref=\"A1\" authorId=\"0\"><text><t>[Threaded comment]</t></text>"
            + "</comment></commentList></comments>";
    put(parts, "xl/drawings/vmlDrawing1.vml", vml);
    put(parts, "xl/comments1.xml", comments);
    put(parts, "xl/threadedComments/threadedComment1.xml", "<ThreadedComments/>");
    put(
        parts,
        "xl/worksheets/_rels/sheet1.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relation("rId1", RELATIONS + "/vmlDrawing", "../drawings/vmlDrawing1.vml")
            + relation("rId2", RELATIONS + "/comments", "../comments1.xml")
            + "</Relationships>");
    Packages.write(parts, original);

    Map<String, byte[]> after =
        Packages.parts(
            annotate(
                original,
                Findings.at("Data", "A1", Severity.ERROR),
                Findings.at("Data", "A2", Severity.ERROR)));

    assertThat(Packages.text(after, "xl/comments1.xml"))
        .contains("<author>tc={1}</author><author>cermat</author>")
        .contains("<text><r><t>[Threaded comment]</t></r><r><rPr><b/>")
        .contains("<comment ref=\"A2\" authorId=\"1\">");
    assertThat(Packages.text(after, "xl/drawings/vmlDrawing1.vml"))
        .startsWith(vml.substring(0, vml.length() - "</xml>".length()))
        .contains("_x0000_s1031", "<x:Row>1</x:Row>")
        .doesNotContain("_x0000_s1032");
    assertThat(after.get("xl/worksheets/_rels/sheet1.xml.rels"))
        .isEqualTo(parts.get("xl/worksheets/_rels/sheet1.xml.rels"));
    assertThat(Packages.text(after, "xl/threadedComments/threadedComment1.xml"))
        .isEqualTo("<ThreadedComments/>");
  }

  @Test
  void refusesASignedWorkbookAndWritesNothing() throws IOException {
    Path original = book(MAIN, RELATIONS, "", "<worksheet xmlns=\"%s\"><sheetData/></worksheet>");
    Map<String, byte[]> parts = Packages.parts(original);
    put(parts, "_xmlsignatures/origin.sigs", "");
    Packages.write(parts, original);
    assertRefused(original, "ditandatangani");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() throws IOException {
    assertRefused(
        book(MAIN, RELATIONS, "", "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\""),
        "tidak tersusun");
    assertRefused(
        book(
            MAIN,
            RELATIONS,
            "",
            "<!DOCTYPE w [<!ENTITY e \"x\">]><worksheet xmlns=\"%s\"><sheetData/></worksheet>"),
        "DTD");
    assertRefused(
        book(
            MAIN,
            RELATIONS,
            "",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet xmlns=\"%s\"/>"),
        "ISO-8859-1");
  }

  @Test
  void annotatesAnXlsWorkbook() throws IOException {
    Path original = folder.resolve("lama.xls");
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Cell cell = book.createSheet("Anggaran").createRow(3).createCell(1);
      cell.setCellValue(6_680_959_575.0);
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
      cell.setCellStyle(style);
      save(book, original);
    }
    Path target =
        annotate(
            original,
            Findings.at("Anggaran", "B4", Severity.ERROR),
            Findings.at("Anggaran", "D9", Severity.WARNING));
    try (var in = Files.newInputStream(target);
        HSSFWorkbook book = new HSSFWorkbook(in)) {
      HSSFCell cell = book.getSheet("Anggaran").getRow(3).getCell(1);
      assertThat(cell.getNumericCellValue()).isEqualTo(6_680_959_575.0);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(cell.getCellComment().getString().getString()).contains("Selisih: 575");
      assertThat(book.getSheet("Anggaran").getRow(8).getCell(3).getCellComment()).isNotNull();
      Row first = book.getSheet("Temuan").getRow(5);
      assertThat(first.getCell(3).getStringCellValue()).isEqualTo("Anggaran!B4");
      assertThat(first.getCell(3).getHyperlink().getAddress()).isEqualTo("'Anggaran'!B4");
    }
  }

  @Test
  void makesAWorkbookOfSeparatedValues() throws IOException {
    Path original = folder.resolve("anggaran.csv");
    Files.writeString(original, "Uraian;Pagu\nTotal;1.250,50\n");
    TextTable table =
        new TextTable(
            "anggaran/2024",
            List.of(List.of("Uraian", "Pagu", "12"), List.of("=1+1", "1.250,50", "007")));
    Path target = folder.resolve("out.xlsx");
    new AnnotatedWorkbookWriter(new Messages(Language.ENGLISH), file -> List.of(table))
        .write(
            original,
            Findings.FILE,
            "KPP",
            List.of(Findings.at("anggaran/2024", "B2", Severity.ERROR)),
            target);
    try (Workbook book = WorkbookFactory.create(target.toFile(), null, true)) {
      Sheet sheet = book.getSheet("anggaran_2024");
      assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("1.250,50");
      assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("007");
      assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(12);
      assertThat(sheet.getRow(1).getCell(1).getCellComment()).isNotNull();
      assertThat(book.getSheet("Findings").getRow(5).getCell(3).getHyperlink().getAddress())
          .isEqualTo("'anggaran_2024'!B2");
    }
  }

  @Test
  void copiesABigSheetWithoutHoldingIt() throws IOException {
    Path original = folder.resolve("big.xlsx");
    int rows = 30_000;
    try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
      Sheet sheet = book.createSheet("Data");
      for (int r = 0; r < rows; r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < 10; c++) {
          row.createCell(c).setCellValue(r * 10 + c);
        }
      }
      save(book, original);
    }
    Path target =
        annotate(
            original,
            Findings.at("Data", "C2", Severity.ERROR),
            Findings.at("Data", "J" + rows, Severity.ERROR));
    String before = Packages.text(Packages.parts(original), "xl/worksheets/sheet1.xml");
    String after = Packages.text(Packages.parts(target), "xl/worksheets/sheet1.xml");
    assertThat(after.replaceFirst("<legacyDrawing[^>]*>", "").replaceAll(" s=\"[0-9]+\"", ""))
        .isEqualTo(before.replaceAll(" s=\"[0-9]+\"", ""));
    assertThat(after).containsPattern("<c r=\"J30000\"[^>]* s=\"1\"");
  }

  @Test
  void isReadByLibreOffice() throws Exception {
    Path original = folder.resolve("libre.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Anggaran 'A' 1").createRow(0).createCell(0).setCellValue(12);
      save(book, original);
    }
    Path target = annotate(original, Findings.at("Anggaran 'A' 1", "A1", Severity.ERROR));
    LibreOffice.writeSheets(target, folder);
    Path csv = folder.resolve("libre-Temuan.csv");
    assertThat(csv).isRegularFile();
    assertThat(Files.readString(csv)).contains("6.680.959.575", "Anggaran 'A' 1!A1");
  }

  private void assertRefused(Path original, String reason) {
    Path target = folder.resolve("out").resolve(original.getFileName());
    assertThatThrownBy(() -> annotate(original, Findings.at("Data", "A1", Severity.ERROR)))
        .isInstanceOfSatisfying(
            CannotAnnotateException.class,
            refusal ->
                assertThat(new Messages(Language.INDONESIAN).text(refusal.reason()))
                    .contains(reason));
    assertThat(target).doesNotExist();
  }

  /** A package of the fewest parts; the texts take the namespace as their argument. */
  private Path book(String main, String relations, String prefix, String sheet) throws IOException {
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + types
            + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
            + types
            + "worksheet+xml\"/></Types>");
    String relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    put(
        parts,
        "_rels/.rels",
        relationships
            + relation("rId1", relations + "/officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    put(
        parts,
        "xl/workbook.xml",
        ("<#workbook xmlns%s=\"" + main + "\" xmlns:q=\"" + relations + "\"><#sheets>")
                .formatted(prefix.isEmpty() ? "" : ":x")
                .replace("#", prefix)
            + ("<#sheet name=\"Data\" sheetId=\"1\" q:id=\"rId7\"/></#sheets></#workbook>")
                .replace("#", prefix));
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        relationships
            + relation("rId7", relations + "/worksheet", "worksheets/sheet1.xml")
            + "</Relationships>");
    put(parts, "xl/worksheets/sheet1.xml", sheet.formatted(main));
    Path file = folder.resolve("odd.xlsx");
    Packages.write(parts, file);
    return file;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static void put(Map<String, byte[]> parts, String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void save(Workbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private Path annotate(Path original, Finding... findings) throws IOException {
    Path target = folder.resolve("out").resolve(original.getFileName());
    new AnnotatedWorkbookWriter(new Messages(Language.INDONESIAN), Findings::noTexts)
        .write(original, Findings.FILE, "KPP Pratama Contoh 2024", List.of(findings), target);
    return target;
  }
}
