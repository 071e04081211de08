package id.cermat.figure;

import static id.cermat.figure.Figures.exact;
import static id.cermat.figure.Figures.figure;
import static id.cermat.figure.Figures.operand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ExpressionTest {

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-10_000_000), BigDecimal.valueOf(10_000_000))
        .ofScale(2);
  }

  private static Expression shown(BigDecimal value) {
    return Expression.of(new Figure(value, 2, FigureUnit.NONE, "", new FileLocation("f")));
  }

  @Property
  void nominalValueLiesWithinTheInterval(
      @ForAll("amounts") BigDecimal a,
      @ForAll("amounts") BigDecimal b,
      @ForAll("amounts") BigDecimal c) {
    Expression sum = Expression.sum(List.of(shown(a), shown(b)));
    for (Expression expression :
        List.of(
            sum,
            shown(a).minus(shown(b)),
            shown(a).times(shown(b)),
            sum.times(shown(c)),
            shown(a).clamp(BigDecimal.ZERO, BigDecimal.valueOf(120)),
            shown(a).rounded(1))) {
      for (Rounding rounding : Rounding.values()) {
        assertThat(expression.interval(rounding).contains(expression.value()))
            .as("%s %s", expression, rounding)
            .isTrue();
      }
    }
  }

  @Property
  void quotientIsEnclosedFromOutside(
      @ForAll("amounts") BigDecimal dividend, @ForAll @IntRange(min = 1, max = 9999) int divisor) {
    BigDecimal exactDivisor = BigDecimal.valueOf(divisor);
    Interval quotient = shown(dividend).dividedBy(Expression.of(divisor)).interval(Rounding.ROUND);
    Interval around = Interval.around(dividend, 2, Rounding.ROUND);

    assertThat(quotient.low().multiply(exactDivisor)).isLessThanOrEqualTo(around.low());
    assertThat(quotient.high().multiply(exactDivisor)).isGreaterThanOrEqualTo(around.high());
  }

  @Property
  void differenceWithItselfHoldsZero(@ForAll("amounts") BigDecimal value) {
    assertThat(
            shown(value).minus(shown(value)).interval(Rounding.TRUNCATE).contains(BigDecimal.ZERO))
        .isTrue();
  }

  @Example
  void operandIsKnownAsPreciselyAsItIsShown() {
    assertThat(operand("12.5", "A1").interval(Rounding.ROUND)).hasToString("[12.45,12.55]");
    assertThat(Expression.exactly(figure("12.5", "A1")).interval(Rounding.ROUND))
        .hasToString("[12.5,12.5]");
  }

  @Example
  void operandFinerThanShownIsAPoint() {
    Figure finer = figure("96.2756", 2, FigureUnit.PERCENT, "A1");

    assertThat(Expression.of(finer).interval(Rounding.ROUND)).hasToString("[96.2756,96.2756]");
  }

  @Example
  void zeroShownInThousandsIsNoPoint() {
    Figure zero = figure("0", -3, FigureUnit.RUPIAH, "A1");

    assertThat(Expression.of(zero).interval(Rounding.ROUND)).hasToString("[-500,500]");
  }

  @Example
  void truncatedAddendsKeepTheirOpenEnds() {
    Expression sum = Expression.sum(List.of(operand("5", "A1"), operand("3", "A2")));

    assertThat(sum.interval(Rounding.TRUNCATE)).hasToString("[8,10)");
    assertThat(operand("5", "A1").minus(operand("3", "A2")).interval(Rounding.TRUNCATE))
        .hasToString("(1,3)");
  }

  @Example
  void sumOfNothingIsZero() {
    assertThat(Expression.sum(List.of()).value()).isZero();
    assertThat(Expression.sum(List.of()).interval(Rounding.ROUND)).hasToString("[0,0]");
  }

  @Example
  void divisorThatMayBeZeroIsRefused() {
    Expression quotient = operand("5", "A1").dividedBy(operand("0", "B1"));

    assertThatThrownBy(() -> quotient.interval(Rounding.ROUND))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> operand("5", "A1").dividedBy(exact("0")).value())
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void operandsComeInOrder() {
    Expression mean =
        Expression.sum(List.of(operand("1", "A1"), operand("2", "A2"))).dividedBy(exact("2"));

    assertThat(mean.operands().map(figure -> figure.location().label()))
        .containsExactly("Anggaran!A1", "Anggaran!A2");
  }
}
