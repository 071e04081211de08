package id.cermat.figure;

import java.util.Locale;

/**
 * A cell of a sheet; for a merged range, its top left cell.
 *
 * @param row zero-based
 * @param column zero-based
 */
public record CellLocation(String file, String sheet, int row, int column) implements Location {

  /** The address in A1 form, without the sheet. */
  public String cell() {
    return columnName(column) + (row + 1);
  }

  @Override
  public String label() {
    return sheet + "!" + cell();
  }

  /** The letters of a zero-based column: 0 is A, 26 is AA. */
  public static String columnName(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      name.insert(0, (char) ('A' + rest % 26));
    }
    return name.toString();
  }

  /**
   * The zero-based column of its letters.
   *
   * @throws IllegalArgumentException if there is anything but letters
   */
  public static int columnIndex(String letters) {
    int index = 0;
    for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      if (letter < 'A' || letter > 'Z') {
        throw new IllegalArgumentException("not a column: " + letters);
      }
      index = index * 26 + (letter - 'A' + 1);
    }
    return index - 1;
  }
}
