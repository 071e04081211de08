package id.cermat.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The number a cell stands for: the 15 significant digits of its binary value. */
public final class ExcelNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final double EXACT_INTEGERS = 1e15;
  private static final double[] POWERS = {10, 100, 1e3, 1e4, 1e5, 1e6};

  private ExcelNumber() {}

  /** The decimal number, without trailing zeros after the point and never with an exponent. */
  public static BigDecimal toDecimal(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return BigDecimal.valueOf((long) value);
    }
    for (int scale = 1; scale <= POWERS.length; scale++) {
      double power = POWERS[scale - 1];
      double whole = Math.rint(value * power);
      // A quotient of two exact numbers is the double next to it: these are its decimal digits.
      if (Math.abs(whole) < EXACT_INTEGERS && whole / power == value) {
        return BigDecimal.valueOf((long) whole, scale);
      }
    }
    BigDecimal digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
