package id.cermat.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figure at fault where several results seem wrong because of one operand that they
 * share: one value of it makes all of them right, and nothing that holds speaks for the value it
 * has.
 */
final class Culprits {
  private final Matrix matrix;
  private final Collection<Pattern> patterns;
  private final Lines columns;
  private final Lines rows;
  private final Map<Integer, List<At>> byCell = new HashMap<>();

  /**
   * @param patterns all computations, those that hold among them
   * @param broken those that do not hold, each at one place
   */
  Culprits(Matrix matrix, Collection<Pattern> patterns, List<At> broken) {
    this.matrix = matrix;
    this.patterns = patterns;
    for (At at : broken) {
      note(at, at.pattern().result());
      for (int operand : at.pattern().operands()) {
        note(at, operand);
      }
    }
    this.columns = Lines.columns(matrix);
    this.rows = Lines.rows(matrix);
  }

  private void note(At at, int line) {
    int cell = at.row(line) * matrix.columns() + at.column(line);
    byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(at);
  }

  /** A computation at one of its slots. */
  record At(Pattern pattern, int slot) {
    int row(int line) {
      return pattern.columns() ? slot : line;
    }

    int column(int line) {
      return pattern.columns() ? line : slot;
    }

    boolean is(int line, int row, int column) {
      return row(line) == row && column(line) == column;
    }

    boolean involves(int row, int column) {
      boolean involves = is(pattern.result(), row, column);
      for (int operand : pattern.operands()) {
        involves |= is(operand, row, column);
      }
      return involves;
    }
  }

  /**
   * An operand at fault.
   *
   * @param operand its place among the operands of the sum or difference behind which it stands
   * @param others the other broken computations that its right value makes right
   */
  record Culprit(int operand, List<At> others) {}

  /** The operand at fault behind a broken sum or difference; null where none or several may be. */
  @Nullable Culprit behind(At sum) {
    Pattern pattern = sum.pattern();
    if (pattern.kind() != RelationKind.SUM && pattern.kind() != RelationKind.DIFFERENCE) {
      return null;
    }
    Culprit only = null;
    double off =
        matrix.value(sum.row(pattern.result()), sum.column(pattern.result()))
            - computed(sum, -1, -1, 0);
    for (int i = 0; i < pattern.operands().length; i++) {
      int row = sum.row(pattern.operands()[i]);
      int column = sum.column(pattern.operands()[i]);
      if (!matrix.isNumber(row, column) || matrix.isComputed(row, column)) {
        continue;
      }
      List<At> others =
          byCell.getOrDefault(row * matrix.columns() + column, List.of()).stream()
              .filter(at -> at != sum && !roundedOtherwise(at))
              .toList();
      boolean taken = pattern.kind() == RelationKind.DIFFERENCE && i > 0;
      double value = matrix.value(row, column) + (taken ? -off : off);
      if (!others.isEmpty()
          && others.stream().allMatch(at -> holds(at, row, column, value))
          && !borneOut(row, column)) {
        if (only != null) {
          return null;
        }
        only = new Culprit(i, others);
      }
    }
    return only;
  }

  /** Whether a result is only cut off or rounded up, a last digit away: that speaks for nothing. */
  private boolean roundedOtherwise(At at) {
    Pattern pattern = at.pattern();
    Lines lines = pattern.columns() ? columns : rows;
    int line = pattern.result();
    double half = lines.half(line, at.slot());
    double within =
        3 * half + Asked.slack(lines, pattern.kind(), line, pattern.operands(), at.slot());
    double result = matrix.value(at.row(line), at.column(line));
    return !pattern.kind().adds()
        && Math.abs(computed(at, -1, -1, 0) - result) <= within * (1 + 1e-9);
  }

  private boolean holds(At at, int row, int column, double value) {
    Pattern pattern = at.pattern();
    Lines lines = pattern.columns() ? columns : rows;
    int line = pattern.result();
    double result = at.is(line, row, column) ? value : matrix.value(at.row(line), at.column(line));
    double within =
        lines.half(line, at.slot())
            + Asked.slack(lines, pattern.kind(), line, pattern.operands(), at.slot());
    return Math.abs(computed(at, row, column, value) - result)
        <= within * (1 + 1e-9) + Math.abs(result) * 1e-11;
  }

  /** What the operands give where one of the cells has another value. */
  private double computed(At at, int row, int column, double value) {
    Pattern pattern = at.pattern();
    List<Double> operands = new ArrayList<>();
    for (int operand : pattern.operands()) {
      int r = at.row(operand);
      int c = at.column(operand);
      if (matrix.isNumber(r, c)) {
        operands.add(at.is(operand, row, column) ? value : matrix.value(r, c));
      }
    }
    double sum = operands.stream().mapToDouble(Double::doubleValue).sum();
    double first = operands.isEmpty() ? 0 : operands.get(0);
    double second = operands.size() < 2 ? 0 : operands.get(1);
    return switch (pattern.kind()) {
      case SUM, CONSOLIDATION -> sum;
      case DIFFERENCE -> 2 * first - sum;
      case MEAN -> sum / operands.size();
      case PRODUCT -> operands.stream().reduce(1.0, (one, other) -> one * other);
      case RATIO -> first / second;
      case PERCENT -> 100 * first / second;
      case GROWTH -> first / second - 1;
      case GROWTH_PERCENT -> 100 * (first / second - 1);
      case WEIGHTED_SUM, INDEX ->
          throw new IllegalStateException("no lines make " + pattern.kind());
    };
  }

  /** Whether a computation that tells something holds with the number as it is. */
  private boolean borneOut(int row, int column) {
    return patterns.stream()
        .map(pattern -> new At(pattern, pattern.columns() ? row : column))
        .anyMatch(
            at ->
                at.pattern().slots().get(at.slot())
                    && !at.pattern().failing().get(at.slot())
                    && at.pattern().operands().length > 1
                    && at.involves(row, column));
  }

  /** An operand as what the result and the other operands of a sum or difference give for it. */
  static Relation solved(Relation sum, Relation.Operand operand) {
    List<Relation.Operand> others =
        sum.operands().stream().filter(other -> !other.equals(operand)).toList();
    boolean taken = sum.kind() == RelationKind.DIFFERENCE && operand.weight().signum() < 0;
    boolean whole = sum.kind() == RelationKind.DIFFERENCE && !taken;
    List<Relation.Operand> operands = new ArrayList<>();
    if (!taken) {
      operands.add(new Relation.Operand(sum.result(), 1));
    }
    for (Relation.Operand other : others) {
      boolean adds = whole || taken && operands.isEmpty();
      operands.add(new Relation.Operand(other.figure(), adds ? 1 : -1));
    }
    if (taken) {
      operands.add(1, new Relation.Operand(sum.result(), -1));
    }
    Relation solved =
        new Relation(
            whole ? RelationKind.SUM : RelationKind.DIFFERENCE,
            operand.figure(),
            operands,
            sum.evidence(),
            sum.holds(),
            sum.fails(),
            sum.verdict(),
            null,
            sum.exact());
    return solved.judged(sum.verdict(), Objects.requireNonNull(solved.expression().value()));
  }
}
