package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.formula.OpenFormula;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class OdsGridSourceTest {
  @TempDir Path folder;

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(OdsGridSourceTest.class.getResource(name)).toURI());
  }

  private static List<Grid> read(Path file) throws IOException {
    return WorkbookFiles.read(GridSources.forFile(file), file);
  }

  private Grid table(String styles, String inside) throws IOException {
    return read(OdsFiles.write(
            folder.resolve("a.ods"),
            styles,
            "<table:table table:name='A'>" + inside + "</table:table>"))
        .get(0);
  }

  private static Detail refused(Path file) {
    UnreadableWorkbookException thrown =
        catchThrowableOfType(UnreadableWorkbookException.class, () -> read(file));
    assertThat(thrown).as("%s is refused", file).isNotNull();
    return thrown.detail();
  }

  @Test
  void whatLibreOfficeMadeOfAWorkbookReadsAsTheWorkbookDoes() throws Exception {
    List<Grid> ods = read(resource("libreoffice.ods"));
    List<Grid> xlsx = read(resource("libreoffice.xlsx"));
    assertThat(ods).extracting(Grid::sheet).isEqualTo(xlsx.stream().map(Grid::sheet).toList());
    for (int i = 0; i < xlsx.size(); i++) {
      Grid expected = xlsx.get(i);
      Grid actual = ods.get(i);
      assertThat(actual.hidden()).isEqualTo(expected.hidden());
      assertThat(actual.rowCount()).isEqualTo(expected.rowCount());
      assertThat(actual.columnCount()).isEqualTo(expected.columnCount());
      assertThat(actual.merges()).isEqualTo(expected.merges());
      for (int row = 0; row < expected.rowCount(); row++) {
        assertThat(actual.rowHidden(row)).isEqualTo(expected.rowHidden(row));
        for (int column = 0; column < expected.columnCount(); column++) {
          assertThat(actual.columnHidden(column)).isEqualTo(expected.columnHidden(column));
          assertThat(described(actual.cell(row, column)))
              .as("%s row %d column %d", expected.sheet(), row + 1, column + 1)
              .isEqualTo(described(expected.cell(row, column)));
        }
      }
    }
  }

  private static String described(GridCell cell) {
    if (cell == null) {
      return "empty";
    }
    String text = String.valueOf(cell.text()).replace("  ", " ").replace("Err:502", "#NUM!");
    ShownFormat format = cell.format();
    return cell.kind() == Kind.NUMBER
        ? "%s with %d decimals, percent %s, thousands %d, date %s, currency %s, formula %s"
            .formatted(
                cell.number(),
                format.decimals(),
                format.percent(),
                format.thousands(),
                format.date(),
                format.currency(),
                cell.formula())
        : "%s %s".formatted(cell.kind(), text);
  }

  @Test
  void formulasOfLibreOfficeComeInExcelsNotation() throws Exception {
    Grid grid = read(resource("libreoffice.ods")).get(1);
    assertThat(grid.formula(3, 0)).isEqualTo("SUM(A3:E3)");
    assertThat(grid.formula(3, 1)).isEqualTo("Angka!A1*2");
    assertThat(grid.formula(3, 3)).isEqualTo("IF(A3>0,\"a,b\",'Isi dan rumus'!$A$3)");
    assertThat(grid.formula(3, 8)).isEqualTo("SUM(Angka:Tersembunyi!A1:A1)");
    assertThat(grid.formula(3, 9))
        .isEqualTo("IFERROR(VLOOKUP(A3,Angka!$A$1:$B$9,2,FALSE()),\"nihil\")");
  }

  @Test
  void aCommentIsNoTextOfItsCell() throws Exception {
    assertThat(read(resource("libreoffice.ods")).get(1).cell(8, 0).text()).isEqualTo("berkomentar");
  }

  @Test
  void otherFormulaNotationsAreTranslated() {
    assertThat(OpenFormula.toA1("of:=['file:///C:/data/lain.ods'#$Lembar1.B2]+1"))
        .isEqualTo("'[file:///C:/data/lain.ods]Lembar1'!B2+1");
    assertThat(OpenFormula.toA1("of:=COM.MICROSOFT.IFS([.A1]>1;\"x;[y]\")"))
        .isEqualTo("IFS(A1>1,\"x;[y]\")");
    assertThat(OpenFormula.toA1("msoxl:=SUM([.A1:.B2]~[.D1])")).isEqualTo("SUM(A1:B2,D1)");
    assertThat(OpenFormula.toA1("of:={1;2|3;4}+[.#REF!]")).isEqualTo("{1,2;3,4}+#REF!");
    assertThat(OpenFormula.toA1("of:=[$'It''s [1].x'.A1]")).isEqualTo("'It''s [1].x'!A1");
    assertThat(OpenFormula.toA1("of:=pagu*2")).isEqualTo("pagu*2");
  }

  @Test
  void repetitionIsTakenApartOnlyWhereItHasContent() throws IOException {
    Grid grid =
        table(
            "",
            "<table:table-row table:number-rows-repeated='3'><table:table-cell"
                + " table:number-columns-repeated='2' office:value-type='float' office:value='5'/>"
                + "<table:table-cell table:number-columns-repeated='16382'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048573'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>");
    assertThat(grid.rowCount()).isEqualTo(3);
    assertThat(grid.columnCount()).isEqualTo(2);
    assertThat(grid.cell(2, 1).number()).isEqualTo("5");
  }

  @Test
  void aSheetThatRepeatsContentBeyondReasonIsRefused() throws IOException {
    Path file =
        OdsFiles.write(
            folder.resolve("a.ods"),
            "",
            "<table:table table:name='A'><table:table-row table:number-rows-repeated='1000000'>"
                + "<table:table-cell table:number-columns-repeated='16000'"
                + " office:value-type='float' office:value='5'/></table:table-row></table:table>");
    assertThat(refused(file)).isEqualTo(Detail.INFLATES_TOO_FAR);
  }

  @Test
  void filteredRowsGroupsAndHiddenSheetsAreHidden() throws IOException {
    String cell = "<table:table-cell office:value-type='float' office:value='1'/>";
    List<Grid> grids =
        read(
            OdsFiles.write(
                folder.resolve("a.ods"),
                "<style:style style:name='t' style:family='table'>"
                    + "<style:table-properties table:display='false'/></style:style>",
                "<table:table table:name='A'><table:table-column/><table:table-column-group"
                    + " table:display='false'><table:table-column/></table:table-column-group>"
                    + "<table:table-header-rows><table:table-row>"
                    + cell
                    + "</table:table-row></table:table-header-rows><table:table-row"
                    + " table:visibility='filter'>"
                    + cell
                    + "</table:table-row><table:table-row-group table:display='false'>"
                    + "<table:table-row>"
                    + cell
                    + "</table:table-row></table:table-row-group></table:table>"
                    + "<table:table table:name='B' table:style-name='t'/>"
                    + "<table:table table:name=\"'file:///a.ods'#$A\"/>"));
    assertThat(grids).extracting(Grid::sheet).containsExactly("A", "B");
    assertThat(grids.get(1).hidden()).isTrue();
    Grid grid = grids.get(0);
    assertThat(grid.rowHidden(0)).isFalse();
    assertThat(grid.rowHidden(1)).isTrue();
    assertThat(grid.rowHidden(2)).isTrue();
    assertThat(grid.columnHidden(0)).isFalse();
    assertThat(grid.columnHidden(1)).isTrue();
    assertThat(grid.cell(2, 0).number()).isEqualTo("1");
  }

  @Test
  void theFormatComesFromTheColumnWhereTheCellNamesNone() throws IOException {
    Grid grid =
        table(
            "<number:percentage-style style:name='N1'><number:number number:decimal-places='1'/>"
                + "<number:text> %</number:text></number:percentage-style>"
                + "<number:number-style style:name='N2'><number:number number:decimal-places='2'/>"
                + "<number:text>%</number:text></number:number-style>"
                + "<style:style style:name='P' style:family='table-cell'"
                + " style:data-style-name='N1'/><style:style style:name='Q'"
                + " style:family='table-cell' style:data-style-name='N2'/>",
            "<table:table-column table:default-cell-style-name='P'/><table:table-row>"
                + "<table:table-cell office:value-type='percentage' office:value='0.5'/>"
                + "<table:table-cell table:style-name='Q' office:value-type='float'"
                + " office:value='50'/><table:table-cell office:value-type='percentage'"
                + " office:value='0.5'/></table:table-row>");
    assertThat(grid.cell(0, 0).format())
        .extracting(ShownFormat::percent, ShownFormat::decimals)
        .containsExactly(true, 1);
    assertThat(grid.cell(0, 1).format())
        .as("a sign that is only text")
        .extracting(ShownFormat::percent, ShownFormat::decimals)
        .containsExactly(false, 2);
    assertThat(grid.cell(0, 2).format())
        .as("the type alone says percentage")
        .extracting(ShownFormat::percent, ShownFormat::decimals)
        .containsExactly(true, -1);
  }

  @Test
  void cellsOfEveryTypeAreRead() throws IOException {
    Grid grid =
        table(
            "",
            "<table:table-row><table:table-cell office:value-type='string'><text:p> a"
                + " \n<text:span>b</text:span><text:s text:c='2'/>c<text:tab/>d<text:line-break/>"
                + "e</text:p><text:p>f</text:p></table:table-cell>"
                + "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>"
                + "<table:table-cell office:value-type='time' office:time-value='PT12H00M00S'/>"
                + "<table:table-cell table:formula='of:=1/0' office:value-type='float'"
                + " office:value='0'><text:p>#DIV/0!</text:p></table:table-cell>"
                + "<table:table-cell table:formula='of:=A1'/>"
                + "<table:table-cell office:value-type='date' office:date-value='2024-12-31'"
                + " table:number-columns-spanned='2' table:number-rows-spanned='2'/>"
                + "<table:covered-table-cell office:value-type='float' office:value='9'/>"
                + "</table:table-row>");
    assertThat(grid.cell(0, 0).text()).isEqualTo("a b  c\td\ne\nf");
    assertThat(grid.row(0))
        .extracting(GridCell::kind)
        .containsExactly(
            Kind.TEXT, Kind.BOOLEAN, Kind.NUMBER, Kind.ERROR, Kind.UNCACHED, Kind.NUMBER);
    assertThat(grid.cell(0, 2).number()).isEqualTo("0.5");
    assertThat(grid.cell(0, 3).text()).isEqualTo("#DIV/0!");
    assertThat(grid.cell(0, 5).number()).isEqualTo("45657");
    assertThat(grid.cell(0, 5).format().date()).isTrue();
    assertThat(grid.merges()).containsExactly(new Range(0, 5, 1, 6));
    assertThat(grid.uncachedCount()).isEqualTo(1);
  }

  @Test
  void aFormulaWithoutAValueStaysSo() throws IOException {
    Path file =
        OdsFiles.write(
            folder.resolve("a.ods"),
            "",
            "<table:table table:name='A'><table:table-row><table:table-cell"
                + " table:formula='of:=1+1'/></table:table-row></table:table>");
    try (FormulaRecalculator recalculator = new FormulaRecalculator(file)) {
      assertThat(recalculator.recalculate(read(file).get(0)).uncachedCount()).isEqualTo(1);
    }
  }

  @Test
  void encryptedAndBrokenFilesAreSaidToBeSo() throws Exception {
    assertThat(refused(OdsFiles.encrypted(folder.resolve("sandi.ods")))).isEqualTo(Detail.PASSWORD);
    byte[] whole = Files.readAllBytes(resource("libreoffice.ods"));
    Path half = Files.write(folder.resolve("half.ods"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused(half)).isEqualTo(Detail.DAMAGED_CONTAINER);
    Path cell =
        OdsFiles.write(
            folder.resolve("b.ods"),
            "",
            "<table:table table:name='A'><table:table-row><table:table-cell"
                + " office:value-type='float' office:value='satu'/></table:table-row></table:table>");
    assertThat(refused(cell)).isEqualTo(Detail.INVALID_PART);
    Path entity =
        OdsFiles.pack(
            folder.resolve("c.ods"),
            "<m/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + OdsFiles.content("", ""));
    assertThat(refused(entity)).isEqualTo(Detail.INVALID_PART);
  }
}
