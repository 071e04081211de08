package id.cermat.writer.rekap;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of the roll-up, filled row by row. */
final class RekapSheet {
  private static final int LONGEST = 32_000;

  private final Sheet sheet;

  RekapSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  Sheet sheet() {
    return sheet;
  }

  RekapSheet widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * 256);
    }
    return this;
  }

  Row row(int row) {
    Row existing = sheet.getRow(row);
    return existing == null ? sheet.createRow(row) : existing;
  }

  Cell text(int row, int column, String text, CellStyle style) {
    Cell cell = row(row).createCell(column);
    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    cell.setCellStyle(style);
    return cell;
  }

  Cell number(int row, int column, double value, CellStyle style) {
    Cell cell = row(row).createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
    return cell;
  }

  Cell number(int row, int column, BigDecimal value, CellStyle style) {
    return number(row, column, value.doubleValue(), style);
  }

  /** Filters over a header and its rows, with the header in view. */
  void filter(int headerRow, int lastRow, int lastColumn, int frozenColumns) {
    sheet.setAutoFilter(
        new CellRangeAddress(headerRow, Math.max(headerRow, lastRow), 0, lastColumn));
    sheet.createFreezePane(frozenColumns, headerRow + 1);
  }

  /** Prints across the page, the header again on each. */
  void printing(int headerRow) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
  }
}
