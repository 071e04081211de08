package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.sheet.GridCell.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaRecalculatorTest {
  @TempDir Path folder;

  private static Workbook uncalculated(Workbook workbook) {
    Row row = workbook.createSheet("A").createRow(0);
    row.createCell(0).setCellValue(928646000d);
    row.createCell(1).setCellValue(5752313000d);
    row.createCell(2).setCellFormula("A1+B1");
    row.createCell(3).setCellFormula("C1/B5");
    row.createCell(4).setCellFormula("IF(C1>0,\"ada\",\"nihil\")");
    row.createCell(5).setCellFormula("CELL(\"filename\")");
    row.createCell(6).setCellFormula("G1+1");
    return workbook;
  }

  private static Grid one(Path file) throws IOException {
    return WorkbookFiles.read(GridSources.forFile(file), file).get(0);
  }

  private void calculates(Path file) throws IOException {
    Grid grid = one(file);
    assertThat(grid.uncachedCount()).isEqualTo(5);
    assertThat(grid.cell(0, 2).kind()).isEqualTo(Kind.UNCACHED);
    try (FormulaRecalculator recalculator = new FormulaRecalculator(file)) {
      Grid calculated = recalculator.recalculate(grid);
      assertThat(calculated.cell(0, 2).number()).isEqualTo("6680959000");
      assertThat(calculated.cell(0, 2).formula()).isTrue();
      assertThat(calculated.cell(0, 3).text()).isEqualTo("#DIV/0!");
      assertThat(calculated.cell(0, 4).text()).isEqualTo("ada");
      assertThat(calculated.row(0))
          .extracting(GridCell::kind)
          .containsExactly(
              Kind.NUMBER,
              Kind.NUMBER,
              Kind.NUMBER,
              Kind.ERROR,
              Kind.TEXT,
              Kind.UNCACHED,
              Kind.UNCACHED);
      assertThat(calculated.uncachedCount()).as("a missing function, a circle").isEqualTo(2);
    }
  }

  @Test
  void formulasOfXlsxWithoutValuesAreCalculated() throws IOException {
    calculates(WorkbookFiles.save(uncalculated(new XSSFWorkbook()), folder.resolve("a.xlsx")));
  }

  @Test
  void formulasOfXlsThatWereNeverCalculatedAreCalculated() throws IOException {
    calculates(WorkbookFiles.save(uncalculated(new HSSFWorkbook()), folder.resolve("a.xls")));
  }

  @Test
  void aWorkbookWithAllValuesIsLeftAlone() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("A").createRow(0).createCell(0).setCellFormula("1+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Path file = folder.resolve("a.xlsx");
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      Grid grid = one(file);
      assertThat(grid.cell(0, 0).number()).isEqualTo("2");
      try (FormulaRecalculator recalculator = new FormulaRecalculator(file)) {
        assertThat(recalculator.recalculate(grid)).isSameAs(grid);
      }
    }
  }
}
