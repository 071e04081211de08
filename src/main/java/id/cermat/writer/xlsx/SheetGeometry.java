package id.cermat.writer.xlsx;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How wide columns and how high rows are, in pixels at 96 dots an inch, so that notes find room.
 */
final class SheetGeometry {
  private static final int LAST_COLUMN = 16_383;
  private static final int LAST_ROW = 1_048_575;

  private int defaultWidth = 64;
  private int defaultHeight = 20;
  private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
  private final NavigableMap<Integer, Integer> heights = new TreeMap<>();

  /** A run of columns that are alike; {@code style} is the one of their empty cells. */
  private record Columns(int last, int width, int style) {}

  void defaults(double characters, double points) {
    if (characters > 0) {
      defaultWidth = pixels(characters);
    }
    if (points > 0) {
      defaultHeight = (int) Math.round(points * 4 / 3);
    }
  }

  void columns(int first, int last, double characters, boolean hidden, int style) {
    int width = characters < 0 ? defaultWidth : pixels(characters);
    columns.put(first, new Columns(last, hidden ? 0 : width, style));
  }

  void row(int row, double points, boolean hidden) {
    if (hidden) {
      heights.put(row, 0);
    } else if (points >= 0) {
      heights.put(row, (int) Math.round(points * 4 / 3));
    }
  }

  private static int pixels(double characters) {
    return (int) Math.round(characters * 7);
  }

  /** The style of a column's empty cells. */
  int columnStyle(int column) {
    var run = columns.floorEntry(column);
    return run == null || run.getValue().last() < column ? 0 : run.getValue().style();
  }

  private int width(int column) {
    var run = columns.floorEntry(column);
    return run == null || run.getValue().last() < column ? defaultWidth : run.getValue().width();
  }

  /**
   * Where a note of a size stands beside its cell: left column, offset in it, top row, offset,
   * right column, offset, bottom row, offset.
   */
  int[] anchor(int row, int column, int width, int height) {
    int left = Math.min(column + 1, LAST_COLUMN);
    int top = Math.max(row - 1, 0);
    int inset = Math.min(15, width(left));
    int right = left;
    int restWidth = inset + width;
    while (right < LAST_COLUMN && restWidth > width(right)) {
      restWidth -= width(right++);
    }
    int[] bottom = bottom(top, height);
    return new int[] {left, inset, top, 0, right, restWidth, bottom[0], bottom[1]};
  }

  /** The row that lies so far below the top of a row, and the offset in it. */
  int[] bottom(int top, int distance) {
    int row = top;
    int rest = distance;
    while (row < LAST_ROW && rest > heights.getOrDefault(row, defaultHeight)) {
      rest -= heights.getOrDefault(row++, defaultHeight);
    }
    return new int[] {row, rest};
  }

  /** How far a column's left edge lies from another's to its left. */
  int distance(int from, int to) {
    int distance = 0;
    for (int column = from; column < to; column++) {
      distance += width(column);
    }
    return distance;
  }
}
