package id.cermat.format.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a sheet in primitive arrays: 13 bytes a cell, so that a million rows fit into
 * memory. Cells are added in reading order, then {@linkplain #seal() sealed}, then looked up.
 */
final class CellStore {
  static final int MAX_ROWS = 1 << 20;
  static final int MAX_COLUMNS = 1 << 14;

  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int MASK = CHUNK - 1;

  private static final class Chunk {
    final char[] columns = new char[CHUNK];
    final char[] styles = new char[CHUNK];
    final byte[] codes = new byte[CHUNK];
    final long[] values = new long[CHUNK];
  }

  private final List<Chunk> chunks = new ArrayList<>();
  private Chunk last = new Chunk();
  private int size;

  private int[] rows = new int[64];
  private int[] starts = new int[65];
  private int rowEntries;
  private int lastRow = -1;
  private int lastColumn = -1;
  private int columnCount;
  private boolean sorted = true;

  /** Adds a cell; {@code code} and {@code value} mean what the reader of the store says. */
  void add(int row, int column, int style, int code, long value) {
    if (row != lastRow) {
      startRow(row);
    } else if (column <= lastColumn) {
      sorted = false;
    }
    lastColumn = column;
    if (column >= columnCount) {
      columnCount = column + 1;
    }
    int offset = size & MASK;
    if (offset == 0) {
      last = new Chunk();
      chunks.add(last);
    }
    last.columns[offset] = (char) column;
    last.styles[offset] = (char) style;
    last.codes[offset] = (byte) code;
    last.values[offset] = value;
    size++;
  }

  private void startRow(int row) {
    if (row < lastRow) {
      sorted = false;
    }
    if (rowEntries == rows.length) {
      int capacity = rows.length * 2;
      rows = Arrays.copyOf(rows, capacity);
      starts = Arrays.copyOf(starts, capacity + 1);
    }
    rows[rowEntries] = row;
    starts[rowEntries++] = size;
    lastRow = row;
  }

  /**
   * Ends the adding and gives the store to look cells up in. Where cells came out of order they are
   * put in order; of two cells with one address the later one counts.
   */
  CellStore seal() {
    starts[rowEntries] = size;
    return sorted ? this : inOrder();
  }

  private CellStore inOrder() {
    long[] keys = new long[size];
    for (int entry = 0; entry < rowEntries; entry++) {
      for (int cell = starts[entry]; cell < starts[entry + 1]; cell++) {
        keys[cell] = (long) rows[entry] * MAX_COLUMNS + column(cell);
      }
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(cell -> keys[cell]))
            .mapToInt(Integer::intValue)
            .toArray();
    CellStore ordered = new CellStore();
    for (int i = 0; i < order.length; i++) {
      int cell = order[i];
      if (i + 1 == order.length || keys[order[i + 1]] != keys[cell]) {
        int row = (int) (keys[cell] / MAX_COLUMNS);
        ordered.add(row, column(cell), style(cell), code(cell), value(cell));
      }
    }
    return ordered.seal();
  }

  int size() {
    return size;
  }

  /** One more than the last row that has a cell. */
  int rowCount() {
    return rowEntries == 0 ? 0 : rows[rowEntries - 1] + 1;
  }

  int columnCount() {
    return columnCount;
  }

  /** The first cell of a row, or where it would stand. */
  int first(int row) {
    int entry = entry(row);
    return starts[entry >= 0 ? entry : -entry - 1];
  }

  /** One more than the last cell of a row. */
  int end(int row) {
    int entry = entry(row);
    return entry >= 0 ? starts[entry + 1] : starts[-entry - 1];
  }

  private int entry(int row) {
    if (row >= 0 && row < rowEntries && rows[row] == row) {
      return row;
    }
    return Arrays.binarySearch(rows, 0, rowEntries, row);
  }

  /** The cell at an address, or −1. */
  int find(int row, int column) {
    int low = first(row);
    int high = end(row) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = column(middle);
      if (found == column) {
        return middle;
      }
      if (found < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  int column(int cell) {
    return chunks.get(cell >> CHUNK_BITS).columns[cell & MASK];
  }

  int style(int cell) {
    return chunks.get(cell >> CHUNK_BITS).styles[cell & MASK];
  }

  int code(int cell) {
    return chunks.get(cell >> CHUNK_BITS).codes[cell & MASK];
  }

  long value(int cell) {
    return chunks.get(cell >> CHUNK_BITS).values[cell & MASK];
  }
}
