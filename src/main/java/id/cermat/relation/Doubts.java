package id.cermat.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is odd beside the numbers around it, though no computation says what it should be: a part
 * that exceeds its whole where hardly another does, a quotient out of all scale.
 */
final class Doubts {
  /** Rows enough to tell a habit from a few cases. */
  private static final int ROWS = 20;

  /** One in so many may exceed; more is no slip but how things are. */
  private static final int FEW = 20;

  private static final int QUOTIENTS = 10;

  private final Matrix matrix;
  private final List<Pattern> quotients = new ArrayList<>();
  private final BitSet confirmed = new BitSet();

  Doubts(Matrix matrix, Collection<Pattern> patterns) {
    this.matrix = matrix;
    for (Pattern pattern : patterns) {
      if (pattern.columns()
          && (pattern.kind() == RelationKind.PERCENT || pattern.kind() == RelationKind.RATIO)) {
        // A quotient that a word and a few rows tell is no habit that others could depart from.
        if (!pattern.evidence().equals(Set.of(Evidence.LABEL))) {
          quotients.add(pattern);
        }
      } else if (!pattern.evidence().equals(Set.of(Evidence.SUPPORT))) {
        confirm(pattern);
      }
    }
  }

  /** A figure that another computation bears out is what somebody meant. */
  private void confirm(Pattern pattern) {
    for (int slot = pattern.slots().nextSetBit(0);
        slot >= 0;
        slot = pattern.slots().nextSetBit(slot + 1)) {
      if (!pattern.failing().get(slot)) {
        confirmed.set(pattern.row(slot) * matrix.columns() + pattern.column(slot));
        for (int operand : pattern.operands()) {
          confirmed.set(
              (pattern.columns() ? slot : operand) * matrix.columns()
                  + (pattern.columns() ? operand : slot));
        }
      }
    }
  }

  private boolean confirmed(int row, int column) {
    return confirmed.get(row * matrix.columns() + column);
  }

  /** A cell and the one it stands out against: row, column, column of the whole. */
  List<int[]> partsAboveWhole() {
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (Pattern pattern : quotients) {
      pairs.add(List.of(pattern.operands()[0], pattern.operands()[1]));
      for (Pattern other : quotients) {
        if (other != pattern && other.operands()[0] == pattern.operands()[0]) {
          pairs.add(List.of(other.operands()[1], pattern.operands()[1]));
        }
      }
    }
    List<int[]> found = new ArrayList<>();
    for (List<Integer> pair : pairs) {
      above(pair.get(0), pair.get(1), found);
    }
    BitSet rows = new BitSet();
    for (int[] cell : outOfScale()) {
      rows.set(cell[0]);
    }
    List<int[]> kept = new ArrayList<>();
    for (int[] cell : found) {
      if (!rows.get(cell[0])) {
        kept.add(cell);
      }
    }
    return kept;
  }

  private void above(int part, int whole, List<int[]> found) {
    List<int[]> above = new ArrayList<>();
    int rows = 0;
    for (int row = 0; row < matrix.rows(); row++) {
      if (!matrix.isNumber(row, part) || !matrix.isNumber(row, whole)) {
        continue;
      }
      double less = matrix.value(row, part);
      double more = matrix.value(row, whole);
      if (less > 0 && more > 0) {
        rows++;
        if (less > more + matrix.half(row, part) + matrix.half(row, whole)
            && !(confirmed(row, part) && confirmed(row, whole))) {
          above.add(new int[] {row, part, whole});
        }
      }
    }
    if (rows >= ROWS && above.size() * FEW <= rows) {
      found.addAll(above);
    }
  }

  /** The quotients above ten among such as are near one: row and column. */
  List<int[]> outOfScale() {
    List<int[]> found = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (Pattern pattern : quotients) {
      if (seen.add(pattern.result())) {
        double unit = pattern.kind() == RelationKind.PERCENT ? 100 : 1;
        double[] values = values(pattern, unit);
        if (values.length < QUOTIENTS || values[values.length / 2] > 2) {
          continue;
        }
        int above = 0;
        for (double value : values) {
          above += value > 10 ? 1 : 0;
        }
        if (above * FEW > values.length + FEW) {
          continue;
        }
        BitSet slots = pattern.slots();
        for (int row = slots.nextSetBit(0); row >= 0; row = slots.nextSetBit(row + 1)) {
          if (matrix.isNumber(row, pattern.result())
              && Math.abs(matrix.value(row, pattern.result())) > 10 * unit
              && !(confirmed(row, pattern.operands()[0])
                  && confirmed(row, pattern.operands()[1]))) {
            found.add(new int[] {row, pattern.result()});
          }
        }
      }
    }
    return found;
  }

  /** The quotients that are not nought, in terms of their unit, the smallest first. */
  private double[] values(Pattern pattern, double unit) {
    double[] values = new double[pattern.slots().cardinality()];
    int n = 0;
    BitSet slots = pattern.slots();
    for (int row = slots.nextSetBit(0); row >= 0; row = slots.nextSetBit(row + 1)) {
      if (matrix.isNumber(row, pattern.result()) && matrix.value(row, pattern.result()) != 0) {
        values[n++] = Math.abs(matrix.value(row, pattern.result())) / unit;
      }
    }
    double[] sorted = Arrays.copyOf(values, n);
    Arrays.sort(sorted);
    return sorted;
  }
}
