package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.ParsedFigure.Kind;
import id.cermat.figure.ParsedFigure.Reading;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureParserPropertyTest {
  private static final FigureFormat INDONESIAN = new FigureFormat(new Locale("id"));
  private static final FigureFormat ENGLISH = new FigureFormat(Locale.ENGLISH);

  @Provide
  Arbitrary<BigDecimal> values() {
    return Combinators.combine(
            Arbitraries.longs().between(-9_999_999_999_999L, 9_999_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::valueOf);
  }

  @Property(tries = 3000)
  void readingWhatWasWrittenGivesValueAndDecimalsBack(@ForAll("values") BigDecimal value) {
    assertRead(INDONESIAN.number(value), Hints.NONE, value, 0);
    assertRead("Rp" + INDONESIAN.number(value), Hints.NONE, value, 0);
    assertRead(INDONESIAN.number(value), Hints.NONE.withStyle(DecimalStyle.COMMA), value, 0);
  }

  @Property(tries = 1000)
  void englishStyleIsReadWhereTheColumnHasIt(@ForAll("values") BigDecimal value) {
    assertRead(ENGLISH.number(value), Hints.NONE.withStyle(DecimalStyle.DOT), value, 0);
  }

  @Property(tries = 1000)
  void scaleWordTakesItsZerosFromTheDecimals(@ForAll("values") BigDecimal value) {
    assertRead(INDONESIAN.number(value) + " miliar", Hints.NONE, value, 9);
    assertRead("Rp" + INDONESIAN.number(value) + " jt", Hints.NONE, value, 6);
    assertRead(INDONESIAN.number(value) + " T", Hints.NONE, value, 12);
  }

  @Property(tries = 1000)
  void percentSignIsKept(@ForAll("values") BigDecimal value) {
    Reading reading =
        FigureParser.parse(INDONESIAN.number(value) + "%", Hints.NONE.withStyle(DecimalStyle.COMMA))
            .readings()
            .stream()
            .filter(one -> one.value().compareTo(value) == 0)
            .findFirst()
            .orElseThrow();

    assertThat(reading.unit()).isEqualTo(FigureUnit.PERCENT);
    assertThat(reading.decimals()).isEqualTo(value.scale());
  }

  @Property(tries = 5000)
  void anyTextIsReadWithoutFailing(@ForAll("texts") String text) {
    ParsedFigure parsed = FigureParser.parse(text, Hints.NONE);

    assertThat(parsed.chosen().isPresent()).isEqualTo(parsed.kind() == Kind.NUMBER);
    assertThat(parsed.ambiguous()).isEqualTo(parsed.ambiguous() && parsed.readings().size() > 1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("0123456789.,-–%()Rp TMrbjt'\u00A0\u2009 nihil")
        .ofMaxLength(14);
  }

  private static void assertRead(String literal, Hints hints, BigDecimal value, int scale) {
    ParsedFigure parsed = FigureParser.parse(literal, hints);
    assertThat(parsed.kind()).as(literal).isEqualTo(Kind.NUMBER);
    Reading reading = parsed.chosen().orElseThrow();
    assertThat(reading.value()).as(literal).isEqualByComparingTo(value.scaleByPowerOfTen(scale));
    assertThat(reading.decimals()).as(literal).isEqualTo(value.scale() - scale);
  }
}
