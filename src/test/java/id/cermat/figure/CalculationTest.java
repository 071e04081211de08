package id.cermat.figure;

import static id.cermat.figure.Figures.figure;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.Calculation.Contribution;
import id.cermat.figure.Calculation.Detail;
import id.cermat.figure.Calculation.Result;
import id.cermat.figure.Calculation.Status;
import id.cermat.figure.ReportedValue.Report;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the worked cases leave out. */
class CalculationTest {
  private static final Report NIL = new Report(null, null);

  private static Report report(String value, int decimals) {
    return new Report(new BigDecimal(value), decimals);
  }

  private static Report exact(String value) {
    return new Report(new BigDecimal(value), null);
  }

  private static Contribution part(String weight, Report... reports) {
    return new Contribution(new BigDecimal(weight), new ReportedValue(List.of(reports)));
  }

  private static Result check(Rounding rounding, ReportedValue total, Contribution... parts) {
    return new Calculation(List.of(parts), total, rounding).check();
  }

  private static ReportedValue total(Report... reports) {
    return new ReportedValue(List.of(reports));
  }

  @Test
  void printedPartsAddUpToPrintedTotal() {
    Result result =
        Calculation.ofPrinted(
                List.of(figure("33.4", 0, FigureUnit.NONE, "A1"), figure("33.4", "A2")),
                figure("67", "A3"),
                Rounding.ROUND)
            .check();

    assertThat(result.status()).isEqualTo(Status.CONSISTENT);
    assertThat(result.detail()).isEqualTo(Detail.WITHIN_ROUNDING);
    assertThat(result.computed()).hasToString("[65.85,66.95]");
  }

  @Test
  void duplicatesThatAreAllNilCountAsNothing() {
    Result result =
        check(Rounding.ROUND, total(exact("3")), part("1", exact("3")), part("1", NIL, NIL));

    assertThat(result.status()).isEqualTo(Status.CONSISTENT);
    assertThat(result.detail()).isEqualTo(Detail.EXACT);
  }

  @Test
  void withoutTotalThereIsNothingToCompareEvenIfPartsAreFlawed() {
    assertThat(check(Rounding.ROUND, total(NIL), part("1", report("1234", -1))).status())
        .isEqualTo(Status.NOT_BOUND);
    assertThat(check(Rounding.ROUND, total(), part("1", exact("3"))).status())
        .isEqualTo(Status.NOT_BOUND);
    assertThat(check(Rounding.ROUND, total(exact("3"))).status()).isEqualTo(Status.NOT_BOUND);
  }

  @Test
  void totalIsHeldToTheSameRulesAsItsParts() {
    assertThat(check(Rounding.ROUND, total(report("1234", -1)), part("1", exact("1234"))).detail())
        .isEqualTo(Detail.EXCESS_DIGITS);
    assertThat(check(Rounding.ROUND, total(exact("5"), NIL), part("1", exact("5"))).detail())
        .isEqualTo(Detail.INCONSISTENT_DUPLICATES);
  }

  @Test
  void zeroInThousandsHasNoExcessDigits() {
    Result result = check(Rounding.TRUNCATE, total(report("0", -3)), part("1", report("400", 0)));

    assertThat(result.status()).isEqualTo(Status.CONSISTENT);
    assertThat(result.reported()).hasToString("(-1000,1000)");
  }

  @Test
  void weightOfZeroMakesAPoint() {
    Result result =
        check(
            Rounding.TRUNCATE,
            total(report("2", 0)),
            part("0", report("7", 0)),
            part("1", exact("2.9")));

    assertThat(result.computed()).hasToString("[2.9,2.9]");
    assertThat(result.detail()).isEqualTo(Detail.EXACT);
  }

  @Test
  void exactlyKnownTieRoundsToBothNeighbours() {
    assertThat(
            check(Rounding.ROUND, total(report("30.00", 2)), part("1", exact("30.005"))).detail())
        .isEqualTo(Detail.EXACT);
    assertThat(
            check(Rounding.ROUND, total(report("30.01", 2)), part("1", exact("30.005"))).detail())
        .isEqualTo(Detail.EXACT);
  }

  @Test
  void duplicatesOfTheSameDecimalsContradictEvenWhereTheyTouch() {
    assertThat(
            check(
                    Rounding.ROUND,
                    total(exact("748500")),
                    part("1", report("748000", -3), report("749000", -3)))
                .detail())
        .isEqualTo(Detail.INCONSISTENT_DUPLICATES);
    assertThat(
            check(
                    Rounding.ROUND,
                    total(exact("748000")),
                    part("1", report("748000", -3), report("748000.00", -3)))
                .detail())
        .isEqualTo(Detail.EXACT);
  }

  @Test
  void touchingDuplicatesAreDisjointWhenTruncated() {
    Contribution touching = part("1", report("1000", -3), report("2000", -1));

    assertThat(check(Rounding.TRUNCATE, total(exact("2000")), touching).detail())
        .isEqualTo(Detail.INCONSISTENT_DUPLICATES);
  }

  @Test
  void exactDuplicateNarrowsToAPoint() {
    Result result =
        check(Rounding.ROUND, total(report("17", 0)), part("1", report("16.6", 1), exact("16.63")));

    assertThat(result.computed()).hasToString("[16.63,16.63]");
    assertThat(result.detail()).isEqualTo(Detail.EXACT);
  }

  @Test
  void negativeWeightSwapsOpenEnds() {
    Result result = check(Rounding.TRUNCATE, total(exact("-11")), part("-1", report("10", 0)));

    assertThat(result.computed()).hasToString("(-11,-10]");
    assertThat(result.status()).isEqualTo(Status.INCONSISTENT);
    assertThat(result.gap()).isZero();
  }
}
