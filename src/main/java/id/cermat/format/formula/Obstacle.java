package id.cermat.format.formula;

import java.util.Locale;

/** Why a formula was not recalculated. */
public enum Obstacle {
  /** It refers to another workbook. */
  OTHER_WORKBOOK,
  /** It changes with every calculation: TODAY, RAND, OFFSET, INDIRECT. */
  VOLATILE,
  /** A function, name or form that is not calculated here. */
  OTHER_FUNCTION,
  /** One formula for a whole range. */
  ARRAY_FORMULA,
  /** An operand that has no value, or is a date or a text where a number belongs. */
  ODD_OPERAND,
  /** A condition or a rounding so close to its edge that a binary fraction may decide. */
  ON_THE_EDGE,
  /** SUBTOTAL over hidden rows, which a filter leaves out and a hand does not. */
  HIDDEN_ROWS,
  /** It uses its own value. */
  CIRCULAR,
  /** The sheet holds more formulas or operands than the limit. */
  TOO_MANY,
  /** Recalculation is switched off. */
  SWITCHED_OFF;

  /** The key of its words in the bundle of reasons: {@code formula-volatile}. */
  public String reason() {
    return "formula-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
