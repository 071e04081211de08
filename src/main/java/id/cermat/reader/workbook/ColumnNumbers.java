package id.cermat.reader.workbook;

import java.util.List;
import java.util.regex.Pattern;

/** The row under a header that numbers its columns: (1) (2) (3), or 1 2 3, or 5=4/3. */
final class ColumnNumbers {
  private static final int DEEPEST = 4;
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");

  private ColumnNumbers() {}

  /** Whether the filled cells of a row number its columns. */
  static boolean are(List<GridCell> cells) {
    if (cells.size() < 2) {
      return false;
    }
    int previous = 0;
    for (GridCell cell : cells) {
      String text = Sheet.text(cell);
      if (!NUMBER.matcher(text).matches()) {
        return false;
      }
      int number = Integer.parseInt(text.replaceAll("=.*|\\D", ""));
      if (number <= previous || number > previous + (previous == 0 ? 1 : 3)) {
        return false;
      }
      previous = number;
    }
    return true;
  }

  /**
   * The last row above a row of column numbers where nothing but words stands in between, so that
   * all of it is header; the given row where there is none.
   */
  static int headerEnd(Sheet sheet, int lastRow, int firstColumn, int lastColumn) {
    Grid grid = sheet.grid();
    for (int row = lastRow + 1; row <= lastRow + DEEPEST && row < grid.rowCount(); row++) {
      List<GridCell> cells = sheet.filled(row, firstColumn, lastColumn);
      if (cells.size() > 2 && are(cells)) {
        return row - 1;
      }
      if (cells.isEmpty() || cells.stream().anyMatch(cell -> !Sheet.words(cell))) {
        return lastRow;
      }
    }
    return lastRow;
  }
}
