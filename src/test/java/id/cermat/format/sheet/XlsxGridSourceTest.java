package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd but legal packages, written by hand. */
class XlsxGridSourceTest {
  @TempDir Path folder;

  private Grid only(Map<String, String> parts) throws IOException {
    List<Grid> grids =
        WorkbookFiles.read(
            new XlsxGridSource(), WorkbookFiles.zip(folder.resolve("a.xlsx"), parts));
    assertThat(grids).hasSize(1);
    return grids.get(0);
  }

  private Grid rows(String rows) throws IOException {
    return only(WorkbookFiles.packageOf("<sheetData>" + rows + "</sheetData>"));
  }

  @Test
  void cellsAndRowsWithoutReferencesFollowEachOther() throws IOException {
    Grid grid =
        rows(
            "<row r='3'><c><v>1</v></c><c r='D3'><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>");
    assertThat(grid.row(2)).extracting(GridCell::column).containsExactly(0, 3, 4);
    assertThat(grid.cell(3, 0).number()).isEqualTo("4");
    assertThat(grid.rowCount()).isEqualTo(4);
    assertThat(grid.columnCount()).isEqualTo(5);
  }

  @Test
  void everyTypeOfCellIsRead() throws IOException {
    Grid grid =
        rows(
            "<row r='1'><c r='A1' t='n'><v>1.5</v></c><c r='B1' t='str'><f>A2</f><v>a_x000D_b</v></c>"
                + "<c r='C1' t='inlineStr'><is><r><t>Re</t></r><r><t xml:space='preserve'>al </t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>"
                + "<c r='D1' t='b'><v>1</v></c><c r='E1' t='e'><v>#REF!</v></c>"
                + "<c r='F1' t='d'><v>2024-12-31</v></c><c r='G1'><f>1+1</f></c><c r='H1' s='3'/></row>");
    assertThat(grid.row(0))
        .extracting(GridCell::kind)
        .containsExactly(
            Kind.NUMBER,
            Kind.TEXT,
            Kind.TEXT,
            Kind.BOOLEAN,
            Kind.ERROR,
            Kind.NUMBER,
            Kind.UNCACHED);
    assertThat(grid.row(0))
        .extracting(GridCell::text)
        .containsExactly(null, "a\rb", "Real ", "TRUE", "#REF!", null, null);
    assertThat(grid.cell(0, 5).number()).isEqualTo("45657");
    assertThat(grid.cell(0, 1).formula()).isTrue();
    assertThat(grid.formula(0, 6)).isEqualTo("1+1");
    assertThat(grid.uncachedCount()).isEqualTo(1);
  }

  @Test
  void numbersAreTheFifteenDigitsOfExcel() throws IOException {
    Grid grid =
        rows(
            "<row><c><v>97.480000000000004</v></c><c><v>0.1</v></c><c><v>1.617955353E12</v></c>"
                + "<c><v>-1234567890123456789</v></c><c><v>1E-7</v></c><c><v>0.30000000000000004</v></c></row>");
    assertThat(grid.row(0))
        .extracting(GridCell::number)
        .extracting(BigDecimal::toPlainString)
        .containsExactly(
            "97.48", "0.1", "1617955353000", "-1234567890123460000", "0.0000001", "0.3");
  }

  @Test
  void sharedFormulasMoveWithTheirCells() throws IOException {
    Grid grid =
        rows(
            "<row><c r='A1'><f t='shared' ref='A1:A3' si='0'>SUM(B1:$C$1)/D$1&amp;\"B1\"+LOG10('A1'!$B1)</f><v>1</v></c></row>"
                + "<row><c r='A2'><f t='shared' si='0'/><v>1</v></c></row>"
                + "<row><c r='B3'><f t='shared' si='0'/><v>1</v></c></row>");
    assertThat(grid.formula(1, 0)).isEqualTo("SUM(B2:$C$1)/D$1&\"B1\"+LOG10('A1'!$B2)");
    assertThat(grid.formula(2, 1)).isEqualTo("SUM(C3:$C$1)/E$1&\"B1\"+LOG10('A1'!$B3)");
    assertThat(grid.formula(0, 1)).isNull();
  }

  @Test
  void cellsOfAnArrayFormulaAreFormulas() throws IOException {
    Grid grid =
        rows(
            "<row><c r='A1'><f t='array' ref='A1:B1'>D1:E1*2</f><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row>");
    assertThat(grid.row(0)).extracting(GridCell::formula).containsExactly(true, true, false);
    assertThat(grid.formula(0, 1)).isEqualTo("D1:E1*2");
  }

  @Test
  void mergesHiddenRowsAndColumnsAreKnown() throws IOException {
    Grid grid =
        only(
            WorkbookFiles.packageOf(
                "<dimension ref='A1:XFD1048576'/><cols><col min='2' max='3' hidden='1'/></cols>"
                    + "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2' hidden='true'/></sheetData>"
                    + "<mergeCells count='1'><mergeCell ref='A1:B2'/></mergeCells>"));
    assertThat(grid.merges()).containsExactly(new Range(0, 0, 1, 1));
    assertThat(grid.mergeAt(1, 1)).isEqualTo(new Range(0, 0, 1, 1));
    assertThat(grid.mergeAt(2, 1)).isNull();
    assertThat(grid.cell(0, 1)).as("covered by the merge").isNull();
    assertThat(grid.row(0)).hasSize(1);
    assertThat(grid.rowHidden(1)).isTrue();
    assertThat(grid.rowHidden(0)).isFalse();
    assertThat(grid.columnHidden(2)).isTrue();
    assertThat(grid.columnHidden(3)).isFalse();
    assertThat(grid.columnCount()).isEqualTo(2);
  }

  @Test
  void cellsOutOfOrderArePutInOrderAndTheLaterOfTwoCounts() throws IOException {
    Grid grid =
        rows(
            "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c></row><row r='1'><c r='A1'><v>3</v></c></row><row r='2'><c r='B2'><f>9</f><v>4</v></c></row>");
    assertThat(grid.row(1)).extracting(GridCell::column).containsExactly(0, 1);
    assertThat(grid.cell(1, 1).number()).isEqualTo("4");
    assertThat(grid.cell(0, 0).number()).isEqualTo("3");
    assertThat(grid.formula(1, 1)).isEqualTo("9");
  }
}
