package id.cermat.property;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyContext;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** Moves all columns of a sheet to the right by one. */
final class ColumnInsertion {
  private ColumnInsertion() {}

  static void left(Sheet sheet) {
    List<CellRangeAddress> merges =
        sheet.getMergedRegions().stream().map(CellRangeAddress::copy).toList();
    while (sheet.getNumMergedRegions() > 0) {
      sheet.removeMergedRegion(0);
    }
    if (sheet instanceof HSSFSheet) {
      // POI loses cells of these sheets when it shifts columns; they have no formulas here.
      sheet.forEach(ColumnInsertion::shift);
    } else {
      int last = 0;
      for (Row row : sheet) {
        last = Math.max(last, row.getLastCellNum() - 1);
      }
      sheet.shiftColumns(0, last, 1);
    }
    for (CellRangeAddress merge : merges) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              merge.getFirstRow(),
              merge.getLastRow(),
              merge.getFirstColumn() + 1,
              merge.getLastColumn() + 1));
    }
  }

  private static void shift(Row row) {
    for (int column = row.getLastCellNum() - 1; column >= 0; column--) {
      Cell cell = row.getCell(column);
      if (cell != null) {
        CellUtil.copyCell(
            cell, row.createCell(column + 1), new CellCopyPolicy(), new CellCopyContext());
        row.removeCell(cell);
      }
    }
  }
}
