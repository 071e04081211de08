package id.cermat.reader.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * How many totals come out under an outline, and how many do not.
 *
 * @param held totals that their lines make, right below or at the last level
 */
record OutlineScore(int held, int failed) {
  private static final BigDecimal OVERFULL = new BigDecimal("1.5");

  static OutlineScore of(List<OutlineRow> rows, int[] parents) {
    int held = 0;
    int failed = 0;
    int columns = rows.isEmpty() ? 0 : rows.get(0).amounts().size();
    int[] order = byDepth(parents);
    for (int column = 0; column < columns; column++) {
      Sums sums = new Sums(rows, parents, order, column);
      for (int row = 0; row < rows.size(); row++) {
        if (sums.comparable(row)) {
          if (sums.holds(row)) {
            held++;
          } else {
            failed++;
          }
        }
      }
    }
    return new OutlineScore(held, failed);
  }

  boolean any() {
    return held + failed > 0;
  }

  boolean betterThan(OutlineScore other) {
    return held - failed > other.held - other.failed;
  }

  /** Whether in every column the lines of a total make half as much again as it says, or more. */
  static boolean overfull(List<OutlineRow> rows, int[] parents, int total) {
    int columns = rows.get(total).amounts().size();
    int[] order = byDepth(parents);
    boolean any = false;
    for (int column = 0; column < columns; column++) {
      Sums sums = new Sums(rows, parents, order, column);
      if (sums.comparable(total)) {
        BigDecimal said = Objects.requireNonNull(rows.get(total).value(column)).abs();
        if (sums.direct[total].abs().compareTo(said.multiply(OVERFULL)) < 0) {
          return false;
        }
        any |= sums.count[total] > 3;
      }
    }
    return any;
  }

  /** The rows, deepest first. */
  private static int[] byDepth(int[] parents) {
    int[] depths = new int[parents.length];
    int deepest = 0;
    for (int row = 0; row < parents.length; row++) {
      int depth = 0;
      for (int at = parents[row]; at != Outline.NONE && depth < parents.length; at = parents[at]) {
        depth++;
      }
      depths[row] = depth;
      deepest = Math.max(deepest, depth);
    }
    int[] order = new int[parents.length];
    int next = 0;
    for (int depth = deepest; depth >= 0; depth--) {
      for (int row = 0; row < parents.length; row++) {
        if (depths[row] == depth) {
          order[next++] = row;
        }
      }
    }
    return order;
  }

  /** The sums of one column. */
  private static final class Sums {
    private final List<OutlineRow> rows;
    private final int column;
    private final BigDecimal[] direct;
    private final BigDecimal[] deep;
    private final int[] count;
    private final int[] decimals;

    Sums(List<OutlineRow> rows, int[] parents, int[] order, int column) {
      this.rows = rows;
      this.column = column;
      this.direct = new BigDecimal[rows.size()];
      this.deep = new BigDecimal[rows.size()];
      this.count = new int[rows.size()];
      this.decimals = new int[rows.size()];
      java.util.Arrays.fill(direct, BigDecimal.ZERO);
      java.util.Arrays.fill(deep, BigDecimal.ZERO);
      for (int row : order) {
        int parent = parents[row];
        BigDecimal value = rows.get(row).value(column);
        if (parent == Outline.NONE || value == null && count[row] == 0) {
          continue;
        }
        direct[parent] = direct[parent].add(value == null ? direct[row] : value);
        deep[parent] = deep[parent].add(count[row] > 0 ? deep[row] : value);
        count[parent]++;
        decimals[parent] =
            Math.max(decimals[parent], Math.max(decimals[row], rows.get(row).decimals(column)));
      }
    }

    boolean comparable(int row) {
      return count[row] > 0 && rows.get(row).value(column) != null;
    }

    boolean holds(int row) {
      BigDecimal said = Objects.requireNonNull(rows.get(row).value(column));
      int places = Math.max(decimals[row], rows.get(row).decimals(column));
      BigDecimal slack =
          places == 0
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(count[row] + 1L, places)
                  .divide(BigDecimal.valueOf(2), places + 1, RoundingMode.UP);
      return said.subtract(direct[row]).abs().compareTo(slack) <= 0
          || said.subtract(deep[row]).abs().compareTo(slack) <= 0;
    }
  }
}
