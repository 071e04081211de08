package id.cermat.check.spreadsheet;

import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.check.Checked;
import id.cermat.check.Rule;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test fills, saves with calculated values, and has read and checked. */
final class SpreadsheetFile {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private Sheet sheet = workbook.createSheet("Data");

  /** Adds a sheet; what follows goes there. */
  SpreadsheetFile sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /** Goes back to a sheet. */
  SpreadsheetFile on(String name) {
    sheet = workbook.getSheet(name);
    return this;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Sheet sheet() {
    return sheet;
  }

  /** A row of numbers, texts, and formulas with their equals sign; null leaves a cell empty. */
  SpreadsheetFile row(int number, Object... values) {
    for (int column = 0; column < values.length; column++) {
      if (values[column] != null) {
        set(new CellReference(number - 1, column).formatAsString(), values[column]);
      }
    }
    return this;
  }

  /** Writes a cell. */
  SpreadsheetFile set(String address, Object value) {
    Cell cell = cell(address);
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value.toString().startsWith("=")) {
      cell.setCellFormula(value.toString().substring(1));
    } else {
      cell.setCellValue(value.toString());
    }
    return this;
  }

  /** Gives a cell a number format. */
  SpreadsheetFile format(String address, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell(address).setCellStyle(style);
    return this;
  }

  private Cell cell(String address) {
    CellReference at = new CellReference(address);
    Row row = sheet.getRow(at.getRow());
    row = row == null ? sheet.createRow(at.getRow()) : row;
    Cell cell = row.getCell(at.getCol());
    return cell == null ? row.createCell(at.getCol()) : cell;
  }

  /** Calculates all formulas, so that their values are stored. */
  SpreadsheetFile calculated() {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return this;
  }

  /** Stores another value with a formula than the one it gives. */
  SpreadsheetFile stored(String address, double value) {
    cell(address).setCellValue(value);
    return this;
  }

  /** Saves the workbook and reads it. */
  UnitReport read(Path folder) throws IOException {
    return read(folder, SpreadsheetSettings.DEFAULT);
  }

  UnitReport read(Path folder, SpreadsheetSettings settings) throws IOException {
    Path file = folder.resolve("buku.xlsx");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return new WorkbookReader(Vocabulary.builtIn(), settings)
        .read(List.of(new WorkbookReader.Source(file, "buku.xlsx")));
  }

  /** What a rule says of the calculated workbook. */
  Checked checked(Rule rule, Path folder) throws IOException {
    return Checked.by(rule, calculated().read(folder));
  }
}
