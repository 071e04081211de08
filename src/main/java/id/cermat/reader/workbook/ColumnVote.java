package id.cermat.reader.workbook;

import java.util.Collection;
import java.util.List;

/**
 * What the cells of a column say together.
 *
 * @param numbers true numbers
 * @param texts numbers written as text
 * @param filled cells with anything but a placeholder
 */
record ColumnVote(int numbers, int texts, int filled) {

  static ColumnVote of(Sheet sheet, Collection<Integer> rows, int column) {
    int numbers = 0;
    int texts = 0;
    int filled = 0;
    for (int row : rows) {
      GridCell cell = sheet.grid().cell(row, column);
      if (cell == null || !Sheet.holdsAnything(cell)) {
        continue;
      }
      String text = Sheet.text(cell);
      if (cell.kind() == GridCell.Kind.NUMBER) {
        numbers++;
      } else if (Texts.isNumeric(text)) {
        texts++;
      }
      filled += Texts.isPlaceholder(text) ? 0 : 1;
    }
    return new ColumnVote(numbers, texts, filled);
  }

  /** Whether a text stands out, since the column's others are mostly numbers. */
  boolean textIsOdd() {
    return numbers > texts;
  }

  /** The share of a column's texts that are codes. */
  static boolean codes(Sheet sheet, List<Integer> rows, int column) {
    int codes = 0;
    int filled = 0;
    for (int row : rows) {
      String text = sheet.text(row, column);
      if (!text.isEmpty()) {
        filled++;
        codes += Texts.isCode(text) ? 1 : 0;
      }
    }
    return codes > 0 && codes * 2 >= filled;
  }

  /** How long the texts of a column are together. */
  static int length(Sheet sheet, List<Integer> rows, int column) {
    return rows.stream().mapToInt(row -> sheet.text(row, column).length()).sum();
  }
}
