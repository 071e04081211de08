package id.cermat.figure;

import static id.cermat.figure.Figures.exact;
import static id.cermat.figure.Figures.figure;
import static id.cermat.figure.Figures.operand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ComparisonTest {
  private static final Comparison EITHER =
      new Comparison(List.of(Rounding.ROUND, Rounding.TRUNCATE), Tolerance.NONE);

  private static Verdict strict(String shown, String computed) {
    return Comparison.STRICT.compare(figure(shown, "A1"), exact(computed));
  }

  @Property
  void valueRoundedRightlyIsConsistent(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(5) BigDecimal value,
      @ForAll @IntRange(min = -1, max = 4) int decimals) {
    Figure rounded =
        new Figure(
            value.setScale(decimals, RoundingMode.HALF_UP),
            decimals,
            FigureUnit.NONE,
            "",
            new FileLocation("f"));

    assertThat(Comparison.STRICT.compare(rounded, Expression.of(value)).outcome())
        .isEqualTo(Outcome.CONSISTENT);
  }

  @Property
  void figureOneUnitBeyondIsInconsistentWithAPoint(
      @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal value) {
    Figure beyond =
        new Figure(
            value.add(new BigDecimal("0.01")), 2, FigureUnit.NONE, "", new FileLocation("f"));
    Verdict verdict = Comparison.STRICT.compare(beyond, Expression.of(value));

    assertThat(verdict.inconsistent()).isTrue();
    assertThat(verdict.gap()).isEqualByComparingTo("0.005");
    assertThat(verdict.expected()).isEqualByComparingTo(value);
  }

  @Example
  void tieAcceptsBothNeighbours() {
    assertThat(strict("2.34", "2.345").outcome()).isEqualTo(Outcome.CONSISTENT);
    assertThat(strict("2.35", "2.345").outcome()).isEqualTo(Outcome.CONSISTENT);
    assertThat(strict("2.36", "2.345").outcome()).isEqualTo(Outcome.INCONSISTENT);
  }

  @Example
  void shownPartsExplainSmallDifference() {
    Expression sum =
        Expression.sum(
            List.of(
                Expression.of(figure("928646000", -3, FigureUnit.RUPIAH, "C4")),
                Expression.of(figure("5752313000", -3, FigureUnit.RUPIAH, "C5"))));

    assertThat(Comparison.STRICT.compare(figure("6680959575", "C6"), sum).outcome())
        .isEqualTo(Outcome.WITHIN_ROUNDING);
    assertThat(Comparison.STRICT.compare(figure("6680961000", "C6"), sum).gap())
        .isEqualByComparingTo("999.5");
  }

  @Example
  void bestAcceptedRoundingCounts() {
    assertThat(strict("96.27", "96.2756").outcome()).isEqualTo(Outcome.INCONSISTENT);
    assertThat(EITHER.compare(figure("96.27", "A1"), exact("96.2756")).outcome())
        .isEqualTo(Outcome.CONSISTENT);
    assertThat(EITHER.compare(figure("96.29", "A1"), exact("96.2756")).expected())
        .isEqualByComparingTo("96.28");
  }

  @Example
  void toleranceIsInclusive() {
    Comparison tolerant =
        new Comparison(
            List.of(Rounding.ROUND), new Tolerance(new BigDecimal("0.01"), BigDecimal.ZERO));

    assertThat(tolerant.compare(figure("96.30", "A1"), exact("96.285")).outcome())
        .isEqualTo(Outcome.WITHIN_ROUNDING);
    assertThat(tolerant.compare(figure("96.30", "A1"), exact("96.284")).outcome())
        .isEqualTo(Outcome.INCONSISTENT);
  }

  @Example
  void relativeToleranceGrowsWithTheValue() {
    Comparison tolerant =
        new Comparison(
            List.of(Rounding.ROUND), new Tolerance(BigDecimal.ZERO, new BigDecimal("0.01")));

    assertThat(tolerant.compare(figure("1010", "A1"), exact("1000")).agrees()).isTrue();
    assertThat(tolerant.compare(figure("1012", "A1"), exact("1000")).agrees()).isFalse();
  }

  @Example
  void divisionByZeroIsNotChecked() {
    Verdict verdict =
        Comparison.STRICT.compare(
            figure("100", "A1"), operand("5", "B1").dividedBy(operand("0", "C1")));

    assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_CHECKED);
    assertThat(verdict.reason()).isEqualTo("reason/division-by-zero");
  }

  @Example
  void someRoundingMustBeAccepted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Comparison(List.of(), Tolerance.NONE));
  }
}
