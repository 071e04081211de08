package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the cells at which two sums fail by the same amount: one of rows and one of columns, or one
 * that the cell is the total of and one that it is a part of. Each may hold too seldom to call a
 * cell wrong; that both are mended by one and the same change of the one cell that they share is no
 * chance.
 */
final class Crossings {
  /** Sums that fail more often than this are not sums of these lines. */
  private static final int MOST_FAILING = 50;

  /** A sum that holds less often tells nothing, whatever crosses it. */
  private static final int LEAST_HOLDING = 2;

  private final Matrix matrix;
  private final Lines columns;
  private final Lines rows;
  private final Map<Integer, List<Need>> needs = new TreeMap<>();

  Crossings(Matrix matrix, Lines columns, Lines rows) {
    this.matrix = matrix;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * What a failing sum would have a cell change by.
   *
   * @param within how far the last digits of its other numbers may carry that
   */
  private record Need(Pattern pattern, int slot, double change, double within) {
    boolean meets(Need other) {
      return (pattern.columns() != other.pattern().columns() || joins(other.pattern()))
          && change * other.change() > 0
          && Math.abs(change - other.change())
              <= (within + other.within()) * (1 + 1e-9) + Math.abs(change) * 1e-11;
    }

    /** Whether one is the sum of lines among which is the result of the other, and no more. */
    private boolean joins(Pattern other) {
      BitSet lines = lines(pattern);
      lines.and(lines(other));
      return pattern != other
          && lines.cardinality() == 1
          && pattern.result() != other.result()
          && (lines.get(pattern.result()) || lines.get(other.result()));
    }

    private static BitSet lines(Pattern pattern) {
      BitSet lines = new BitSet();
      lines.set(pattern.result());
      for (int operand : pattern.operands()) {
        lines.set(operand);
      }
      return lines;
    }
  }

  /** The slots of each computation that cross another one so. */
  Map<Pattern, BitSet> find(Collection<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      int failing = pattern.failing().cardinality();
      int holding = pattern.slots().cardinality() - failing;
      if ((pattern.kind() == RelationKind.SUM || pattern.kind() == RelationKind.DIFFERENCE)
          && pattern.operands().length > 1
          && failing > 0
          && failing <= Math.min(MOST_FAILING, holding)
          && holding >= LEAST_HOLDING) {
        note(pattern);
      }
    }
    Map<Pattern, BitSet> crossed = new IdentityHashMap<>();
    for (List<Need> cell : needs.values()) {
      for (Need need : cell) {
        if (cell.stream().anyMatch(need::meets)) {
          crossed.computeIfAbsent(need.pattern(), any -> new BitSet()).set(need.slot());
        }
      }
    }
    return crossed;
  }

  private void note(Pattern pattern) {
    Lines lines = pattern.columns() ? columns : rows;
    BitSet failing = pattern.failing();
    for (int slot = failing.nextSetBit(0); slot >= 0; slot = failing.nextSetBit(slot + 1)) {
      double slack =
          lines.half(pattern.result(), slot)
              + Asked.slack(lines, pattern.kind(), pattern.result(), pattern.operands(), slot);
      double off =
          lines.value(pattern.result(), slot)
              - Asked.computed(lines, pattern.kind(), pattern.result(), pattern.operands(), slot);
      note(lines, pattern, slot, pattern.result(), -off, slack);
      for (int i = 0; i < pattern.operands().length; i++) {
        boolean taken = pattern.kind() == RelationKind.DIFFERENCE && i > 0;
        note(lines, pattern, slot, pattern.operands()[i], taken ? -off : off, slack);
      }
    }
  }

  private void note(
      Lines lines, Pattern pattern, int slot, int line, double change, double within) {
    int row = lines.row(line, slot);
    int column = lines.column(line, slot);
    if (matrix.isNumber(row, column) && !matrix.isComputed(row, column)) {
      needs
          .computeIfAbsent(row * matrix.columns() + column, any -> new ArrayList<>())
          .add(new Need(pattern, slot, change, within));
    }
  }
}
