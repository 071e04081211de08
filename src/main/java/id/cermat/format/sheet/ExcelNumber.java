package id.cermat.format.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The number a cell stands for: the 15 significant digits of its binary value. */
public final class ExcelNumber {
  private static final int SIGNIFICANT = 15;
  private static final MathContext DIGITS = new MathContext(SIGNIFICANT, RoundingMode.HALF_UP);
  private static final double EXACT_INTEGERS = 1e15;
  private static final double[] POWERS = {10, 100, 1e3, 1e4, 1e5, 1e6};

  /**
   * Each is the least double that is no less than the power of ten, so that comparing is exact. A
   * number of at least the first has 15 digits that, with the bits of a double, fit into 128 bits.
   */
  private static final double[] SIZES = {
    1e-3, 1e-2, 1e-1, 1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  /** By how many places a number of the first of these sizes is shifted to have its 15 digits. */
  private static final int MOST_PLACES = SIZES.length - 1;

  private static final long[] TENS = new long[MOST_PLACES + 1];
  private static final int MANTISSA = 52;

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = 10 * TENS[i - 1];
    }
  }

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
    double size = Math.abs(value);
    if (size >= SIZES[0] && size < EXACT_INTEGERS) {
      return fraction(value, size);
    }
    BigDecimal digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }

  /** The digits of a number of common size that is not whole, without numbers of any length. */
  private static BigDecimal fraction(double value, double size) {
    int places = MOST_PLACES;
    while (places > 0 && size >= SIZES[MOST_PLACES - places + 1]) {
      places--;
    }
    long bits = Double.doubleToRawLongBits(size);
    long mantissa = bits & (1L << MANTISSA) - 1 | 1L << MANTISSA;
    int shift = MANTISSA - Math.getExponent(size);
    long high = Math.multiplyHigh(mantissa, TENS[places]);
    long low = mantissa * TENS[places];
    long rounded = low + (1L << shift - 1);
    high += Long.compareUnsigned(rounded, low) < 0 ? 1 : 0;
    long digits = high << Long.SIZE - shift | rounded >>> shift;
    while (places > 0 && digits % 10 == 0) {
      digits /= 10;
      places--;
    }
    return BigDecimal.valueOf(value < 0 ? -digits : digits, places);
  }
}
