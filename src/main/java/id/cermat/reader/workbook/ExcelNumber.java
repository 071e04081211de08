package id.cermat.reader.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The number a cell stands for: the 15 significant digits of its binary value. */
final class ExcelNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final double EXACT_INTEGERS = 1e15;

  private ExcelNumber() {}

  /** The decimal number, without trailing zeros after the point and never with an exponent. */
  static BigDecimal toDecimal(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return BigDecimal.valueOf((long) value);
    }
    BigDecimal digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }
}
