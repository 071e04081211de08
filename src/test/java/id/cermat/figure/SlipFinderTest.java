package id.cermat.figure;

import static id.cermat.figure.Figures.exact;
import static id.cermat.figure.Figures.figure;
import static id.cermat.figure.Figures.operand;
import static id.cermat.figure.Figures.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SlipFinderTest {
  private static final BigDecimal CAP = BigDecimal.valueOf(120);

  private static List<Slip> explain(String shown, String computed) {
    return SlipFinder.explain(Mismatch.of(figure(shown, "Z1"), exact(computed)));
  }

  private static List<Expression> parts(String... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> operand(values[i], "C" + (i + 1)))
        .toList();
  }

  private static Mismatch total(String shown, List<Expression> parts) {
    return Mismatch.of(figure(shown, "C99"), Expression.sum(parts)).withAddends(parts);
  }

  private static Expression index(String realization, String target) {
    return operand(realization, "E1").dividedBy(exact(target)).times(Expression.of(100));
  }

  @Test
  void rightFigureHasNoSlip() {
    assertThat(explain("96.28", "96.27564")).isEmpty();
    assertThat(explain("96.27", "96.275")).isEmpty();
  }

  @Test
  void unrelatedFigureIsUnexplained() {
    assertThat(explain("5387", "1294")).isEmpty();
  }

  @Test
  void unknownComputationExplainsNothing() {
    Expression undefined = operand("5", "A1").dividedBy(exact("0"));

    assertThat(SlipFinder.explain(Mismatch.of(figure("5", "A2"), undefined))).isEmpty();
  }

  @Test
  void otherReadingOfTheLiteralIsWrongSeparator() {
    Mismatch mismatch = Mismatch.of(figure("1234", "A1"), exact("1.234"));

    assertThat(SlipFinder.explain(mismatch.withOtherReadings(List.of(new BigDecimal("1.234")))))
        .startsWith(Slip.WRONG_SEPARATOR);
    assertThat(SlipFinder.explain(mismatch.withOtherReadings(List.of(new BigDecimal("12.34")))))
        .doesNotContain(Slip.WRONG_SEPARATOR);
  }

  @Nested
  class Rounded {
    @Test
    void totalOfRoundedPartsIsNotTheRoundedTotal() {
      List<Expression> parts =
          Stream.of("A1", "A2", "A3")
              .map(cell -> Expression.of(figure("33.4", 0, FigureUnit.NONE, cell)))
              .toList();

      assertThat(SlipFinder.explain(total("99", parts))).startsWith(Slip.ROUNDED_PARTS);
      assertThat(SlipFinder.explain(total("98", parts))).doesNotContain(Slip.ROUNDED_PARTS);
    }

    @Test
    void partsInThousandsExplainTotalThatIsNot() {
      List<Expression> parts = parts("928646000", "5752313000");

      assertThat(SlipFinder.explain(total("6680959575", parts))).startsWith(Slip.ROUNDED_PARTS);
      assertThat(SlipFinder.explain(total("6680960001", parts))).doesNotContain(Slip.ROUNDED_PARTS);
      assertThat(SlipFinder.explain(total("6680958000", parts))).doesNotContain(Slip.ROUNDED_PARTS);
    }

    @Test
    void partNotInThousandsExplainsNothing() {
      assertThat(SlipFinder.explain(total("6680959999", parts("928646500", "5752313000"))))
          .doesNotContain(Slip.ROUNDED_PARTS);
    }

    @Test
    void cutOffDigitIsTruncated() {
      assertThat(explain("96.27", "96.27564")).containsExactly(Slip.TRUNCATED);
      assertThat(explain("-96.27", "-96.27564")).containsExactly(Slip.TRUNCATED);
      assertThat(explain("96.26", "96.27564")).doesNotContain(Slip.TRUNCATED);
    }

    @Test
    void roundingTwiceIsDoubleRounding() {
      assertThat(explain("2.35", "2.3446")).startsWith(Slip.DOUBLE_ROUNDING);
      assertThat(explain("2.35", "2.3444")).doesNotContain(Slip.DOUBLE_ROUNDING);
    }
  }

  @Nested
  class Capped {
    @Test
    void valueAboveCapIsCapMissing() {
      Expression raw = index("118.48", "90");
      Expression capped = raw.clamp(BigDecimal.ZERO, CAP);

      assertThat(SlipFinder.explain(Mismatch.of(figure("131.64", "A1"), capped).withCap(raw, CAP)))
          .startsWith(Slip.CAP_MISSING);
      assertThat(SlipFinder.explain(Mismatch.of(figure("131.46", "A1"), capped).withCap(raw, CAP)))
          .doesNotContain(Slip.CAP_MISSING);
    }

    @Test
    void capBelowWhichTheValueLiesIsMisapplied() {
      Expression raw = index("116.95", "100");
      Expression capped = raw.clamp(BigDecimal.ZERO, CAP);
      Mismatch mismatch = Mismatch.of(figure("120", "A1"), capped);

      assertThat(SlipFinder.explain(mismatch.withCap(raw, CAP)))
          .containsExactly(Slip.CAP_MISAPPLIED);
      assertThat(SlipFinder.explain(mismatch)).doesNotContain(Slip.CAP_MISAPPLIED);
      assertThat(SlipFinder.explain(mismatch.withCap(raw, BigDecimal.valueOf(110))))
          .doesNotContain(Slip.CAP_MISAPPLIED);
    }

    @Test
    void capAtAnotherStepIsMisapplied() {
      Mismatch mismatch =
          Mismatch.of(figure("112.50", "A1"), exact("110.00"))
              .withOtherCappings(List.of(exact("112.5")));

      assertThat(SlipFinder.explain(mismatch)).startsWith(Slip.CAP_MISAPPLIED);
    }
  }

  @Nested
  class Scaled {
    @Test
    void ratioForPercentage() {
      Expression percentage = index("928646000", "952610000");

      assertThat(SlipFinder.explain(Mismatch.of(percent("0.9748", "A1"), percentage)))
          .startsWith(Slip.RATIO_AS_PERCENT);
      assertThat(SlipFinder.explain(Mismatch.of(figure("9748.44", "A1"), percentage)))
          .startsWith(Slip.RATIO_AS_PERCENT);
      assertThat(SlipFinder.explain(Mismatch.of(percent("0.9749", "A1"), percentage)))
          .doesNotContain(Slip.RATIO_AS_PERCENT);
    }

    @Test
    void amountHundredTimesTooLargeIsNoRatio() {
      assertThat(explain("123400", "1234")).doesNotContain(Slip.RATIO_AS_PERCENT);
    }

    @Test
    void oneDigitFitsTooMuchToBeARatio() {
      assertThat(SlipFinder.explain(Mismatch.of(percent("1", "A1"), index("77.3", "100"))))
          .doesNotContain(Slip.RATIO_AS_PERCENT);
      assertThat(SlipFinder.explain(Mismatch.of(percent("1", "A1"), index("100", "100"))))
          .contains(Slip.RATIO_AS_PERCENT);
    }

    @Test
    void thousandsMillionsAndMoreAreWrongScale() {
      assertThat(explain("6680959", "6680959000")).startsWith(Slip.WRONG_SCALE);
      assertThat(explain("1617.96", "1617955353000")).startsWith(Slip.WRONG_SCALE);
      assertThat(explain("6680959000", "6680959")).startsWith(Slip.WRONG_SCALE);
      assertThat(explain("668095", "6680959000")).doesNotContain(Slip.WRONG_SCALE);
      assertThat(explain("0", "6680959000")).doesNotContain(Slip.WRONG_SCALE);
    }
  }

  @Nested
  class AnotherNumber {
    private final Mismatch mismatch = Mismatch.of(figure("97.30", "C5"), exact("88.12"));

    @Test
    void figureOfAnotherPeriod() {
      assertThat(SlipFinder.explain(mismatch.withOtherPeriods(List.of(figure("97.30", "B5")))))
          .containsExactly(Slip.OTHER_PERIOD);
      assertThat(SlipFinder.explain(mismatch.withOtherPeriods(List.of(figure("97.31", "B5")))))
          .isEmpty();
    }

    @Test
    void figureOfTheNextRow() {
      assertThat(SlipFinder.explain(mismatch.withNeighbours(List.of(figure("97.30", "C6")))))
          .containsExactly(Slip.NEIGHBOUR);
    }

    @Test
    void neighbourThatIsAnotherPeriodIsNotClaimedTwice() {
      List<Figure> lastYear = List.of(figure("97.30", "B5"));

      assertThat(SlipFinder.explain(mismatch.withOtherPeriods(lastYear).withNeighbours(lastYear)))
          .containsExactly(Slip.OTHER_PERIOD);
    }

    @Test
    void figureIsNotItsOwnNeighbour() {
      assertThat(SlipFinder.explain(mismatch.withNeighbours(List.of(figure("97.30", "C5")))))
          .isEmpty();
    }

    @Test
    void valueThatRecursMoreThanTwiceExplainsNothing() {
      List<Figure> twice = List.of(figure("97.30", "B5"), figure("97.30", "A5"));
      List<Figure> once = List.of(figure("97.30", "C6"));

      assertThat(SlipFinder.explain(mismatch.withOtherPeriods(twice)))
          .containsExactly(Slip.OTHER_PERIOD);
      assertThat(SlipFinder.explain(mismatch.withOtherPeriods(twice).withNeighbours(once)))
          .isEmpty();
    }

    @Test
    void otherBaseInTheRow() {
      Expression revised = index("6680959575", "6841306000");
      Expression original = index("6680959575", "6939408000");

      assertThat(
              SlipFinder.explain(
                  Mismatch.of(percent("97.66", "D6"), original).withOtherBases(List.of(revised))))
          .containsExactly(Slip.OTHER_BASE);
      assertThat(
              SlipFinder.explain(
                  Mismatch.of(percent("97.68", "D6"), original).withOtherBases(List.of(revised))))
          .doesNotContain(Slip.OTHER_BASE);
    }

    @Test
    void severalOfThemAreListedAndNoneIsClaimed() {
      List<Slip> slips =
          SlipFinder.explain(
              mismatch
                  .withOtherPeriods(List.of(figure("97.30", "B5")))
                  .withOtherBases(List.of(exact("97.3"))));

      assertThat(slips).containsExactly(Slip.OTHER_PERIOD, Slip.OTHER_BASE);
      assertThat(SlipFinder.claimed(slips)).isEmpty();
      assertThat(SlipFinder.claimed(List.of(Slip.NEIGHBOUR, Slip.SIGN))).contains(Slip.NEIGHBOUR);
      assertThat(SlipFinder.claimed(List.of(Slip.TRUNCATED, Slip.OTHER_PERIOD, Slip.OTHER_BASE)))
          .contains(Slip.TRUNCATED);
      assertThat(SlipFinder.claimed(List.of())).isEmpty();
    }
  }

  @Nested
  class AddedUp {
    private final List<Expression> lines = parts("120450", "73111", "991", "45002");

    @Test
    void lineLeftOut() {
      assertThat(SlipFinder.explain(total("166443", lines))).contains(Slip.LINE_LEFT_OUT);
      assertThat(SlipFinder.explain(total("166444", lines))).doesNotContain(Slip.LINE_LEFT_OUT);
    }

    @Test
    void lineCountedTwice() {
      assertThat(SlipFinder.explain(total("284556", lines))).contains(Slip.LINE_COUNTED_TWICE);
      assertThat(SlipFinder.explain(total("284555", lines)))
          .doesNotContain(Slip.LINE_COUNTED_TWICE);
    }

    @Test
    void lineSubtracted() {
      assertThat(SlipFinder.explain(total("237572", lines))).contains(Slip.SIGN);
    }

    @Test
    void singleLineIsPreferredToAPair() {
      List<Expression> lines = parts("4100", "5200", "9300", "18600");

      assertThat(SlipFinder.explain(total("27900", lines))).containsExactly(Slip.LINE_LEFT_OUT);
    }

    @Test
    void pairsCountOnlyAmongFewLines() {
      assertThat(SlipFinder.explain(total("121441", lines))).contains(Slip.LINE_LEFT_OUT);
      String[] many = new String[9];
      for (int i = 0; i < many.length; i++) {
        many[i] = String.valueOf(1000 + 37 * i * i * i);
      }
      List<Expression> nine = parts(many);
      BigDecimal withoutTwo =
          Expression.sum(nine).value().subtract(nine.get(3).value()).subtract(nine.get(7).value());

      assertThat(SlipFinder.explain(total(withoutTwo.toPlainString(), nine)))
          .doesNotContain(Slip.LINE_LEFT_OUT);
    }
  }

  @Nested
  class Typed {
    @Test
    void signReversed() {
      assertThat(explain("-96.28", "96.27564")).containsExactly(Slip.SIGN);
      assertThat(explain("-96.27", "96.27564")).doesNotContain(Slip.SIGN);
    }

    @Test
    void adjacentDigitsTransposed() {
      assertThat(explain("97.84", "97.48")).containsExactly(Slip.TRANSPOSED_DIGITS);
      assertThat(explain("6680595000", "6680959000")).doesNotContain(Slip.TRANSPOSED_DIGITS);
      assertThat(explain("6689059000", "6680959000")).containsExactly(Slip.TRANSPOSED_DIGITS);
      assertThat(explain("94.78", "97.48")).containsExactly(Slip.TRANSPOSED_DIGITS);
      assertThat(explain("87.49", "97.48")).doesNotContain(Slip.TRANSPOSED_DIGITS);
    }

    @Test
    void digitDropped() {
      assertThat(explain("16.95", "116.95")).containsExactly(Slip.DIGIT_DROPPED);
      assertThat(explain("668095900", "6680959000")).containsExactly(Slip.DIGIT_DROPPED);
      assertThat(explain("97.8", "97.48")).containsExactly(Slip.DIGIT_DROPPED);
      assertThat(explain("16.59", "116.95")).doesNotContain(Slip.DIGIT_DROPPED);
    }

    @Test
    void digitAdded() {
      assertThat(explain("1116.95", "116.95")).containsExactly(Slip.DIGIT_ADDED);
      assertThat(explain("96.228", "96.28")).contains(Slip.DIGIT_ADDED);
      assertThat(explain("1126.59", "116.95")).doesNotContain(Slip.DIGIT_ADDED);
    }

    @Test
    void oneDigitDiffersIsTheLastResort() {
      assertThat(explain("6680959000", "6680359000")).containsExactly(Slip.ONE_DIGIT_DIFFERS);
      assertThat(explain("96.27", "96.27564")).doesNotContain(Slip.ONE_DIGIT_DIFFERS);
      assertThat(explain("6680952000", "6680359000")).isEmpty();
    }

    @Test
    void shortNumbersAreNotExplainedByTheirDigits() {
      assertThat(explain("478", "748")).isEmpty();
      assertThat(explain("4780", "7480")).containsExactly(Slip.TRANSPOSED_DIGITS);
      assertThat(explain("12", "123")).isEmpty();
      assertThat(explain("128", "123")).isEmpty();
    }
  }
}
