package id.cermat.figure;

import static id.cermat.figure.Figures.exact;
import static id.cermat.figure.Figures.operand;
import static id.cermat.figure.Figures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages and indices of a real report, rounded half up and truncated. */
class RatioCasesTest {
  private static final BigDecimal CAP = BigDecimal.valueOf(120);
  private static final Comparison TRUNCATED =
      new Comparison(List.of(Rounding.TRUNCATE), Tolerance.NONE);

  private static Expression share(String part, String whole) {
    return operand(part, "B1").dividedBy(exact(whole)).times(Expression.of(100));
  }

  @ParameterizedTest(name = "{0} of {1}/{2}")
  @CsvSource({
    "100.22, 1621568087976, 1617955353000, 100.22329, CONSISTENT, CONSISTENT",
    "96.27, 6680959575, 6939408000, 96.27564, INCONSISTENT, CONSISTENT",
    "97.48, 928646000, 952610000, 97.48438, CONSISTENT, CONSISTENT",
    "96.08, 5752313000, 5986798000, 96.08330, CONSISTENT, CONSISTENT",
    "97.66, 6680959575, 6841306000, 97.65620, CONSISTENT, INCONSISTENT",
    "97.66, 6680959575, 6939408000, 96.27564, INCONSISTENT, INCONSISTENT",
  })
  void percentageOfAmounts(
      String shown,
      String part,
      String whole,
      BigDecimal exact,
      Outcome halfUp,
      Outcome truncated) {
    Figure figure = percent(shown, "C1");
    Expression share = share(part, whole);

    assertThat(share.value().setScale(5, RoundingMode.DOWN).subtract(exact).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.00001"));
    assertThat(Comparison.STRICT.compare(figure, share).outcome()).isEqualTo(halfUp);
    assertThat(TRUNCATED.compare(figure, share).outcome()).isEqualTo(truncated);
  }

  @Test
  void truncatedPercentageMissesByLessThanItsLastDigit() {
    Verdict verdict =
        Comparison.STRICT.compare(percent("96.27", "C1"), share("6680959575", "6939408000"));

    assertThat(verdict.expected()).isEqualByComparingTo("96.28");
    assertThat(verdict.gap()).isBetween(new BigDecimal("0.00063"), new BigDecimal("0.00065"));
  }

  @ParameterizedTest(name = "{0}: {1}/{2} within {3} and {4}")
  @CsvSource({
    "113.95, 96.86, 85, 113.947, 113.959, CONSISTENT, CONSISTENT",
    "120.00, 88.80, 74, 119.993, 120, CONSISTENT, CONSISTENT",
    "120.00, 73.00, 55, 120, 120, CONSISTENT, CONSISTENT",
    "120, 116.95, 100, 116.945, 116.955, INCONSISTENT, INCONSISTENT",
    "131.64, 118.48, 90, 120, 120, INCONSISTENT, INCONSISTENT",
  })
  void cappedIndexOfShownRealization(
      String shown,
      String realization,
      String target,
      BigDecimal low,
      BigDecimal high,
      Outcome halfUp,
      Outcome truncated) {
    Expression index = share(realization, target).clamp(BigDecimal.ZERO, CAP);
    Figure figure = Figures.figure(shown, "C1");

    Interval interval = index.interval(Rounding.ROUND);
    assertThat(interval.low().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
    assertThat(interval.high().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    assertThat(Comparison.STRICT.compare(figure, index).outcome()).isEqualTo(halfUp);
    assertThat(TRUNCATED.compare(figure, index).outcome()).isEqualTo(truncated);
  }

  @Test
  void capAppliedBelowItsBoundMissesByTheGapToTheWholeNumber() {
    Expression index = share("116.95", "100").clamp(BigDecimal.ZERO, CAP);

    assertThat(Comparison.STRICT.compare(Figures.figure("120", "C1"), index).gap())
        .isEqualByComparingTo("2.545");
  }

  @Test
  void missingCapIsMeasuredFromTheCap() {
    Expression index = share("118.48", "90").clamp(BigDecimal.ZERO, CAP);
    Verdict verdict = Comparison.STRICT.compare(Figures.figure("131.64", "C1"), index);

    assertThat(verdict.expected()).isEqualByComparingTo("120");
    assertThat(verdict.gap()).isEqualByComparingTo("11.635");
  }
}
