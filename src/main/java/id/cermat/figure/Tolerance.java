package id.cermat.figure;

import java.math.BigDecimal;

/**
 * What a rule allows beyond rounding; inclusive.
 *
 * @param absolute in the figure's own unit, 0 or more
 * @param relative as a share of the computed value, 0 or more
 */
public record Tolerance(BigDecimal absolute, BigDecimal relative) {
  public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

  /** The slack beside a computed value. */
  public BigDecimal slack(BigDecimal computed) {
    return absolute.max(relative.multiply(computed.abs()));
  }
}
