package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.ParsedFigure.Evidence;
import id.cermat.figure.ParsedFigure.Kind;
import id.cermat.figure.ParsedFigure.Note;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {
  private static final Hints PERCENT = Hints.of(FigureUnit.PERCENT);
  private static final Hints INDEX = Hints.of(FigureUnit.INDEX);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "0; 0; 0; NONE",
        "120; 120; 0; NONE",
        "120,00; 120; 2; NONE",
        "120%; 120; 0; PERCENT",
        "97,48%; 97.48; 2; PERCENT",
        "97,48 %; 97.48; 2; PERCENT",
        "97,48 persen; 97.48; 2; PERCENT",
        "100.22%.; 100.22; 2; PERCENT",
        "103.02; 103.02; 2; NONE",
        "96.27%; 96.27; 2; PERCENT",
        "100,22; 100.22; 2; NONE",
        "1.617.955.353.000,00; 1617955353000; 2; NONE",
        "1,617,955,353,000.00; 1617955353000; 2; NONE",
        "1.617.955.353.000; 1617955353000; 0; NONE",
        "0.950; 0.95; 3; NONE",
        "0,950; 0.95; 3; NONE",
        "1234,567; 1234.567; 3; NONE",
        "1.234,567; 1234.567; 3; NONE",
        "1,62 T; 1620000000000; -10; NONE",
        "1,62T; 1620000000000; -10; NONE",
        "1.617,96 miliar; 1617960000000; -7; NONE",
        "Rp1,6 triliun; 1600000000000; -11; RUPIAH",
        "Rp 1,6 trilyun; 1600000000000; -11; RUPIAH",
        "Rp 1,6 triliyun.; 1600000000000; -11; RUPIAH",
        "Rp5 jt; 5000000; -6; RUPIAH",
        "5,5 juta rupiah; 5500000; -5; RUPIAH",
        "500rb; 500000; -3; NONE",
        "2,5 milyar; 2500000000; -8; NONE",
        "3 M; 3000000000; -9; NONE",
        "\"Rp6.680.959.575,-\"; 6680959575; 0; RUPIAH",
        "\"Rp. 6.680.959.575\"; 6680959575; 0; RUPIAH",
        "Rp Rp 6.680.959.575; 6680959575; 0; RUPIAH",
        "\"Rp5.000,00\"; 5000; 2; RUPIAH",
        "-5,2; -5.2; 1; NONE",
        "−5,2%; -5.2; 1; PERCENT",
        "–5,2; -5.2; 1; NONE",
        "min 5; -5; 0; NONE",
        "minus 5,25 %; -5.25; 2; PERCENT",
        "-Rp5.000.000; -5000000; 0; RUPIAH",
        "Rp-5.000.000; -5000000; 0; RUPIAH",
        "+5,2%; 5.2; 1; PERCENT",
        "(50%); 50; 0; PERCENT",
        "124.231 Wajib Pajak; 124231; 0; COUNT",
        "5 tahun; 5; 0; COUNT",
        "4 (empat); 4; 0; NONE",
        "'97,30; 97.30; 2; NONE",
        "nihil; 0; 0; NONE",
        "Nihil; 0; 0; NONE",
      })
  void literalHasOneReading(String literal, BigDecimal value, int decimals, FigureUnit unit) {
    ParsedFigure parsed = FigureParser.parse(literal, Hints.NONE);

    assertThat(parsed.kind()).isEqualTo(Kind.NUMBER);
    assertThat(parsed.ambiguous()).isFalse();
    ParsedFigure.Reading chosen = parsed.chosen().orElseThrow();
    assertThat(chosen.value()).isEqualByComparingTo(value);
    assertThat(chosen.decimals()).isEqualTo(decimals);
    assertThat(chosen.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.701.893.800,00",
        "\u00A010.701.893.800,00\u00A0",
        "10\u00A0701\u00A0893\u00A0800,00",
        "10\u2009701\u2009893\u2009800,00",
        "Rp\u00A010.701.893.800,00",
        "\uFEFF10.701.893.800,00\n"
      })
  void invisibleBlanksDoNotMatter(String literal) {
    ParsedFigure parsed = FigureParser.parse(literal, Hints.NONE);

    assertThat(parsed.chosen().orElseThrow().value()).isEqualByComparingTo("10701893800");
    assertThat(parsed.chosen().orElseThrow().decimals()).isEqualTo(2);
  }

  @Test
  void dotBeforeThreeDigitsGroupsUnlessEvidenceSaysOtherwise() {
    assertChoice("1.234", Hints.NONE, "1234", true, Evidence.DEFAULT);
    assertChoice("1.234", INDEX, "1.234", false, Evidence.RANGE);
    assertChoice("1.234%", Hints.NONE, "1.234", false, Evidence.RANGE);
    assertChoice(
        "1.234", Hints.NONE.withStyle(DecimalStyle.DOT), "1.234", false, Evidence.STYLE_VOTE);
    assertChoice(
        "1.234", Hints.NONE.withStyle(DecimalStyle.COMMA), "1234", false, Evidence.STYLE_VOTE);
    assertChoice("1.234", Hints.of(FigureUnit.COUNT), "1234", false, Evidence.UNIT);
    assertChoice("Rp1.234", Hints.NONE, "1234", false, Evidence.UNIT);
  }

  @Test
  void commaBeforeThreeDigitsIsDecimalUnlessEvidenceSaysOtherwise() {
    assertChoice("1,234", Hints.NONE, "1.234", true, Evidence.DEFAULT);
    assertChoice(
        "1,234", Hints.NONE.withStyle(DecimalStyle.DOT), "1234", false, Evidence.STYLE_VOTE);
    assertChoice(
        "1,234", Hints.NONE.withStyle(DecimalStyle.COMMA), "1.234", false, Evidence.STYLE_VOTE);
  }

  @Test
  void percentColumnReadsThreeDecimalsWithinItsRange() {
    assertChoice("100.000", INDEX, "100", false, Evidence.RANGE);
    assertChoice("100.000", PERCENT, "100", false, Evidence.RANGE);
    assertChoice("100.000", INDEX.withStyle(DecimalStyle.COMMA), "100", true, Evidence.RANGE);
    assertChoice("350.000", INDEX, "350000", true, Evidence.DEFAULT);
  }

  private static void assertChoice(
      String literal, Hints hints, String value, boolean ambiguous, Evidence evidence) {
    ParsedFigure parsed = FigureParser.parse(literal, hints);
    assertThat(parsed.readings()).as(literal).hasSize(2);
    assertThat(parsed.chosen().orElseThrow().value()).as(literal).isEqualByComparingTo(value);
    assertThat(parsed.ambiguous()).as(literal).isEqualTo(ambiguous);
    assertThat(parsed.evidence()).as(literal).isEqualTo(evidence);
  }

  @Test
  void malformedNumberIsNotRepairedButItsMendIsKept() {
    ParsedFigure parsed = FigureParser.parse("12.345.67", Hints.NONE);

    assertThat(parsed.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(parsed.chosen()).isEmpty();
    assertThat(parsed.otherValues()).containsExactly(new BigDecimal("12345.67"));
    assertThat(FigureParser.parse("1.617.955,353.000", Hints.NONE))
        .extracting(ParsedFigure::kind, ParsedFigure::readings)
        .containsExactly(Kind.MALFORMED, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "-", "–", "—", " - ", "Rp -", "Rp-", "\u00A0"})
  void dashOrBlankIsNil(String literal) {
    assertThat(FigureParser.parse(literal, Hints.NONE).kind()).isEqualTo(Kind.NIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", "tad", "TAD", "tidak ada data", "Tidak Ada Data"})
  void placeholderIsNotApplicable(String literal) {
    assertThat(FigureParser.parse(literal, Hints.NONE).kind()).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ND-8/PJ/2024",
        "184/PMK.01/2020",
        "53/2014",
        "SP DIPA-015.04.2.524859/2023",
        "015.04",
        "7a-CP",
        "10a-CP",
        "30 Januari 2025",
        "30 Januari",
        "10–20%",
        "2020-2024",
        "2020 s.d. 2023",
        "99.999.999.9-999.999",
        "1771$",
        "1770S",
        "17.08.2024",
        "1.2.3",
        "US$3.50",
        "007",
        "Triwulan IV",
        "1,5 m",
        "Hijau",
        "#REF!",
        "12e3",
        "1..2",
        "(5",
        "3 Tingkat kepuasan pelayanan wajib pajak",
        "1 Januari"
      })
  void otherTextIsNoNumber(String literal) {
    assertThat(FigureParser.parse(literal, Hints.NONE).kind()).isEqualTo(Kind.NOT_A_NUMBER);
  }

  @Test
  void parenthesesAreNegativeInAccountsOnly() {
    assertThat(FigureParser.parse("(1.234.567)", Hints.NONE.inAccounts()).chosen().orElseThrow())
        .extracting(reading -> reading.value().toPlainString())
        .isEqualTo("-1234567");
    assertThat(FigureParser.parse("(1.234.567)", Hints.NONE).chosen().orElseThrow())
        .extracting(reading -> reading.value().toPlainString())
        .isEqualTo("1234567");
  }

  @Test
  void oneSignForThousandsAndCentsIsAStyle() {
    ParsedFigure parsed = FigureParser.parse("21,276,070,424,00", Hints.NONE);

    assertThat(parsed.notes()).containsExactly(Note.ONE_SEPARATOR);
    assertThat(parsed.chosen().orElseThrow())
        .extracting(
            reading -> reading.value().toPlainString(),
            ParsedFigure.Reading::decimals,
            ParsedFigure.Reading::style)
        .containsExactly("21276070424.00", 2, DecimalStyle.UNDECIDED);
    assertThat(FigureParser.parse("21,276,07,424", Hints.NONE).chosen()).isEmpty();
  }

  @Test
  void aMinusBehindIsNegativeInACellOnly() {
    assertThat(FigureParser.parse("2,34-", Hints.NONE.inAccounts()).chosen().orElseThrow())
        .extracting(reading -> reading.value().toPlainString())
        .isEqualTo("-2.34");
    assertThat(FigureParser.parse("2,34-", Hints.NONE).kind()).isEqualTo(Kind.NOT_A_NUMBER);
    assertThat(FigureParser.parse("952 610", Hints.NONE).kind()).isEqualTo(Kind.NOT_A_NUMBER);
  }

  @Test
  void anExponentShowsAsManyDecimalsAsItsDigits() {
    assertThat(FigureParser.parse("1,618E+12", Hints.NONE).chosen().orElseThrow())
        .extracting(reading -> reading.value().toPlainString(), ParsedFigure.Reading::decimals)
        .containsExactly("1618000000000", -9);
  }

  @Test
  void lettersForDigitsAreMendedButNotRead() {
    ParsedFigure parsed = FigureParser.parse("1O0,25", Hints.NONE);

    assertThat(parsed.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(parsed.chosen()).isEmpty();
    assertThat(parsed.otherValues()).containsExactly(new BigDecimal("100.25"));
    assertThat(FigureParser.parse("IO", Hints.NONE).kind()).isEqualTo(Kind.NOT_A_NUMBER);
  }

  @Test
  void styleIsNoted() {
    assertThat(FigureParser.parse("96.27%", Hints.NONE).notes())
        .containsExactly(Note.DECIMAL_POINT);
    assertThat(FigureParser.parse("1,617,955.00", Hints.NONE).notes())
        .containsExactly(Note.DECIMAL_POINT);
    assertThat(FigureParser.parse("Rp Rp 5.000.000", Hints.NONE).notes())
        .containsExactly(Note.REPEATED_CURRENCY);
    assertThat(FigureParser.parse("Rp5.000.000,00", Hints.NONE).notes()).isEmpty();
  }

  @Test
  void scaleWordIsMarkedSoThatHeaderDoesNotApplyTwice() {
    assertThat(FigureParser.parse("Rp1,6 M", Hints.NONE).chosen().orElseThrow().scaled()).isTrue();
    assertThat(FigureParser.parse("Rp1,6", Hints.NONE).chosen().orElseThrow().scaled()).isFalse();
  }

  @Test
  void columnVotesByLiteralsThatCanBeReadInOneWay() {
    assertThat(DecimalStyle.vote(List.of("97,48", "100", "1.234"))).isEqualTo(DecimalStyle.COMMA);
    assertThat(DecimalStyle.vote(List.of("97.48", "100.22%", "1,234"))).isEqualTo(DecimalStyle.DOT);
    assertThat(DecimalStyle.vote(List.of("1.617.955.000"))).isEqualTo(DecimalStyle.COMMA);
    assertThat(DecimalStyle.vote(List.of("97,48", "96.27"))).isEqualTo(DecimalStyle.UNDECIDED);
    assertThat(DecimalStyle.vote(List.of("1.234", "1,234", "100", "-", "x")))
        .isEqualTo(DecimalStyle.UNDECIDED);
  }

  @Test
  void literalBecomesFigureAtItsPlace() {
    Location place = new CellLocation("a.xlsx", "Anggaran", 3, 2);

    assertThat(FigureParser.parse("97,48%", Hints.NONE).figure(place))
        .contains(new Figure(new BigDecimal("97.48"), 2, FigureUnit.PERCENT, "97,48%", place));
  }
}
