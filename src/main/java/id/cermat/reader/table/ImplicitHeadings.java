package id.cermat.reader.table;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The outline of a table whose lines stand under headings that carry their sums, though neither
 * code nor word says so. It is taken only where the headings then make the grand total.
 */
final class ImplicitHeadings {
  private static final int MOST_PARTS = 200;

  private ImplicitHeadings() {}

  /** Those that some column gives in full. */
  static List<int[]> outlines(List<OutlineRow> rows, int grand) {
    List<int[]> outlines = new ArrayList<>();
    if (grand == Outline.NONE) {
      return outlines;
    }
    for (int column = 0; column < rows.get(grand).amounts().size(); column++) {
      for (int fewest = 1; fewest <= 2; fewest++) {
        int[] parents = nested(rows, grand, column, fewest);
        if (parents.length > 0) {
          outlines.add(parents);
        }
      }
    }
    return outlines;
  }

  /** From the last row up, each row that the items right below it make takes these in. */
  private static int[] nested(List<OutlineRow> rows, int grand, int column, int fewest) {
    BigDecimal whole = rows.get(grand).value(column);
    if (whole == null) {
      return new int[0];
    }
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, Outline.NONE);
    Deque<Integer> items = new ArrayDeque<>();
    boolean any = false;
    for (int row = rows.size() - 1; row >= 0; row--) {
      BigDecimal value = rows.get(row).value(column);
      if (row == grand || value == null || rows.get(row).aside()) {
        continue;
      }
      int parts = value.signum() == 0 ? 0 : parts(rows, items, column, value, fewest);
      any |= parts > 0;
      for (int part = 0; part < parts; part++) {
        parents[items.removeFirst()] = row;
      }
      items.addFirst(row);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int item : items) {
      parents[item] = grand;
      sum = sum.add(amount(rows, item, column));
    }
    return any && sum.compareTo(whole) == 0 ? parents : new int[0];
  }

  private static int parts(
      List<OutlineRow> rows, Deque<Integer> items, int column, BigDecimal value, int fewest) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (Iterator<Integer> item = items.iterator(); item.hasNext() && parts < MOST_PARTS; ) {
      sum = sum.add(amount(rows, item.next(), column));
      parts++;
      if (parts >= fewest && sum.compareTo(value) == 0) {
        return parts;
      }
    }
    return 0;
  }

  private static BigDecimal amount(List<OutlineRow> rows, int row, int column) {
    BigDecimal value = rows.get(row).value(column);
    return value == null ? BigDecimal.ZERO : value;
  }
}
