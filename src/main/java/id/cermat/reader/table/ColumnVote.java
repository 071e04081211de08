package id.cermat.reader.table;

import id.cermat.format.sheet.GridCell;
import java.util.Collection;
import java.util.List;

/**
 * What the cells of a column say together.
 *
 * @param numbers true numbers, dates among them
 * @param dates numbers that are shown as dates
 * @param texts numbers written as text
 * @param filled cells with anything but a placeholder
 */
public record ColumnVote(int numbers, int dates, int texts, int filled) {

  public static ColumnVote of(Sheet sheet, Collection<Integer> rows, int column) {
    int numbers = 0;
    int dates = 0;
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
        dates += cell.format().date() ? 1 : 0;
      } else if (Texts.isNumeric(text)) {
        texts++;
      }
      filled += Texts.isPlaceholder(text) ? 0 : 1;
    }
    return new ColumnVote(numbers, dates, texts, filled);
  }

  /** Whether dates belong here: they are no fewer than the numbers. */
  boolean holdsDates() {
    return dates * 2 >= numbers + texts;
  }

  /** Whether a text stands out, since the column's others are mostly numbers. */
  boolean textIsOdd() {
    return numbers > texts;
  }

  /** The share of a column's texts that are codes. */
  public static boolean codes(Sheet sheet, List<Integer> rows, int column) {
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
