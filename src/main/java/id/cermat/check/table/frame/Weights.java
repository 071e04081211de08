package id.cermat.check.table.frame;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.FileLocation;
import id.cermat.figure.Interval;
import id.cermat.figure.Rounding;
import id.cermat.figure.Tolerance;
import java.math.BigDecimal;
import java.util.List;

/** Weights that must make a whole: 100 percent, or 1 where they are written as shares of 1. */
public final class Weights {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Relative to the whole. */
  private static final BigDecimal BINARY_NOISE = BigDecimal.ONE.movePointLeft(12);

  private final List<Figure> figures;
  private final Expression sum;

  public Weights(List<Figure> figures) {
    this.figures = List.copyOf(figures);
    this.sum = Expression.sum(figures.stream().map(Expression::exactly).toList());
  }

  public List<Figure> figures() {
    return figures;
  }

  public Expression sum() {
    return sum;
  }

  public BigDecimal value() {
    return sum.value();
  }

  /** What they must sum to. */
  public BigDecimal whole() {
    boolean shares =
        figures.stream().allMatch(weight -> weight.value().compareTo(BigDecimal.ONE) <= 0)
            && value().compareTo(BigDecimal.valueOf(2)) < 0;
    return shares ? BigDecimal.ONE : HUNDRED;
  }

  /** What they must sum to, as a figure that stands nowhere and is never at fault. */
  public Figure demanded() {
    return new Figure(
        whole(),
        figures.stream().mapToInt(Figure::decimals).max().orElse(0),
        FigureUnit.NONE,
        whole().toPlainString(),
        new FileLocation(figures.get(0).location().file()));
  }

  public boolean makeWhole(Tolerance tolerance) {
    BigDecimal miss = value().subtract(whole()).abs();
    return miss.compareTo(tolerance.slack(whole())) <= 0;
  }

  /**
   * Whether they miss the whole by no more than the rounding of their decimals, 33,3 three times,
   * or than the binary fractions in which a spreadsheet computes a third.
   */
  public boolean makeWholeButForRounding() {
    BigDecimal miss = value().subtract(whole()).abs();
    return miss.compareTo(whole().multiply(BINARY_NOISE)) <= 0
        || figures.stream()
            .map(
                weight ->
                    weight.decimals() > 0
                        ? weight.contributed(Rounding.ROUND)
                        : Interval.point(weight.value()))
            .reduce(Interval.point(BigDecimal.ZERO), Interval::plus)
            .contains(whole());
  }

  /** Whether the sum is near enough to the whole that it was meant to be it. */
  public boolean seemMeantToMakeWhole() {
    BigDecimal half = whole().divide(BigDecimal.valueOf(2));
    return value().compareTo(half) >= 0 && value().compareTo(whole().add(half)) <= 0;
  }
}
