package id.cermat.relation;

import java.util.BitSet;

/**
 * A matrix seen along one of its directions: its columns (or rows) are lines, and what stands on a
 * line at one row (or column) is a slot. A relation between lines is asked in every slot.
 */
final class Lines {
  private final Matrix matrix;
  private final boolean columns;
  private final int[] numbers;

  private Lines(Matrix matrix, boolean columns) {
    this.matrix = matrix;
    this.columns = columns;
    this.numbers = new int[count()];
    for (int line = 0; line < numbers.length; line++) {
      for (int slot = 0; slot < slots(); slot++) {
        numbers[line] += has(line, slot) ? 1 : 0;
      }
    }
  }

  /** The columns are lines, the rows slots. */
  static Lines columns(Matrix matrix) {
    return new Lines(matrix, true);
  }

  /** The rows are lines, the columns slots. */
  static Lines rows(Matrix matrix) {
    return new Lines(matrix, false);
  }

  boolean areColumns() {
    return columns;
  }

  int count() {
    return columns ? matrix.columns() : matrix.rows();
  }

  int slots() {
    return columns ? matrix.rows() : matrix.columns();
  }

  /** How many slots of a line hold a number. */
  int numbers(int line) {
    return numbers[line];
  }

  boolean has(int line, int slot) {
    return columns ? matrix.isNumber(slot, line) : matrix.isNumber(line, slot);
  }

  double value(int line, int slot) {
    return columns ? matrix.value(slot, line) : matrix.value(line, slot);
  }

  double half(int line, int slot) {
    return columns ? matrix.half(slot, line) : matrix.half(line, slot);
  }

  /** As {@link #half}, of a number that takes part in a computation: none where it is exact. */
  double operandHalf(int line, int slot) {
    return columns ? matrix.operandHalf(slot, line) : matrix.operandHalf(line, slot);
  }

  boolean isWhole(int line, int slot) {
    return columns ? matrix.isWhole(slot, line) : matrix.isWhole(line, slot);
  }

  boolean isPercent(int line, int slot) {
    return columns ? matrix.isPercent(slot, line) : matrix.isPercent(line, slot);
  }

  Matrix.State state(int line, int slot) {
    return columns ? matrix.state(slot, line) : matrix.state(line, slot);
  }

  int row(int line, int slot) {
    return columns ? slot : line;
  }

  int column(int line, int slot) {
    return columns ? line : slot;
  }

  /** The lines that hold a number in any slot but these. */
  BitSet active(BitSet passedOver) {
    BitSet active = new BitSet();
    for (int line = 0; line < count(); line++) {
      if (numbers[line] > 0 && !passedOver.get(line)) {
        active.set(line);
      }
    }
    return active;
  }
}
