package id.cermat.figure;

import static id.cermat.figure.Figures.exact;
import static id.cermat.figure.Figures.figure;
import static id.cermat.figure.Figures.operand;
import static id.cermat.figure.Figures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureFormatTest {
  private static final BigDecimal CAP = BigDecimal.valueOf(120);
  private final FigureFormat id = new FigureFormat(new Locale("id"));
  private final FigureFormat en = new FigureFormat(Locale.ENGLISH);

  private static Expression index(String realization, String target) {
    return operand(realization, "E18").dividedBy(operand(target, "D18")).times(Expression.of(100));
  }

  @Test
  void numbersHaveTheSeparatorsOfTheLanguage() {
    assertThat(id.number(new BigDecimal("6680959575.50"))).isEqualTo("6.680.959.575,50");
    assertThat(en.number(new BigDecimal("6680959575.50"))).isEqualTo("6,680,959,575.50");
    assertThat(id.figure(percent("97.48", "A1"))).isEqualTo("97,48%");
  }

  @Test
  void sumShowsAddendsWithTheirPlaces() {
    Expression sum =
        Expression.sum(List.of(operand("928646000", "C4"), operand("5752313000", "C5")));

    assertThat(id.expression(sum))
        .isEqualTo("928.646.000 (Anggaran!C4) + 5.752.313.000 (Anggaran!C5) = 6.680.959.000");
    assertThat(id.arithmetic(sum)).isEqualTo("928.646.000 + 5.752.313.000 = 6.680.959.000");
    assertThat(en.arithmetic(sum)).isEqualTo("928,646,000 + 5,752,313,000 = 6,680,959,000");
  }

  @Test
  void resultThatEndsIsShownWhole() {
    assertThat(id.expression(index("116.95", "100")))
        .isEqualTo("116,95 (Anggaran!E18) ÷ 100 (Anggaran!D18) × 100 = 116,95");
    assertThat(id.arithmetic(operand("0.50", "A1").plus(operand("0.50", "A2"))))
        .isEqualTo("0,50 + 0,50 = 1,00");
  }

  @Test
  void resultThatDoesNotEndIsCutWithFourMoreDecimals() {
    assertThat(id.arithmetic(index("6680959575", "6939408000")))
        .isEqualTo("6.680.959.575 ÷ 6.939.408.000 × 100 = 96,2756…");
    assertThat(id.arithmetic(operand("100", "A1").dividedBy(exact("3")).times(exact("3"))))
        .isEqualTo("100 ÷ 3 × 3 = 100");
  }

  @Test
  void capIsShownOnlyWhereItTakesEffect() {
    BigDecimal floor = BigDecimal.ZERO;

    assertThat(id.arithmetic(index("73.00", "55").clamp(floor, CAP)))
        .isEqualTo("73,00 ÷ 55 × 100 = 132,727272…, maks. 120");
    assertThat(en.arithmetic(index("73.00", "55").clamp(floor, CAP)))
        .isEqualTo("73.00 ÷ 55 × 100 = 132.727272…, max 120");
    assertThat(id.arithmetic(index("-5", "10").clamp(floor, CAP)))
        .isEqualTo("-5 ÷ 10 × 100 = -50, min. 0");
    assertThat(id.arithmetic(index("116.95", "100").clamp(floor, CAP)))
        .isEqualTo("116,95 ÷ 100 × 100 = 116,95");
  }

  @Test
  void parenthesesStandOnlyWhereTheyAreNeeded() {
    Expression a = operand("2", "A1");
    Expression b = operand("3", "A2");
    Expression c = operand("4", "A3");

    assertThat(id.arithmetic(a.plus(b).times(c))).isEqualTo("(2 + 3) × 4 = 20");
    assertThat(id.arithmetic(a.times(b).plus(c))).isEqualTo("2 × 3 + 4 = 10");
    assertThat(id.arithmetic(a.minus(b.minus(c)))).isEqualTo("2 − (3 − 4) = 3");
    assertThat(id.arithmetic(a.minus(b).minus(c))).isEqualTo("2 − 3 − 4 = -5");
    assertThat(id.arithmetic(a.dividedBy(b.times(c)))).isEqualTo("2 ÷ (3 × 4) = 0,1666…");
    assertThat(id.arithmetic(a.clamp(BigDecimal.ZERO, BigDecimal.ONE).times(c)))
        .isEqualTo("(2, maks. 1) × 4 = 4");
    assertThat(id.arithmetic(a.dividedBy(b).rounded(2).times(c)))
        .isEqualTo("(2 ÷ 3, dibulatkan ke 2 desimal) × 4 = 2,68");
  }

  @Test
  void longSumIsShortenedInTheMiddle() {
    List<Expression> addends =
        IntStream.rangeClosed(1, 20).mapToObj(i -> operand(String.valueOf(i), "A" + i)).toList();

    assertThat(id.arithmetic(Expression.sum(addends)))
        .isEqualTo("1 + 2 + 3 + 4 + 5 + 6 + … (11 lagi) … + 18 + 19 + 20 = 210");
    assertThat(en.expression(Expression.sum(addends)))
        .contains("6 (Anggaran!A6) + … (11 more) … + 18 (Anggaran!A18)");
    assertThat(id.arithmetic(Expression.sum(addends.subList(0, 12)))).doesNotContain("…");
  }

  @Test
  void valueFinerThanShownIsMarked() {
    Expression finer = Expression.of(figure("96.2756", 2, FigureUnit.PERCENT, "D6"));

    assertThat(id.expression(finer.times(Expression.of(2))))
        .isEqualTo("≈96,28% (Anggaran!D6) × 2 = 192,5512");
  }

  @Test
  void figureAloneIsNoEquation() {
    assertThat(id.expression(operand("100", "B7"))).isEqualTo("100 (Anggaran!B7)");
  }

  @Test
  void divisionByZeroHasNoResult() {
    assertThat(id.arithmetic(operand("5", "A1").dividedBy(operand("0", "A2")))).isEqualTo("5 ÷ 0");
  }
}
