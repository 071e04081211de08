package id.cermat.check.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.SourceTables;
import id.cermat.check.unit.UnitCheck;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.unit.UnitReading;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules on codes, counts, numbers and sections find in a published report, where a copy of
 * it lies beside the project; with and without the workbook of its figures.
 */
class RealDraftTest {
  private static final Path REPORT =
      Path.of("..", "shared", "lakin-kpp-pratama-bekasi-utara-2024.txt");
  private static final Path WORKBOOK = Path.of("sample-workbooks", "bekasi-utara-2024.xlsx");
  private static final Set<RuleId> RULES =
      Set.of(
          RuleId.CITED_COUNT,
          RuleId.NUMBER_WORDS,
          RuleId.NUMBER_FORMAT,
          RuleId.SECTION_MISSING,
          RuleId.SECTION_NUMBERING,
          RuleId.ACTION_PLAN,
          RuleId.INDICATOR_CODE,
          RuleId.INDICATOR_NAME,
          RuleId.INDICATOR_SET,
          RuleId.HISTORY_SPAN);

  private static UnitResult check(boolean withWorkbook) throws IOException {
    assumeTrue(Files.exists(REPORT));
    UnitReport books = SourceTables.unitOf(null);
    if (withWorkbook) {
      UnitReading reading =
          new WorkbookReader(Vocabulary.builtIn(), RuleBook.builtIn().recalculation()).unit();
      reading.add(new WorkbookReader.Source(WORKBOOK, "bekasi-utara-2024.xlsx"));
      books = reading.report();
    }
    return new UnitCheck().check(Drafted.read(books, REPORT), RuleBook.builtIn());
  }

  private static List<String> found(UnitResult result) {
    return result.findings().stream()
        .filter(finding -> RULES.contains(finding.rule()))
        .filter(finding -> finding.location() instanceof TextLocation)
        .map(RealDraftTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    TextLocation place = (TextLocation) finding.location();
    String rule = finding.rule().id() + (finding.severity() == Severity.INFO ? "?" : "");
    return place.line() + " " + rule;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyFaultIsFoundInItsPlaceAndNothingElse(boolean withWorkbook) throws IOException {
    assertThat(found(check(withWorkbook)))
        .containsExactly(
            // No analysis of 6c-N.
            "887 section-missing",
            // The history lacks the reporting year and 6c-N; 2023 has no percent signs.
            "994 indicator-set?",
            "994 history-span",
            "1014 number-format?",
            // Six decimal points.
            "1124 number-format?",
            // 2a-CP and 2b-CP changed places.
            "1264 indicator-code",
            // 11 instead of 12, since 6c-N is left out.
            "1665 section-numbering?",
            // A drifted name, a list that begins with 2, an index cited as a percentage.
            "1925 indicator-name?",
            "1939 section-numbering?",
            "1975 number-format?",
            // No 17.
            "1994 section-numbering",
            "2077 number-format?",
            // 11a-CP for 10a-CP.
            "2095 indicator-code",
            // "Rp Rp".
            "2154 number-format?",
            "2618 indicator-name?");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rightCountsAreVerified(boolean withWorkbook) throws IOException {
    assertThat(check(withWorkbook).citations())
        .filteredOn(result -> result.citation().quantity() == Quantity.COUNT)
        .filteredOn(result -> result.status() == CitationResult.Status.VERIFIED)
        .extracting(result -> result.citation().figure().literal())
        .containsExactly("4", "6", "4", "4", "4", "20", "2", "5", "3", "4");
  }
}
