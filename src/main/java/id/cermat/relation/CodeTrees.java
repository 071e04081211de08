package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows whose codes say which row they belong to: 1.1 is a part of 1. A column takes part where it
 * adds up along the codes nearly everywhere.
 */
final class CodeTrees {
  private static final int ENOUGH = 3;

  private CodeTrees() {}

  /** Whether a part has no number in a column, so that what it should add is unknown. */
  private static boolean gap(Matrix matrix, Pattern pattern, int column) {
    for (int operand : pattern.operands()) {
      if (matrix.state(operand, column) == Matrix.State.EMPTY) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the first row below another repeats its numbers, it is the same thing one level down (an
   * office under its field), and the rows beside it are its own parts.
   */
  private static void descend(TreeMap<Integer, List<Integer>> children, Matrix matrix) {
    for (Integer parent = children.isEmpty() ? null : children.firstKey();
        parent != null;
        parent = children.higherKey(parent)) {
      List<Integer> below = children.get(parent);
      if (below.size() > 1 && same(matrix, parent, below.get(0))) {
        int first = below.get(0);
        List<Integer> rest = new ArrayList<>(below.subList(1, below.size()));
        children.put(parent, List.of(first));
        List<Integer> own = children.get(first);
        if (own == null) {
          children.put(first, rest);
        } else {
          List<Integer> all = new ArrayList<>(own);
          all.addAll(rest);
          all.sort(null);
          children.put(first, all);
        }
      }
    }
  }

  private static boolean same(Matrix matrix, int one, int other) {
    int equal = 0;
    for (int column = 0; column < matrix.columns(); column++) {
      if (matrix.isNumber(one, column) && matrix.isNumber(other, column)) {
        if (matrix.value(one, column) != matrix.value(other, column)) {
          return false;
        }
        equal += matrix.value(one, column) != 0 ? 1 : 0;
      }
    }
    return equal > 0;
  }

  /**
   * Counts the failures by column. A sum that is off by as much as one of its parts follows from
   * that part alone, and counts for none.
   */
  private static void count(Matrix matrix, List<Pattern> sums, int[] fails) {
    Map<Integer, Pattern> byResult = new HashMap<>();
    sums.forEach(sum -> byResult.put(sum.result(), sum));
    for (Pattern sum : sums) {
      for (int column = sum.failing().nextSetBit(0);
          column >= 0;
          column = sum.failing().nextSetBit(column + 1)) {
        double off = off(matrix, sum, column);
        boolean follows = false;
        for (int operand : sum.operands()) {
          Pattern part = byResult.get(operand);
          follows |=
              part != null
                  && part.failing().get(column)
                  && Math.abs(off + off(matrix, part, column)) <= Math.abs(off) * 1e-9;
        }
        fails[column] += follows ? 0 : 1;
      }
    }
  }

  private static double off(Matrix matrix, Pattern sum, int column) {
    double off = matrix.value(sum.result(), column);
    for (int operand : sum.operands()) {
      off -= matrix.isNumber(operand, column) ? matrix.value(operand, column) : 0;
    }
    return off;
  }

  static List<Pattern> find(Matrix matrix, Clues clues, Lines rows, BitSet summable) {
    TreeMap<Integer, List<Integer>> children = new TreeMap<>();
    int above = -1;
    Clues.Codes codes = clues.codes();
    for (int row = 0; row < codes.parents().length; row++) {
      int parent = codes.parents()[row];
      if (rows.numbers(row) == 0) {
        continue;
      }
      if (parent >= 0) {
        boolean deeper =
            above > parent
                && (codes.depths()[row] > codes.depths()[above]
                    || codes.names()[row] == codes.names()[above]);
        boolean repeats = deeper && codes.parents()[above] >= 0 && same(matrix, above, row);
        children.computeIfAbsent(repeats ? above : parent, any -> new ArrayList<>()).add(row);
      }
      above = row;
    }
    descend(children, matrix);
    int[] holds = new int[matrix.columns()];
    int[] fails = new int[matrix.columns()];
    List<Pattern> found = new ArrayList<>();
    children.forEach(
        (parent, below) -> {
          int[] operands = below.stream().mapToInt(Integer::intValue).toArray();
          Asked asked = Asked.of(rows, RelationKind.SUM, parent, operands, summable);
          for (int column = asked.slots.nextSetBit(0);
              column >= 0;
              column = asked.slots.nextSetBit(column + 1)) {
            if (!asked.failing.get(column) && matrix.value(parent, column) != 0) {
              holds[column]++;
            }
          }
          found.add(
              new Pattern(
                  RelationKind.SUM,
                  false,
                  parent,
                  operands,
                  asked.slots,
                  asked.holds,
                  asked.failing,
                  asked.surprise,
                  EnumSet.of(Evidence.CODE_PATH),
                  new BitSet()));
        });
    count(matrix, found, fails);
    BitSet obeying = new BitSet();
    for (int column = 0; column < matrix.columns(); column++) {
      if (holds[column] >= ENOUGH && fails[column] <= Math.max(1, holds[column] / 10)) {
        obeying.set(column);
      }
    }
    List<Pattern> kept = new ArrayList<>();
    for (Pattern pattern : found) {
      BitSet slots = (BitSet) pattern.slots().clone();
      slots.and(obeying);
      BitSet failing = (BitSet) pattern.failing().clone();
      failing.and(obeying);
      BitSet accused = new BitSet();
      for (int column = failing.nextSetBit(0);
          column >= 0;
          column = failing.nextSetBit(column + 1)) {
        if (!matrix.isComputed(pattern.result(), column) && !gap(matrix, pattern, column)) {
          accused.set(column);
        }
      }
      if (!slots.isEmpty()) {
        kept.add(
            new Pattern(
                pattern.kind(),
                false,
                pattern.result(),
                pattern.operands(),
                slots,
                slots.cardinality() - failing.cardinality(),
                failing,
                pattern.surprise(),
                pattern.evidence(),
                accused));
      }
    }
    return kept;
  }
}
