package id.cermat.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Slips in shortening the right value. */
record RoundingSlips(Figure figure, BigDecimal computed) {

  boolean rightlyRounded() {
    return Rounding.ROUND.shortenings().stream().anyMatch(mode -> is(shortened(computed, mode)));
  }

  /** Cut off where it should have been rounded up. */
  boolean truncated() {
    return is(shortened(computed, RoundingMode.DOWN));
  }

  /** Rounded from a value that had been rounded to one more decimal. */
  boolean roundedTwice() {
    BigDecimal once = computed.setScale(figure.decimals() + 1, RoundingMode.HALF_UP);
    return is(shortened(once, RoundingMode.HALF_UP));
  }

  boolean signReversed() {
    BigDecimal right = shortened(computed, RoundingMode.HALF_UP);
    return right.signum() != 0 && is(right.negate());
  }

  private BigDecimal shortened(BigDecimal value, RoundingMode mode) {
    return value.setScale(figure.decimals(), mode);
  }

  private boolean is(BigDecimal value) {
    return figure.shown().compareTo(value) == 0;
  }
}
