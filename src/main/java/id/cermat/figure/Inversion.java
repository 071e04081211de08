package id.cermat.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Computes backwards: what one operand would have to be for a computation to give a value. */
public final class Inversion {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private Inversion() {}

  /**
   * The value of the operand at {@code place}, the other operands being as they are; empty where it
   * takes part more than once in a way that cannot be undone, where anything is divided by zero, or
   * where a cap or floor hides it.
   *
   * @param value what the computation is to give
   */
  public static Optional<BigDecimal> of(Expression computation, Location place, BigDecimal value) {
    try {
      return solve(computation, place, value);
    } catch (ArithmeticException dividedByZero) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> solve(
      Expression computation, Location place, BigDecimal value) {
    if (computation instanceof Expression.Operand) {
      return Optional.of(value);
    }
    if (computation instanceof Expression.Sum sum) {
      return inSum(sum, place, value);
    }
    if (computation instanceof Expression.Difference difference) {
      return inDifference(difference, place, value);
    }
    if (computation instanceof Expression.Product product) {
      return inProduct(product, place, value);
    }
    if (computation instanceof Expression.Quotient quotient) {
      return inQuotient(quotient, place, value);
    }
    if (computation instanceof Expression.Clamp clamp) {
      boolean hidden = value.compareTo(clamp.cap()) >= 0 || value.compareTo(clamp.floor()) <= 0;
      return hidden ? Optional.empty() : solve(clamp.inner(), place, value);
    }
    if (computation instanceof Expression.Chosen chosen) {
      return solve(chosen.inner(), place, value);
    }
    return computation instanceof Expression.Rounded rounded
        ? solve(rounded.inner(), place, value)
        : Optional.empty();
  }

  private static boolean in(Expression computation, Location place) {
    return computation.operands().anyMatch(figure -> figure.location().equals(place));
  }

  private static Optional<BigDecimal> inSum(Expression.Sum sum, Location place, BigDecimal value) {
    Expression own = null;
    BigDecimal rest = value;
    for (Expression addend : sum.addends()) {
      if (!in(addend, place)) {
        rest = rest.subtract(addend.value());
      } else if (own == null) {
        own = addend;
      } else {
        return Optional.empty();
      }
    }
    return own == null ? Optional.empty() : solve(own, place, rest);
  }

  private static Optional<BigDecimal> inDifference(
      Expression.Difference difference, Location place, BigDecimal value) {
    boolean left = in(difference.left(), place);
    if (left && in(difference.right(), place)) {
      return Optional.empty();
    }
    return left
        ? solve(difference.left(), place, value.add(difference.right().value()))
        : solve(difference.right(), place, difference.left().value().subtract(value));
  }

  private static Optional<BigDecimal> inProduct(
      Expression.Product product, Location place, BigDecimal value) {
    boolean left = in(product.left(), place);
    if (left && in(product.right(), place)) {
      return Optional.empty();
    }
    Expression own = left ? product.left() : product.right();
    Expression other = left ? product.right() : product.left();
    return solve(own, place, value.divide(other.value(), DIGITS));
  }

  private static Optional<BigDecimal> inQuotient(
      Expression.Quotient quotient, Location place, BigDecimal value) {
    boolean above = in(quotient.dividend(), place);
    boolean below = in(quotient.divisor(), place);
    if (above && below) {
      return inGrowth(quotient, place, value);
    }
    return above
        ? solve(quotient.dividend(), place, value.multiply(quotient.divisor().value()))
        : solve(quotient.divisor(), place, quotient.dividend().value().divide(value, DIGITS));
  }

  /** (a − b) ÷ b, which is a ÷ b − 1. */
  private static Optional<BigDecimal> inGrowth(
      Expression.Quotient quotient, Location place, BigDecimal value) {
    return quotient.dividend() instanceof Expression.Difference change
            && !in(change.left(), place)
            && change.right().equals(quotient.divisor())
        ? solve(
            quotient.divisor(),
            place,
            change.left().value().divide(value.add(BigDecimal.ONE), DIGITS))
        : Optional.empty();
  }
}
