package id.cermat.format.formula;

import java.math.BigDecimal;

/** What a cell or a part of a formula holds. */
public sealed interface Value {

  /** An empty cell. */
  Value BLANK = new Blank();

  /**
   * A number.
   *
   * @param error how far the binary arithmetic of a spreadsheet program may lie from it; 0 for a
   *     cell or a literal
   */
  record Quantity(BigDecimal value, BigDecimal error) implements Value {}

  /** A text. */
  record Words(String text) implements Value {}

  /** A truth value. */
  record Truth(boolean truth) implements Value {}

  /** An error such as {@code #DIV/0!}. */
  record Failure(String literal) implements Value {}

  /** Nothing. */
  record Blank() implements Value {}

  /** A number known exactly. */
  static Quantity of(BigDecimal value) {
    return new Quantity(value, BigDecimal.ZERO);
  }
}
