package id.cermat.format.sheet;

import id.cermat.format.sheet.Grid.FormulaSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet by cell. A shared formula is kept once, and moved to the asked cell when
 * it is asked for.
 */
final class FormulaStore {
  private record Master(int text, int row, int column) {}

  private final TextStore texts = new TextStore();
  private final List<Master> masters = new ArrayList<>();
  private final Map<Integer, Integer> masterOfGroup = new HashMap<>();

  private long[] keys = new long[16];

  /** The index of the text, or the complement of the index of the master. */
  private int[] entries = new int[16];

  private int size;
  private boolean sorted = true;

  /** Notes a cell's own formula. */
  void add(int row, int column, String formula) {
    put(row, column, texts.add(formula));
  }

  /** Notes the formula that the cells of a group share, at the cell it is written for. */
  void addMaster(int row, int column, int group, String formula) {
    int text = texts.add(formula);
    masterOfGroup.put(group, masters.size());
    masters.add(new Master(text, row, column));
    put(row, column, text);
  }

  /** Notes that a cell shares its group's formula; the text stays unknown where there is none. */
  void addShared(int row, int column, int group) {
    Integer master = masterOfGroup.get(group);
    if (master != null) {
      put(row, column, ~master);
    }
  }

  private void put(int row, int column, int entry) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
    }
    long key = key(row, column);
    if (size > 0 && key <= keys[size - 1]) {
      sorted = false;
    }
    keys[size] = key;
    entries[size++] = entry;
  }

  /** Ends the adding. */
  void seal() {
    if (!sorted) {
      long[] oldKeys = keys;
      int[] oldEntries = entries;
      int[] order =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparingLong(i -> oldKeys[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      keys = Arrays.stream(order).mapToLong(i -> oldKeys[i]).toArray();
      entries = Arrays.stream(order).map(i -> oldEntries[i]).toArray();
      sorted = true;
    }
  }

  /** The cell's formula, or null. */
  @Nullable String get(int row, int column) {
    int found = Arrays.binarySearch(keys, 0, size, key(row, column));
    if (found < 0) {
      return null;
    }
    int entry = entries[found];
    if (entry >= 0) {
      return texts.get(entry);
    }
    Master master = masters.get(~entry);
    return FormulaShift.shift(
        texts.get(master.text()), row - master.row(), column - master.column());
  }

  /** Shows all formulas in the order of rows and columns; a shared one as the same object. */
  void forEach(Grid.FormulaVisitor visitor) {
    List<FormulaSource> shared =
        masters.stream()
            .map(
                master ->
                    new FormulaSource(
                        texts.get(master.text()), master.row(), master.column(), true, false))
            .toList();
    for (int i = 0; i < size; i++) {
      int row = (int) (keys[i] / CellStore.MAX_COLUMNS);
      int column = (int) (keys[i] % CellStore.MAX_COLUMNS);
      FormulaSource source =
          entries[i] < 0
              ? shared.get(~entries[i])
              : new FormulaSource(texts.get(entries[i]), row, column, false, false);
      visitor.formula(row, column, source);
    }
  }

  private static long key(int row, int column) {
    return (long) row * CellStore.MAX_COLUMNS + column;
  }
}
