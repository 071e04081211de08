package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import java.util.List;
import java.util.regex.Pattern;

/** The row under a header that numbers its columns: (1) (2) (3), or 1 2 3, or 5=4/3. */
public final class ColumnNumbers {
  private static final int DEEPEST = 4;

  /** From so many numbers on, one that is out of order is mistyped and hides no row of figures. */
  private static final int FORGIVING = 6;

  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");

  private ColumnNumbers() {}

  /** Whether the filled cells of a row number its columns, but for one mistyped number of many. */
  public static boolean are(List<GridCell> cells) {
    return areTexts(cells.stream().map(Sheet::text).toList());
  }

  /** The same of the texts of a row, wherever it stands. */
  public static boolean areTexts(List<String> texts) {
    if (texts.size() < 2) {
      return false;
    }
    int previous = 0;
    int slips = 0;
    for (String text : texts) {
      if (!NUMBER.matcher(text).matches()) {
        return false;
      }
      int number = Integer.parseInt(text.replaceAll("=.*|\\D", ""));
      if (previous == 0 && number != 1) {
        return false;
      }
      if (number <= previous || number > previous + 3) {
        slips++;
      }
      previous = number;
    }
    return slips == 0 || slips == 1 && texts.size() >= FORGIVING;
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
