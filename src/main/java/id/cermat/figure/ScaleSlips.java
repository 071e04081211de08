package id.cermat.figure;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** The right digits at the wrong place: another reading of the separators, percent, thousands. */
record ScaleSlips(Mismatch mismatch, BigDecimal nominal) {
  private static final int PERCENT_DIGITS = 2;
  private static final int SCALE_DIGITS = 3;

  /** Another legal reading of the literal agrees. */
  boolean wrongSeparator() {
    Interval computed = mismatch.computed().interval(Rounding.ROUND);
    return mismatch.otherReadings().stream()
        .map(reading -> Interval.around(reading, reading.scale(), Rounding.ROUND))
        .anyMatch(computed::overlaps);
  }

  /** A ratio stands for a percentage or the other way round. */
  boolean ratioAsPercent() {
    return concernsShares() && (agrees(2, PERCENT_DIGITS) || agrees(-2, PERCENT_DIGITS));
  }

  /** Off by thousands, millions, or more. */
  boolean wrongScale() {
    return IntStream.of(3, 6, 9, 12)
        .anyMatch(power -> agrees(power, SCALE_DIGITS) || agrees(-power, SCALE_DIGITS));
  }

  private boolean concernsShares() {
    return mismatch.figure().unit() == FigureUnit.PERCENT
        || mismatch.computed().operands().anyMatch(part -> part.unit() == FigureUnit.PERCENT)
        || divides(mismatch.computed());
  }

  /** Agrees when shifted, at the figure's own precision; few digits must agree exactly. */
  private boolean agrees(int power, int digitsNeeded) {
    BigDecimal shown = mismatch.figure().shown();
    if (shown.signum() == 0) {
      return false;
    }
    BigDecimal shifted = shown.scaleByPowerOfTen(power);
    if (shifted.compareTo(nominal) == 0) {
      return true;
    }
    int decimals = mismatch.figure().decimals() - power;
    return shown.precision() >= digitsNeeded
        && Interval.around(shifted, decimals, Rounding.ROUND).contains(nominal);
  }

  private static boolean divides(Expression expression) {
    if (expression instanceof Expression.Quotient) {
      return true;
    } else if (expression instanceof Expression.Clamp clamp) {
      return divides(clamp.inner());
    } else if (expression instanceof Expression.Chosen chosen) {
      return divides(chosen.inner());
    } else if (expression instanceof Expression.Rounded rounded) {
      return divides(rounded.inner());
    } else if (expression instanceof Expression.Product product) {
      return divides(product.left()) || divides(product.right());
    } else if (expression instanceof Expression.Difference difference) {
      return divides(difference.left()) || divides(difference.right());
    }
    return expression instanceof Expression.Sum sum
        && sum.addends().stream().anyMatch(ScaleSlips::divides);
  }
}
