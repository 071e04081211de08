package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.opc.XmlPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner and the XML parser read the same, or the scanner says that it cannot. */
class XlsxSheetScannerTest {
  private static final String NAMESPACE = "xmlns='" + WorkbookFiles.MAIN + "'";

  private static GridBuilder builder() {
    TextStore shared = new TextStore();
    shared.add("satu");
    shared.add("dua");
    return new GridBuilder(
        new GridBuilder.Sheet("f", "s", false),
        new GridBuilder.Book(List.of(ShownFormat.GENERAL), shared, 0, true));
  }

  private static Grid parsed(String xml) throws IOException {
    GridBuilder grid = builder();
    try (XmlPart part = new XmlPart("p", stream(xml))) {
      new XlsxSheetReader(part, grid).read();
    }
    return grid.build();
  }

  private static InputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Object> all(Grid grid) {
    List<Object> all = new ArrayList<>(grid.merges());
    all.add(grid.uncachedCount());
    for (int row = 0; row < grid.rowCount(); row++) {
      all.add(grid.rowHidden(row));
      for (GridCell cell : grid.row(row)) {
        all.add(cell);
        all.add(String.valueOf(grid.formula(row, cell.column())));
      }
    }
    return all;
  }

  private static String sheet(String rows) {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<worksheet "
        + NAMESPACE
        + "><cols><col min='1' max='1' hidden='1'/></cols><sheetData>"
        + rows
        + "</sheetData><mergeCells><mergeCell ref='B7:C8'/></mergeCells></worksheet>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<row/><row r='4'/>",
        "<row r='2' hidden='1' spans=\"1:3\"><c r='A2' s='0' t='s'><v>1</v></c><c r='C2'/></row>",
        "\n <row r='1' >\r\n\t<c r='B1' s='1' ><v>1.50</v> </c>\n</row>\n",
        "<row><c t='str'><f>A1&amp;\"&lt;\"</f><v>a&#228;&#x20AC;&apos;_x0041_\r\nb</v></c></row>",
        "<row><c t='inlineStr'><is><t xml:space='preserve'> é€ </t></is></c></row>",
        "<row><c><f>1+1</f></c><c><f>1</f><v/></c><c t='str'><f>2</f><v></v></c></row>",
        "<row><c r='A1'><f t='shared' ref='A1:A2' si='0'>B1</f><v>1</v></c></row>"
            + "<row><c r='A2'><f t='shared' si='0'/><v>2E-3</v></c></row>",
        "<row><c r='A1'><f t='array' ref='A1:B1'>C1:D1</f><v>1</v></c><c><v>2</v></c></row>",
        "<row><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2024-01-31</v></c></row>",
        "<row><c><v>0.12345678901234567</v></c><c><v>-1e300</v></c><c><v> 7 </v></c></row>",
        "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
      })
  void plainRowsAreReadAsTheParserReadsThem(String rows) throws IOException {
    GridBuilder grid = builder();
    XlsxSheetScanner scanner = new XlsxSheetScanner("p", stream(sheet(rows)), grid);
    assertThat(scanner.scan()).isTrue();
    try (XmlPart rest = new XmlPart("p", scanner.rest())) {
      new XlsxSheetReader(rest, grid).read();
    }
    Grid scanned = grid.build();
    assertThat(scanned.columnHidden(0)).isTrue();
    assertThat(all(scanned)).isEqualTo(all(parsed(sheet(rows))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><!-- x --><c><v>1</v></c></row>",
        "<row><c><v><![CDATA[1]]></v></c></row>",
        "<row><c t='inlineStr'><is><r><t>a</t></r></is></c></row>",
        "<row><c><v>1</v><extLst/></c></row>",
        "<row><c t='str'><v>&unknown;</v></c></row>",
        "<row><c r='XFE1'><v>1</v></c></row>",
        "<row><c r='1'><v>1</v></c></row>",
        "<row r='0'/>",
        "<row><c><v>1</v></row>",
        "<row><c r='A1'<v>1</v></c></row>",
        "<x:row/>",
        "<row><c t='s'><v>1</v></c>",
        "<row><c t='s'><v>1",
      })
  void otherFormsAreLeftToTheParser(String rows) throws IOException {
    assertThat(new XlsxSheetScanner("p", stream(sheet(rows)), builder()).scan()).isFalse();
  }

  @Test
  void rowsBeyondTheBufferAreRead() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 20_000; row++) {
      rows.append("<row><c><v>").append(row).append("</v></c><c t='s'><v>0</v></c></row>");
    }
    GridBuilder grid = builder();
    assertThat(new XlsxSheetScanner("p", stream(sheet(rows.toString())), grid).scan()).isTrue();
    Grid scanned = grid.build();
    assertThat(scanned.rowCount()).isEqualTo(20_000);
    for (int row = 0; row < 20_000; row++) {
      assertThat(scanned.cell(row, 0).number().intValueExact()).isEqualTo(row + 1);
      assertThat(scanned.cell(row, 1).text()).isEqualTo("satu");
    }
  }

  @Test
  void aCellLargerThanTheBufferIsLeftToTheParser() throws IOException {
    String rows = "<row><c t='str'><v>" + "x".repeat(200_000) + "</v></c></row>";
    assertThat(new XlsxSheetScanner("p", stream(sheet(rows)), builder()).scan()).isFalse();
    assertThat(parsed(sheet(rows)).cell(0, 0).text()).hasSize(200_000);
  }

  @Test
  void anotherEncodingIsLeftToTheParser() throws IOException {
    String latin = sheet("").replace("UTF-8", "ISO-8859-1");
    assertThat(new XlsxSheetScanner("p", stream(latin), builder()).scan()).isFalse();
  }
}
