package id.cermat.format.sheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.Grid.FormulaSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet by cell, each pattern kept once: 12 bytes a formula, whatever its length.
 */
public final class SheetFormulas {
  private final Grid grid;
  private final List<FormulaPattern> patterns = new ArrayList<>();
  private long[] keys = new long[16];
  private int[] ids = new int[16];
  private int size;

  public SheetFormulas(Grid grid) {
    this.grid = grid;
    Map<String, Integer> known = new HashMap<>();
    Map<FormulaSource, Integer> shared = new IdentityHashMap<>();
    grid.formulas(
        (row, column, source) -> {
          Integer id = source.shared() ? shared.get(source) : null;
          if (id == null) {
            id = intern(source, known);
            if (source.shared()) {
              shared.put(source, id);
            }
          }
          put(row, column, id);
        });
  }

  private int intern(FormulaSource source, Map<String, Integer> known) {
    if (source.array()) {
      patterns.add(FormulaPattern.array(source.text()));
      return patterns.size() - 1;
    }
    List<Token> tokens = FormulaPattern.tokens(source.text(), source.row(), source.column());
    return known.computeIfAbsent(
        FormulaPattern.key(tokens),
        unseen -> {
          patterns.add(FormulaPattern.of(tokens));
          return patterns.size() - 1;
        });
  }

  private void put(int row, int column, int id) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      ids = Arrays.copyOf(ids, size * 2);
    }
    keys[size] = (long) row * CellStore.MAX_COLUMNS + column;
    ids[size++] = id;
  }

  public Grid grid() {
    return grid;
  }

  public int size() {
    return size;
  }

  /** The row of the n-th formula, in the order of rows and columns. */
  public int row(int n) {
    return (int) (keys[n] / CellStore.MAX_COLUMNS);
  }

  public int column(int n) {
    return (int) (keys[n] % CellStore.MAX_COLUMNS);
  }

  public FormulaPattern pattern(int n) {
    return patterns.get(ids[n]);
  }

  /** The pattern of the cell's formula; null if it has none. */
  public @Nullable FormulaPattern at(int row, int column) {
    int found = Arrays.binarySearch(keys, 0, size, (long) row * CellStore.MAX_COLUMNS + column);
    return found < 0 ? null : patterns.get(ids[found]);
  }

  /** For each column with formulas their numbers, from top to bottom. */
  public List<int[]> byColumn() {
    int[] counts = new int[grid.columnCount()];
    for (int n = 0; n < size; n++) {
      counts[column(n)]++;
    }
    int[][] columns = new int[counts.length][];
    int[] filled = new int[counts.length];
    for (int n = 0; n < size; n++) {
      int column = column(n);
      if (columns[column] == null) {
        columns[column] = new int[counts[column]];
      }
      columns[column][filled[column]++] = n;
    }
    return Arrays.stream(columns).filter(Objects::nonNull).toList();
  }

  /** The text of the cell's formula. */
  public String text(int row, int column) {
    return Objects.requireNonNullElse(grid.formula(row, column), "");
  }

  public CellLocation location(int row, int column) {
    return new CellLocation(grid.file(), grid.sheet(), row, column);
  }
}
