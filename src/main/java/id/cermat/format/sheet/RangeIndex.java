package id.cermat.format.sheet;

import id.cermat.format.sheet.Grid.Range;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the range that covers a cell, quickly even among many thousands. */
final class RangeIndex {
  private final List<Range> ranges;
  private final List<Range> byFirstRow;

  /** For each range in order of first row the greatest last row up to it. */
  private final int[] reach;

  RangeIndex(List<Range> ranges) {
    this.ranges = List.copyOf(ranges);
    this.byFirstRow = ranges.stream().sorted(Comparator.comparingInt(Range::firstRow)).toList();
    this.reach = new int[byFirstRow.size()];
    int greatest = -1;
    for (int i = 0; i < reach.length; i++) {
      greatest = Math.max(greatest, byFirstRow.get(i).lastRow());
      reach[i] = greatest;
    }
  }

  /** The ranges in the order they were given. */
  List<Range> ranges() {
    return ranges;
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** The range that covers the cell, or null. */
  @Nullable Range at(int row, int column) {
    for (int i = lastStartingAtOrBefore(row); i >= 0 && reach[i] >= row; i--) {
      Range range = byFirstRow.get(i);
      if (range.lastRow() >= row && range.firstColumn() <= column && column <= range.lastColumn()) {
        return range;
      }
    }
    return null;
  }

  private int lastStartingAtOrBefore(int row) {
    int low = 0;
    int high = byFirstRow.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (byFirstRow.get(middle).firstRow() <= row) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
