package id.cermat.format.formula;

import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Exact arithmetic that keeps count of how far binary arithmetic may lie from it. Whole numbers of
 * up to 15 digits are exact in both.
 */
final class Arithmetic {
  static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);
  private static final BigDecimal RELATIVE = new BigDecimal("1e-14");
  private static final BigDecimal EXACT = new BigDecimal("1e15");
  private static final Failure DIVISION_BY_ZERO = new Failure("#DIV/0!");

  private Arithmetic() {}

  static Quantity add(Quantity left, Quantity right) {
    BigDecimal sum = left.value().add(right.value());
    BigDecimal carried = left.error().add(right.error());
    BigDecimal size = left.value().abs().add(right.value().abs());
    boolean exact = whole(left) && whole(right);
    return new Quantity(sum, exact ? carried : carried.add(slack(size)));
  }

  static Quantity negate(Quantity operand) {
    return new Quantity(operand.value().negate(), operand.error());
  }

  static Quantity multiply(Quantity left, Quantity right) {
    BigDecimal product = left.value().multiply(right.value(), DIGITS);
    BigDecimal carried =
        left.value().abs().multiply(right.error()).add(right.value().abs().multiply(left.error()));
    boolean exact = whole(left) && whole(right) && product.abs().compareTo(EXACT) < 0;
    return new Quantity(product, exact ? carried : carried.add(slack(product.abs())));
  }

  static Value divide(Quantity left, Quantity right) throws UncheckableFormulaException {
    if (right.value().abs().compareTo(right.error()) <= 0) {
      if (right.error().signum() == 0) {
        return DIVISION_BY_ZERO;
      }
      throw new UncheckableFormulaException(Obstacle.ON_THE_EDGE);
    }
    BigDecimal ratio = left.value().divide(right.value(), DIGITS);
    BigDecimal carried =
        left.error().add(ratio.abs().multiply(right.error())).divide(right.value().abs(), DIGITS);
    return new Quantity(ratio, carried.add(slack(ratio.abs())));
  }

  /** A sum of many, whose sizes add up to {@code size}. */
  static Quantity sum(BigDecimal sum, BigDecimal size, BigDecimal carried, boolean whole) {
    boolean exact = whole && size.compareTo(EXACT) < 0;
    return new Quantity(sum, exact ? carried : carried.add(slack(size)));
  }

  /** Rounded to decimals; on the edge between two results either may be right. */
  static Quantity round(Quantity operand, int decimals, RoundingMode mode) {
    BigDecimal error = operand.error().add(slack(operand.value().abs()));
    BigDecimal low = operand.value().subtract(error).setScale(decimals, mode);
    BigDecimal high = operand.value().add(error).setScale(decimals, mode);
    BigDecimal result = operand.value().setScale(decimals, mode);
    return new Quantity(result, high.subtract(low));
  }

  /**
   * Less than, equal to or more than.
   *
   * @throws UncheckableFormulaException where binary arithmetic may decide otherwise
   */
  static int compare(Quantity left, Quantity right) throws UncheckableFormulaException {
    BigDecimal difference = left.value().subtract(right.value());
    BigDecimal error = left.error().add(right.error());
    if (error.signum() != 0 && difference.abs().compareTo(error) <= 0) {
      throw new UncheckableFormulaException(Obstacle.ON_THE_EDGE);
    }
    return difference.signum();
  }

  static boolean whole(Quantity operand) {
    BigDecimal value = operand.value();
    return value.abs().compareTo(EXACT) < 0
        && (value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0);
  }

  private static BigDecimal slack(BigDecimal size) {
    return size.multiply(RELATIVE);
  }
}
