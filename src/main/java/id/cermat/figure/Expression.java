package id.cermat.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A computation that keeps its operands, so that a finding can print it and point at each of them.
 *
 * <p>Every operation is monotone on intervals. Divisions are carried to 34 digits, outwards at the
 * interval's ends.
 */
public sealed interface Expression {

  /** The nominal value, from the operands' own values. */
  BigDecimal value();

  /** The values possible, given how precisely each operand is known. */
  Interval interval(Rounding rounding);

  /** The figures that take part, in order. */
  Stream<Figure> operands();

  /** A figure of the source, known as precisely as it is shown. */
  static Expression of(Figure figure) {
    return new Operand(figure, false);
  }

  /** A figure taken as exact, such as a target or a weight that was decreed, not measured. */
  static Expression exactly(Figure figure) {
    return new Operand(figure, true);
  }

  static Expression of(BigDecimal constant) {
    return new Constant(constant);
  }

  static Expression of(long constant) {
    return new Constant(BigDecimal.valueOf(constant));
  }

  /** The same computation with another figure at a place, wherever it takes part. */
  Expression replacing(Location place, Function<Figure, Figure> other);

  /** The sum; empty addends give 0. */
  static Expression sum(List<Expression> addends) {
    return new Sum(List.copyOf(addends));
  }

  default Expression plus(Expression other) {
    return new Sum(List.of(this, other));
  }

  default Expression minus(Expression other) {
    return new Difference(this, other);
  }

  default Expression times(Expression other) {
    return new Product(this, other);
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when evaluated, if the divisor may be 0
   */
  default Expression dividedBy(Expression divisor) {
    return new Quotient(this, divisor);
  }

  /** Clipped at both ends: floor and cap of an index. */
  default Expression clamp(BigDecimal floor, BigDecimal cap) {
    return new Clamp(this, floor, cap);
  }

  /** Rounded half up to {@code decimals}, where an intermediate result is known to be rounded. */
  default Expression rounded(int decimals) {
    return new Rounded(this, decimals);
  }

  /**
   * A computation whose form depends on how some figures compare; with other figures it is chosen
   * anew.
   *
   * @param figures those on which the choice depends
   */
  static Expression chosen(List<Figure> figures, Function<List<Figure>, Expression> choice) {
    return new Chosen(List.copyOf(figures), choice, choice.apply(figures));
  }

  /** A figure of a source. */
  record Operand(Figure figure, boolean exact) implements Expression {
    @Override
    public BigDecimal value() {
      return figure.value();
    }

    @Override
    public Interval interval(Rounding rounding) {
      return exact ? Interval.point(figure.value()) : figure.contributed(rounding);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return figure.location().equals(place) ? new Operand(other.apply(figure), exact) : this;
    }

    @Override
    public Stream<Figure> operands() {
      return Stream.of(figure);
    }
  }

  /** A number of a rule or formula: 100, the cap, a mean's divisor. */
  record Constant(BigDecimal value) implements Expression {
    @Override
    public Interval interval(Rounding rounding) {
      return Interval.point(value);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return this;
    }

    @Override
    public Stream<Figure> operands() {
      return Stream.empty();
    }
  }

  /** a + b + … */
  record Sum(List<Expression> addends) implements Expression {
    @Override
    public BigDecimal value() {
      return addends.stream().map(Expression::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Interval interval(Rounding rounding) {
      return addends.stream()
          .map(addend -> addend.interval(rounding))
          .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Sum(addends.stream().map(addend -> addend.replacing(place, other)).toList());
    }

    @Override
    public Stream<Figure> operands() {
      return addends.stream().flatMap(Expression::operands);
    }
  }

  /** a − b. */
  record Difference(Expression left, Expression right) implements Expression {
    @Override
    public BigDecimal value() {
      return left.value().subtract(right.value());
    }

    @Override
    public Interval interval(Rounding rounding) {
      return left.interval(rounding).plus(right.interval(rounding).negate());
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Difference(left.replacing(place, other), right.replacing(place, other));
    }

    @Override
    public Stream<Figure> operands() {
      return Stream.concat(left.operands(), right.operands());
    }
  }

  /** a × b. */
  record Product(Expression left, Expression right) implements Expression {
    @Override
    public BigDecimal value() {
      return left.value().multiply(right.value());
    }

    @Override
    public Interval interval(Rounding rounding) {
      Interval a = left.interval(rounding);
      Interval b = right.interval(rounding);
      if (b.isPoint()) {
        return a.times(b.low());
      }
      if (a.isPoint()) {
        return b.times(a.low());
      }
      return hull(a, b, BigDecimal::multiply, BigDecimal::multiply);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Product(left.replacing(place, other), right.replacing(place, other));
    }

    @Override
    public Stream<Figure> operands() {
      return Stream.concat(left.operands(), right.operands());
    }
  }

  /** a / b. */
  record Quotient(Expression dividend, Expression divisor) implements Expression {
    private static final MathContext NEAREST = MathContext.DECIMAL128;
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    @Override
    public BigDecimal value() {
      return dividend.value().divide(divisor.value(), NEAREST);
    }

    @Override
    public Interval interval(Rounding rounding) {
      Interval b = divisor.interval(rounding);
      if (b.low().signum() * b.high().signum() <= 0) {
        throw new ArithmeticException("the divisor may be zero");
      }
      return hull(
          dividend.interval(rounding), b, (x, y) -> x.divide(y, DOWN), (x, y) -> x.divide(y, UP));
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Quotient(dividend.replacing(place, other), divisor.replacing(place, other));
    }

    @Override
    public Stream<Figure> operands() {
      return Stream.concat(dividend.operands(), divisor.operands());
    }
  }

  /** min(cap, max(floor, a)). */
  record Clamp(Expression inner, BigDecimal floor, BigDecimal cap) implements Expression {
    @Override
    public BigDecimal value() {
      return inner.value().max(floor).min(cap);
    }

    /** Whether a bound took effect on the nominal value. */
    public boolean effective() {
      return value().compareTo(inner.value()) != 0;
    }

    @Override
    public Interval interval(Rounding rounding) {
      return inner.interval(rounding).clamp(floor, cap);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Clamp(inner.replacing(place, other), floor, cap);
    }

    @Override
    public Stream<Figure> operands() {
      return inner.operands();
    }
  }

  /** An intermediate result, rounded half up. */
  record Rounded(Expression inner, int decimals) implements Expression {
    @Override
    public BigDecimal value() {
      return inner.value().setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public Interval interval(Rounding rounding) {
      Interval exact = inner.interval(rounding);
      return Interval.closed(
          exact.low().setScale(decimals, RoundingMode.HALF_UP),
          exact.high().setScale(decimals, RoundingMode.HALF_UP));
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return new Rounded(inner.replacing(place, other), decimals);
    }

    @Override
    public Stream<Figure> operands() {
      return inner.operands();
    }
  }

  /** One of several forms. */
  record Chosen(List<Figure> figures, Function<List<Figure>, Expression> choice, Expression inner)
      implements Expression {
    @Override
    public BigDecimal value() {
      return inner.value();
    }

    @Override
    public Interval interval(Rounding rounding) {
      return inner.interval(rounding);
    }

    @Override
    public Expression replacing(Location place, Function<Figure, Figure> other) {
      return chosen(
          figures.stream()
              .map(figure -> figure.location().equals(place) ? other.apply(figure) : figure)
              .toList(),
          choice);
    }

    @Override
    public Stream<Figure> operands() {
      return inner.operands();
    }
  }

  /**
   * The hull of an operation over the four pairs of ends; closed ends, which errs towards silence.
   */
  private static Interval hull(
      Interval a,
      Interval b,
      java.util.function.BinaryOperator<BigDecimal> down,
      java.util.function.BinaryOperator<BigDecimal> up) {
    Function<java.util.function.BinaryOperator<BigDecimal>, List<BigDecimal>> corners =
        op ->
            List.of(
                op.apply(a.low(), b.low()),
                op.apply(a.low(), b.high()),
                op.apply(a.high(), b.low()),
                op.apply(a.high(), b.high()));
    BigDecimal low = corners.apply(down).stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = corners.apply(up).stream().reduce(BigDecimal::max).orElseThrow();
    return Interval.closed(low, high);
  }
}
