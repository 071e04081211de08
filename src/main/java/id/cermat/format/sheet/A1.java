package id.cermat.format.sheet;

import id.cermat.format.sheet.Grid.Range;
import org.jspecify.annotations.Nullable;

/** Reads references in A1 form. */
final class A1 {
  private A1() {}

  /** The zero-based column of a cell's reference, or −1 if it is none. */
  static int column(String reference) {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && i < 3; i++) {
      int letter = (reference.charAt(i) | 0x20) - 'a';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
    }
    return row(reference, i) < 0 ? -1 : column - 1;
  }

  private static int row(String reference, int from) {
    int row = 0;
    for (int i = from; i < reference.length(); i++) {
      int digit = reference.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i - from > 6) {
        return -1;
      }
      row = row * 10 + digit;
    }
    return row > CellStore.MAX_ROWS ? -1 : row - 1;
  }

  private static int row(String reference) {
    int from = 0;
    while (from < reference.length() && Character.isLetter(reference.charAt(from))) {
      from++;
    }
    return row(reference, from);
  }

  /** The rectangle of a reference such as {@code B2:D4} or {@code B2}; null if it is none. */
  static @Nullable Range range(String reference) {
    String plain = reference.replace("$", "");
    int colon = plain.indexOf(':');
    String first = colon < 0 ? plain : plain.substring(0, colon);
    String last = colon < 0 ? plain : plain.substring(colon + 1);
    int firstRow = row(first);
    int firstColumn = column(first);
    int lastRow = row(last);
    int lastColumn = column(last);
    if (firstRow < 0 || firstColumn < 0 || lastRow < 0 || lastColumn < 0) {
      return null;
    }
    return new Range(
        Math.min(firstRow, lastRow),
        Math.min(firstColumn, lastColumn),
        Math.max(firstRow, lastRow),
        Math.max(firstColumn, lastColumn));
  }
}
