package id.cermat.check.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.SourceTables;
import id.cermat.check.unit.UnitCheck;
import id.cermat.figure.Slip;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of a published report, where a copy of it lies beside the project, and no others. */
class RealReportFindingsTest {
  private static final Path REPORT =
      Path.of("..", "shared", "lakin-kpp-pratama-bekasi-utara-2024.txt");
  private static final Path BOOK = Path.of("sample-workbooks", "bekasi-utara-2024.xlsx");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyKnownFaultOfItsFiguresAndNoOther(boolean withWorkbook) throws IOException {
    assumeTrue(Files.exists(REPORT));

    UnitResult result = check(withWorkbook);

    List<String> faults =
        result.findings().stream()
            .filter(finding -> finding.location() instanceof TextLocation)
            .filter(finding -> finding.rule().id().startsWith("cited-"))
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(RealReportFindingsTest::summary)
            .toList();
    assertThat(faults)
        .containsExactly(
            "648 cited-year WARNING 2023 2024",
            "1805 cited-year WARNING 2023 2024",
            "1977 cited-index ERROR 120 117",
            "2128 cited-year WARNING 2023 2024",
            "2138 cited-figure ERROR 6841306000 6939408000",
            "2152 cited-total WARNING 6680959575 6680959000",
            "2152 cited-rounding WARNING 96.27 96.28",
            "2156 cited-rounding WARNING 96.27 96.28");
    Finding index = only(result, RuleId.CITED_INDEX);
    assertThat(index.causes()).first().isEqualTo(Slip.CAP_MISAPPLIED);
    assertThat(index.changesConclusion()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyCitationHasOneFate(boolean withWorkbook) throws IOException {
    assumeTrue(Files.exists(REPORT));

    UnitResult result = check(withWorkbook);

    int all = 0;
    for (Status status : Status.values()) {
      all += result.count(status);
    }
    assertThat(all)
        .isEqualTo(result.citations().size())
        .isEqualTo(result.report().draft().citations().size());
    assertThat(result.count(Status.VERIFIED)).isGreaterThan(withWorkbook ? 140 : 50);
  }

  private static UnitResult check(boolean withWorkbook) throws IOException {
    UnitReport books =
        withWorkbook
            ? new WorkbookReader(Vocabulary.builtIn(), RuleBook.builtIn().recalculation())
                .read(List.of(new WorkbookReader.Source(BOOK, "book.xlsx")))
            : SourceTables.nothing();
    return new UnitCheck().check(Drafted.read(books, REPORT), RuleBook.builtIn());
  }

  private static Finding only(UnitResult result, RuleId rule) {
    return result.findings().stream().filter(one -> one.rule() == rule).findFirst().orElseThrow();
  }

  private static String summary(Finding finding) {
    TextLocation place = (TextLocation) finding.location();
    return String.join(
        " ",
        String.valueOf(place.line()),
        finding.rule().id(),
        finding.severity().name(),
        finding.actual(),
        finding.expected());
  }
}
