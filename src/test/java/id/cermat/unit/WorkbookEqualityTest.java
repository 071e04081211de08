package id.cermat.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.format.sheet.ExcelNumber;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.GridCell.Kind;
import id.cermat.format.sheet.GridSources;
import id.cermat.format.sheet.ShownFormatParser;
import id.cermat.format.sheet.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the grids say of a rich workbook is what POI's own model says. */
class WorkbookEqualityTest {
  private static final String[] FORMATS = {
    "General",
    "0",
    "0.00",
    "0.00%",
    "#,##0",
    "_-\"Rp\"* #,##0.00_-",
    "[$Rp-421]#,##0",
    "#,##0.0,,\" jt\"",
    "dd mmmm yyyy",
    "@"
  };

  @TempDir Path folder;

  @Test
  void xlsxIsReadAsPoiReadsIt() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook);
      workbook
          .getSheetAt(0)
          .createRow(500)
          .createCell(0)
          .setCellValue(new XSSFRichTextString(" tepi <&> \u00e9\u20ac\n\"baris\" _x0041_ "));
      same(workbook, folder.resolve("kaya.xlsx"));
    }
  }

  @Test
  void xlsIsReadAsPoiReadsIt() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook);
      same(workbook, folder.resolve("kaya.xls"));
    }
  }

  private static void fill(Workbook workbook) {
    Random random = new Random(42);
    CellStyle[] styles = new CellStyle[FORMATS.length];
    for (int i = 0; i < FORMATS.length; i++) {
      styles[i] = workbook.createCellStyle();
      styles[i].setDataFormat(workbook.createDataFormat().getFormat(FORMATS[i]));
    }
    for (String name : List.of("Kontrak & Target", "Sembunyi", "Sangat 'di' dalam")) {
      Sheet sheet = workbook.createSheet(name);
      for (int r = 2; r < 200; r += 1 + random.nextInt(3)) {
        Row row = sheet.createRow(r);
        row.setZeroHeight(random.nextInt(10) == 0);
        for (int c = 0; c < 12; c += 1 + random.nextInt(2)) {
          Cell cell = row.createCell(c);
          cell.setCellStyle(styles[random.nextInt(styles.length)]);
          put(cell, random);
        }
      }
      sheet.setColumnHidden(3, true);
      sheet.setColumnHidden(4, true);
      sheet.addMergedRegion(new CellRangeAddress(210, 212, 1, 3));
      sheet.addMergedRegion(new CellRangeAddress(300, 300, 0, 1));
    }
    workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
    workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static void put(Cell cell, Random random) {
    switch (random.nextInt(10)) {
      case 0 -> cell.setCellValue("IKU " + random.nextInt(5) + "a-CP \u00e9\u20ac");
      case 1 -> cell.setCellValue(random.nextBoolean());
      case 2 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
      case 3 -> cell.setCellFormula("1+" + random.nextInt(100) + "/7");
      case 4 -> cell.setCellFormula("\"teks\"&\"<>\"");
      case 5 -> cell.setCellValue(random.nextLong() / 1000.0);
      case 6 -> cell.setCellValue(random.nextDouble() * Math.pow(10, random.nextInt(30) - 15));
      case 7 -> cell.setCellValue(random.nextInt(10_000) / 100.0);
      case 8 -> cell.setCellValue(-random.nextInt(2_000_000));
      default -> cell.setBlank();
    }
  }

  private static void same(Workbook workbook, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    List<Grid> grids = WorkbookFiles.read(GridSources.forFile(file), file);
    assertThat(grids).hasSize(workbook.getNumberOfSheets());
    for (int i = 0; i < grids.size(); i++) {
      same(workbook.getSheetAt(i), grids.get(i));
      assertThat(grids.get(i).hidden())
          .isEqualTo(workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE);
    }
  }

  private static void same(Sheet sheet, Grid grid) {
    assertThat(grid.sheet()).isEqualTo(sheet.getSheetName());
    assertThat(grid.merges()).hasSize(sheet.getNumMergedRegions());
    assertThat(grid.uncachedCount()).isZero();
    int seen = 0;
    for (int r = 0; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      assertThat(grid.rowHidden(r)).isEqualTo(row != null && row.getZeroHeight());
      for (int c = 0; c < 14; c++) {
        Cell cell = row == null ? null : row.getCell(c);
        GridCell found = grid.cell(r, c);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
          assertThat(found).isNull();
        } else {
          same(cell, found);
          assertThat(grid.formula(r, c))
              .isEqualTo(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null);
          seen++;
        }
      }
    }
    for (int c = 0; c < 14; c++) {
      assertThat(grid.columnHidden(c)).isEqualTo(sheet.isColumnHidden(c));
    }
    assertThat(seen).isGreaterThan(100);
  }

  private static void same(Cell cell, GridCell found) {
    String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
    assertThat(found).as(place).isNotNull();
    boolean formula = cell.getCellType() == CellType.FORMULA;
    assertThat(found.formula()).as(place).isEqualTo(formula);
    assertThat(found.format())
        .as(place)
        .isEqualTo(ShownFormatParser.parse(cell.getCellStyle().getDataFormatString()));
    switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
      case NUMERIC -> {
        assertThat(found.kind()).as(place).isEqualTo(Kind.NUMBER);
        assertThat(found.number())
            .as(place)
            .isEqualTo(ExcelNumber.toDecimal(cell.getNumericCellValue()));
      }
      case BOOLEAN ->
          assertThat(found.text())
              .as(place)
              .isEqualTo(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> assertThat(found.text()).as(place).isEqualTo("#DIV/0!");
      default -> assertThat(found.text()).as(place).isEqualTo(cell.getStringCellValue());
    }
  }
}
