package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of a rich workbook is lost in its annotated copy. */
class AnnotatedRichWorkbookTest {
  private static final Set<String> FLAGGED = Set.of("A1", "C5", "D5", "E8", "A16", "D16", "H30");

  @TempDir static Path folder;
  private static Path copy;
  private static Map<String, byte[]> before;
  private static Map<String, byte[]> after;

  @BeforeAll
  static void annotate() throws Exception {
    Path original = folder.resolve("kaya.xlsm");
    RichWorkbook.write(original);
    copy = folder.resolve("kaya.annotated.xlsm");
    List<Finding> findings =
        Stream.concat(
                new TreeSet<>(FLAGGED)
                    .stream().map(cell -> Findings.at("Realisasi", cell, Severity.ERROR)),
                Stream.of(
                    Findings.at("Tabel", "B3", Severity.WARNING),
                    Findings.at("Lama", "A1", Severity.INFO)))
            .toList();
    new AnnotatedWorkbookWriter(new Messages(Language.INDONESIAN), Findings::noTexts)
        .write(original, Findings.FILE, "KPP Pratama Contoh 2024", findings, copy);
    before = Packages.parts(original);
    after = Packages.parts(copy);
  }

  @Test
  void keepsEveryUnconcernedPartByteForByte() {
    assertThat(Packages.changed(before, after))
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing0.vml",
            "xl/persons/person.xml",
            "xl/threadedComments/threadedComment1.xml",
            "xl/worksheets/sheet2.xml",
            "xl/worksheets/_rels/sheet2.xml.rels",
            "xl/worksheets/sheet4.xml");
    assertThat(Packages.added(before, after))
        .containsExactlyInAnyOrder(
            "xl/worksheets/sheet6.xml",
            "xl/comments2.xml",
            "xl/comments3.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/drawings/vmlDrawing2.vml",
            "xl/worksheets/_rels/sheet4.xml.rels");
    assertThat(List.copyOf(after.keySet()).subList(0, before.size()))
        .isEqualTo(List.copyOf(before.keySet()));
    assertThat(before).hasSizeGreaterThan(35);
  }

  @Test
  void changesNothingOfAFlaggedSheetButTheStylesOfItsFlaggedCells() throws Exception {
    assertThat(XmlEvents.difference(sheet(before), sheet(after)))
        .containsExactly(
            "/worksheet/sheetData/row{r=30}",
            "/worksheet/sheetData/row/c{r=H30, s=#}",
            "end /worksheet/sheetData/row/c",
            "end /worksheet/sheetData/row");
  }

  private static List<String> sheet(Map<String, byte[]> parts) throws XMLStreamException {
    return XmlEvents.of(parts.get(RichWorkbook.SHEET)).stream()
        .map(
            event ->
                event.replaceFirst("(/c\\{r=(" + String.join("|", FLAGGED) + "),.* s=)\\d+", "$1#"))
        .map(event -> event.replaceFirst("(/dimension\\{ref=A1:)\\w+", "$1#"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, /Types/(Default|Override)",
    "xl/workbook.xml, /workbook/(sheets/sheet|definedNames/definedName)",
    "xl/_rels/workbook.xml.rels, /Relationships/Relationship",
    "xl/worksheets/_rels/sheet2.xml.rels, /Relationships/Relationship",
    "xl/styles.xml, /styleSheet/(fonts/font|fills/fill|borders/border|cellXfs/xf)",
    "xl/persons/person.xml, /personList/person",
    "xl/threadedComments/threadedComment1.xml, /ThreadedComments/threadedComment",
    "xl/comments1.xml, /comments/(authors/author|commentList/comment)"
  })
  void onlyAddsToTheTablesOfThePackage(String part, String added) throws XMLStreamException {
    List<String> difference = XmlEvents.difference(uncounted(before, part), uncounted(after, part));
    assertThat(difference)
        .isNotEmpty()
        .allMatch(event -> event.matches("(?s)(end )?" + added + "([/{=].*)?"), added);
  }

  /** Without the counts of lists, and with the plain text of a comment as a run. */
  private static List<String> uncounted(Map<String, byte[]> parts, String part)
      throws XMLStreamException {
    return XmlEvents.of(parts.get(part)).stream()
        .map(event -> event.replaceFirst("count=\\d+", "count=#"))
        .map(event -> event.replace("/text/t", "/text/r/t"))
        .toList();
  }

  @Test
  void keepsTheShapesOfOtherPeoplesComments() {
    String part = "xl/drawings/vmlDrawing0.vml";
    String old = Packages.text(before, part);
    String start = old.substring(0, old.lastIndexOf("</xml>"));
    assertThat(anchorless(Packages.text(after, part))).startsWith(anchorless(start));
  }

  @Test
  void widensTheRangeOfASheetToItsFlaggedCells() {
    assertThat(Packages.text(before, RichWorkbook.SHEET)).contains("<dimension ref=\"A1:E16\"/>");
    assertThat(Packages.text(after, RichWorkbook.SHEET)).contains("<dimension ref=\"A1:H30\"/>");
  }

  @Test
  void repliesInTheConversationOfAFlaggedCell() {
    String author = "displayName=\"cermat\" id=\"";
    String persons = Packages.text(after, "xl/persons/person.xml");
    int at = persons.indexOf(author) + author.length();
    assertThat(Packages.text(after, "xl/threadedComments/threadedComment1.xml"))
        .containsPattern(
            "</threadedComment><threadedComment ref=\"D5\" dT=\"2[-0-9T:]+\\.\\d\\d\" personId=\"\\"
                + persons.substring(at, at + 37)
                + "\\}\" id=\"\\{[-0-9A-F]{36}\\}\" parentId=\"\\"
                + RichWorkbook.THREAD.replace("}", "\\}")
                + "\"><text>cermat – Kesalahan: ");
  }

  @Test
  void makesRoomForWhatIsAppendedToAComment() {
    String anchor =
        "(?s).*<x:Anchor>([\\d, ]*)</x:Anchor>\\s*<x:AutoFill>\\w*</x:AutoFill>\\s*<x:Row>4</x:Row>\\s*<x:Column>2<.*";
    String old = Packages.text(before, "xl/drawings/vmlDrawing0.vml").replaceFirst(anchor, "$1");
    String now = Packages.text(after, "xl/drawings/vmlDrawing0.vml").replaceFirst(anchor, "$1");
    assertThat(old).isEqualTo("3, 0, 4, 0, 5, 0, 8, 0");
    assertThat(now).matches("3, 0, 4, 0, 5, 0, 1[0-9], \\d+");
  }

  /** The box of a comment that grows may grow with it. */
  private static String anchorless(String vml) {
    return vml.replaceAll("(?<=<x:Anchor>)[^<]*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bar chart | xl/charts/.* | <c:barChart>",
        "chart title | xl/charts/.* | Pagu dan realisasi",
        "drawing of charts | xl/drawings/drawing\\d.xml | graphicFrame",
        "picture | xl/drawings/drawing\\d.xml | <xdr:pic>",
        "picture's bytes | xl/media/.*png | IHDR",
        "text box | xl/drawings/drawing\\d.xml | Sumber: SPAN",
        "drawing of the sheet | xl/worksheets/sheet1.xml | <drawing r:id=",
        "pivot table | xl/pivotTables/.*xml | <pivotTableDefinition",
        "pivot cache | xl/pivotCache/pivotCacheDefinition1.xml | <cacheSource",
        "pivot records | xl/pivotCache/pivotCacheRecords1.xml | pivotCacheRecords",
        "pivot caches of the book | xl/workbook.xml | <pivotCache ",
        "cell rule | xl/worksheets/sheet1.xml | type=\"cellIs\"",
        "data bar | xl/worksheets/sheet1.xml | <dataBar",
        "icon set | xl/worksheets/sheet1.xml | <iconSet",
        "colour scale | xl/worksheets/sheet1.xml | <colorScale>",
        "formula rule | xl/worksheets/sheet1.xml | <formula>MOD(ROW(),2)=0</formula>",
        "format of a rule | xl/styles.xml | <dxf>",
        "extended data bar | xl/worksheets/sheet1.xml | <x14:dataBar minLength=\"0\"",
        "sparkline | xl/worksheets/sheet1.xml | <x14:sparkline>",
        "validation | xl/worksheets/sheet1.xml | <dataValidation ",
        "table | xl/tables/table1.xml | displayName=\"Belanja\"",
        "table style | xl/tables/table1.xml | TableStyleMedium2",
        "table of the sheet | xl/worksheets/sheet2.xml | <tablePart ",
        "autofilter | xl/worksheets/sheet1.xml | <autoFilter ref=\"A3:E13\"",
        "name | xl/workbook.xml | name=\"PaguTotal\"",
        "constant name | xl/workbook.xml | >0.11<",
        "local name | xl/workbook.xml | name=\"Setempat\" localSheetId=\"1\"",
        "print area | xl/workbook.xml | Realisasi!$A$1:$F$20",
        "print titles | xl/workbook.xml | Realisasi!$1:$3",
        "hidden filter name | xl/workbook.xml | Realisasi!$A$3:$E$13",
        "outside link | xl/worksheets/_rels/sheet1.xml.rels | https://example.org/pagu?a=1&amp;b=2",
        "inside link | xl/worksheets/sheet1.xml | location=\"'Tabel'!A1\"",
        "thread | xl/threadedComments/threadedComment1.xml | Sudah dicek?",
        "person | xl/persons/person.xml | Penelaah",
        "comment | xl/comments1.xml | Dari aplikasi SAKTI",
        "author of comments | xl/comments1.xml | Bagian Umum",
        "protection | xl/worksheets/sheet1.xml | <sheetProtection ",
        "hidden row | xl/worksheets/sheet1.xml | hidden=\"true\"",
        "hidden column | xl/worksheets/sheet1.xml | <col min=\"7\" max=\"7\"",
        "very hidden sheet | xl/workbook.xml | state=\"veryHidden\"",
        "hidden sheet | xl/workbook.xml | state=\"hidden\"",
        "outline | xl/worksheets/sheet1.xml | outlineLevel=\"1\"",
        "row break | xl/worksheets/sheet1.xml | <rowBreaks ",
        "column break | xl/worksheets/sheet1.xml | <colBreaks ",
        "page header | xl/worksheets/sheet1.xml | Bold\"Kantor",
        "page footer | xl/worksheets/sheet1.xml | <oddFooter>&amp;R&amp;P / &amp;N",
        "printer settings | xl/printerSettings/printerSettings1.bin | pencetak",
        "printer settings of the page | xl/worksheets/sheet1.xml | r:id=\"rId906\"",
        "margins | xl/worksheets/sheet1.xml | left=\"0.25\"",
        "frozen panes | xl/worksheets/sheet1.xml | state=\"frozen\"",
        "zoom | xl/worksheets/sheet1.xml | zoomScale=\"85\"",
        "tab colour | xl/worksheets/sheet1.xml | <tabColor rgb=\"0070C0\"",
        "merged cells | xl/worksheets/sheet1.xml | <mergeCell ref=\"A16:B17\"",
        "array formula | xl/worksheets/sheet1.xml | t=\"array\"",
        "cached value | xl/worksheets/sheet1.xml | <v>0.97</v>",
        "error value | xl/worksheets/sheet1.xml | #DIV/0!",
        "rich text | xl/sharedStrings.xml | <r><rPr>",
        "number format | xl/styles.xml | _-\"Rp\"* #,##0_-",
        "external link | xl/externalLinks/_rels/externalLink1.xml.rels | kanwil%202024.xlsx",
        "external link of the book | xl/workbook.xml | <externalReference ",
        "calculation chain | xl/calcChain.xml | <c r=\"E5\"/>",
        "macros | xl/vbaProject.bin | vba",
        "type with macros | [\\[]Content_Types].xml | sheet.macroEnabled.main+xml",
        "custom XML | customXml/item1.xml | urn:arsip",
        "custom properties | docProps/custom.xml | Satuan",
        "title | docProps/core.xml | Capaian 2024"
      })
  void keepsEveryFeature(String feature, String part, String sign) {
    assertThat(text(before, part)).as("original: " + feature).contains(plain(sign));
    assertThat(text(after, part)).as("copy: " + feature).contains(plain(sign));
  }

  private static String plain(String text) {
    return text.replace("&quot;", "\"");
  }

  private static String text(Map<String, byte[]> parts, String name) {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (part, bytes) -> {
          if (part.matches(name)) {
            text.append(new String(bytes, StandardCharsets.ISO_8859_1).replace("&quot;", "\""));
          }
        });
    return text.toString();
  }

  @Test
  void isReadByPoi() throws Exception {
    try (var in = Files.newInputStream(copy);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet("Realisasi");
      assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(5);
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(sheet.getHyperlinkList()).hasSize(2);
      assertThat(sheet.getCellComments()).hasSize(FLAGGED.size());
      assertThat(sheet.validateSheetPassword("rahasia")).isTrue();
      assertThat(book.getSheet("Pivot").getPivotTables()).hasSize(1);
      assertThat(book.getSheet("Tabel").getTables()).hasSize(1);
      assertThat(book.getSheetVisibility(3)).isEqualTo(SheetVisibility.VERY_HIDDEN);
      assertThat(book.isMacroEnabled()).isTrue();
      for (String cell : FLAGGED) {
        XSSFCell flagged =
            sheet
                .getRow(Findings.place("", "", cell).row())
                .getCell(Findings.place("", "", cell).column());
        assertThat(flagged.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
            .as(cell)
            .isEqualTo("FFFFC7CE");
        assertThat(flagged.getCellStyle().getFillPattern())
            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(flagged.getCellComment().getString().getString()).contains("cermat");
      }
      assertThat(sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString())
          .isEqualTo("_-\"Rp\"* #,##0_-");
      assertThat(sheet.getRow(15).getCell(3).getCellFormula()).isEqualTo("SUM(C4:C13*1)");
    }
  }

  @Test
  void isReadByLibreOffice() throws Exception {
    LibreOffice.writeSheets(copy, folder);
    assertThat(Files.readString(folder.resolve("kaya.annotated-Realisasi.csv")))
        .contains("Realisasi Anggaran 2024", "Belanja 12");
    assertThat(Files.readString(folder.resolve("kaya.annotated-Temuan.csv")))
        .contains("Realisasi!H30", "6.680.959.575");
  }
}
