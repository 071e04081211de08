package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds formulas that count something twice: a sum over lines and over the parts of those lines, or
 * a subtotal that takes in the line after it, which the total above then adds once more.
 */
final class DoubleCounts {
  private final Matrix matrix;
  private final Clues clues;
  private final Map<Integer, List<Pattern>> byRow = new HashMap<>();

  DoubleCounts(Matrix matrix, Clues clues, Collection<Pattern> known) {
    this.matrix = matrix;
    this.clues = clues;
    for (Pattern pattern : known) {
      boolean told =
          pattern.evidence().contains(Evidence.CODE_PATH)
              || pattern.evidence().contains(Evidence.FORMULA)
              || pattern.evidence().contains(Evidence.LABEL);
      if (!pattern.columns() && pattern.kind() == RelationKind.SUM && told) {
        byRow.computeIfAbsent(pattern.result(), any -> new ArrayList<>()).add(pattern);
      }
    }
  }

  List<Pattern> find() {
    Map<String, Pattern> found = new HashMap<>();
    for (Clues.CellFormula formula : clues.formulas()) {
      if (formula.columns() || formula.kind() != RelationKind.SUM) {
        continue;
      }
      int[] added = added(formula);
      if (added == null) {
        continue;
      }
      int[] once = nested(formula, added);
      if (once == null) {
        once = neighbour(formula);
      }
      if (once != null && once.length > 0 && differs(formula, once)) {
        Pattern pattern = pattern(formula, once);
        found.merge(pattern.key(), pattern, DoubleCounts::both);
      }
    }
    return new ArrayList<>(found.values());
  }

  /**
   * The operands that a formula adds in fact: a subtotal passes over what a filter hides. Null
   * where neither all of them nor the visible ones give its value.
   */
  private int @Nullable [] added(Clues.CellFormula formula) {
    if (!differs(formula, formula.operands())) {
      return formula.operands();
    }
    int[] visible = clues.visible(formula.operands());
    return formula.subtotal() && !differs(formula, visible) ? visible : null;
  }

  /** The operands without the parts of other operands; null where there are none of those. */
  private int @Nullable [] nested(Clues.CellFormula formula, int[] added) {
    BitSet range = new BitSet();
    for (int operand : formula.operands()) {
      range.set(operand);
    }
    BitSet all = new BitSet();
    BitSet parts = new BitSet();
    for (int operand : added) {
      all.set(operand);
      for (Pattern pattern : byRow.getOrDefault(operand, List.of())) {
        boolean here =
            pattern.slots().get(formula.column()) && !pattern.failing().get(formula.column());
        boolean skipped = formula.subtotal() && isSubtotal(operand, formula.column());
        if (here && !skipped && within(pattern.operands(), range)) {
          for (int part : pattern.operands()) {
            parts.set(part);
          }
        }
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    all.andNot(parts);
    return all.stream().toArray();
  }

  private static boolean within(int[] operands, BitSet all) {
    for (int operand : operands) {
      if (!all.get(operand)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSubtotal(int row, int column) {
    return clues.formulas().stream()
        .anyMatch(
            formula -> formula.row() == row && formula.column() == column && formula.subtotal());
  }

  /**
   * The operands that the same row's other formulas have, where what this one has besides is added
   * beside it by the total of both.
   */
  private int @Nullable [] neighbour(Clues.CellFormula formula) {
    BitSet own = new BitSet();
    for (int operand : formula.operands()) {
      own.set(operand);
    }
    for (Pattern other : byRow.getOrDefault(formula.row(), List.of())) {
      BitSet extra = (BitSet) own.clone();
      for (int operand : other.operands()) {
        extra.clear(operand);
      }
      boolean fewer = within(other.operands(), own) && !extra.isEmpty();
      if (fewer
          && other.evidence().contains(Evidence.FORMULA)
          && addedBeside(formula.row(), extra)) {
        return other.operands();
      }
    }
    return null;
  }

  private boolean addedBeside(int row, BitSet extra) {
    for (List<Pattern> patterns : byRow.values()) {
      for (Pattern pattern : patterns) {
        BitSet operands = new BitSet();
        for (int operand : pattern.operands()) {
          operands.set(operand);
        }
        BitSet rest = (BitSet) extra.clone();
        rest.andNot(operands);
        if (operands.get(row) && rest.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean differs(Clues.CellFormula formula, int[] once) {
    double sum = 0;
    for (int operand : once) {
      if (matrix.state(operand, formula.column()) == Matrix.State.UNREAD) {
        return false;
      }
      sum +=
          matrix.isNumber(operand, formula.column()) ? matrix.value(operand, formula.column()) : 0;
    }
    return matrix.isNumber(formula.row(), formula.column())
        && Math.abs(sum - matrix.value(formula.row(), formula.column())) > 0.5;
  }

  private static Pattern both(Pattern one, Pattern other) {
    BitSet slots = (BitSet) one.slots().clone();
    slots.or(other.slots());
    return new Pattern(
        one.kind(), false, one.result(), one.operands(), slots, 0, slots, 0, one.evidence(), slots);
  }

  private Pattern pattern(Clues.CellFormula formula, int[] once) {
    BitSet slots = new BitSet();
    slots.set(formula.column());
    return new Pattern(
        RelationKind.SUM,
        false,
        formula.row(),
        once,
        slots,
        0,
        slots,
        0,
        EnumSet.of(Evidence.FORMULA, Evidence.CODE_PATH),
        slots);
  }
}
