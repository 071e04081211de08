package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.Calculation.Contribution;
import id.cermat.figure.ReportedValue.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked cases of XBRL Calculations 1.1. With {@code -Dcermat.interval-cases=FILE} it reads
 * that file of the same columns instead of its own.
 */
class IntervalCasesTest {
  private static final String OTHER_FILE = "cermat.interval-cases";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void caseHolds(String id, Case theCase) {
    Calculation.Result result = theCase.calculation().check();

    SoftAssertions all = new SoftAssertions();
    all.assertThat(word(result.status())).as("%s expected", id).isEqualTo(theCase.expected());
    all.assertThat(word(result.detail())).as("%s detail", id).isEqualTo(theCase.detail());
    all.assertThat(text(result.computed()))
        .as("%s computed interval", id)
        .isEqualTo(theCase.computed());
    all.assertThat(text(result.reported()))
        .as("%s reported interval", id)
        .isEqualTo(theCase.reported());
    if (theCase.gap().isEmpty()) {
      all.assertThat(result.gap()).as("%s gap", id).isNull();
    } else {
      all.assertThat(result.gap()).as("%s gap", id).isEqualByComparingTo(theCase.gap());
    }
    all.assertAll();
  }

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (Reader reader = open();
        CSVParser rows = CSVParser.parse(reader, FORMAT)) {
      for (CSVRecord row : rows) {
        cases.add(Arguments.of(row.get("id"), Case.of(row)));
      }
    }
    assertThat(cases).as("cases read").isNotEmpty();
    return cases.stream();
  }

  private static Reader open() throws IOException {
    String other = System.getProperty(OTHER_FILE, "");
    if (!other.isBlank()) {
      return withoutByteOrderMark(
          Files.newBufferedReader(Path.of(other.strip()), StandardCharsets.UTF_8));
    }
    return new InputStreamReader(
        Objects.requireNonNull(IntervalCasesTest.class.getResourceAsStream("interval-cases.csv")),
        StandardCharsets.UTF_8);
  }

  private static Reader withoutByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(@Nullable Interval interval) {
    return interval == null ? "" : interval.toString();
  }

  /** A row of the file. */
  record Case(
      Calculation calculation,
      String expected,
      String detail,
      String computed,
      String reported,
      String gap) {
    private static final String INFINITE = "INF";

    static Case of(CSVRecord row) {
      return new Case(
          new Calculation(
              contributions(row.get("contributions")),
              reported(row.get("total")),
              Rounding.valueOf(row.get("mode").strip().toUpperCase(Locale.ROOT).replace('-', '_'))),
          row.get("expected"),
          row.get("detail"),
          row.get("computed_interval").replace(" ", ""),
          row.get("reported_interval").replace(" ", ""),
          row.get("gap"));
    }

    private static List<Contribution> contributions(String text) {
      return Stream.of(text.split(";", -1))
          .map(String::strip)
          .filter(token -> !token.isEmpty())
          .map(Case::contribution)
          .toList();
    }

    private static Contribution contribution(String token) {
      int star = token.indexOf('*');
      return new Contribution(
          new BigDecimal(token.substring(0, star).strip()), reported(token.substring(star + 1)));
    }

    private static ReportedValue reported(String text) {
      return new ReportedValue(
          Stream.of(text.split("\\|", -1))
              .map(String::strip)
              .filter(token -> !token.isEmpty())
              .map(Case::report)
              .toList());
    }

    private static Report report(String token) {
      int at = token.indexOf('@');
      String value = (at < 0 ? token : token.substring(0, at)).strip();
      String decimals = at < 0 ? INFINITE : token.substring(at + 1).strip();
      if (value.equalsIgnoreCase("nil")) {
        return new Report(null, null);
      }
      return new Report(
          new BigDecimal(value),
          decimals.equalsIgnoreCase(INFINITE) ? null : Integer.valueOf(decimals));
    }

    @Override
    public String toString() {
      return calculation.toString();
    }
  }
}
