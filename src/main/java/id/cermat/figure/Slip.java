package id.cermat.figure;

import java.util.Locale;

/**
 * The likely slip behind a wrong figure (sebab), in the order in which one is preferred to the
 * next.
 */
public enum Slip {
  WRONG_SEPARATOR,
  ROUNDED_PARTS,
  DOUBLE_ROUNDING,
  TRUNCATED,
  CAP_MISSING,
  CAP_MISAPPLIED,
  RATIO_AS_PERCENT,
  WRONG_SCALE,
  OTHER_PERIOD,
  NEIGHBOUR,
  OTHER_BASE,
  LINE_LEFT_OUT,
  LINE_COUNTED_TWICE,
  SIGN,
  TRANSPOSED_DIGITS,
  DIGIT_DROPPED,
  DIGIT_ADDED,
  ONE_DIGIT_DIFFERS,
  /** Two codes or rows changed places; claimed by the rules that see both. */
  SWAPPED;

  /** The id in reports: {@code rounded-parts}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
