package id.cermat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.Severity;
import id.cermat.check.unit.UnitCheck;
import id.cermat.figure.CellLocation;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.model.Draft;
import id.cermat.reader.draft.DraftReader;
import id.cermat.unit.UnitReading;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample drafts show what their README says. */
class SampleReportsTest {
  private static final Path FOLDER = Path.of("sample-workbooks");

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void cleanDraftGivesNoWarning(String format) throws IOException {
    UnitResult result = check("bersih-2024.xlsx", "lakin-bersih-2024." + format);

    assertThat(grave(result)).isEmpty();
    assertThat(result.count(Status.VERIFIED)).isGreaterThan(190);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void faultsOfTheRealReportAreFoundAndNothingElse(String format) throws IOException {
    UnitResult result = check("bekasi-utara-2024.xlsx", "lakin-bekasi-utara-2024." + format);

    assertThat(grave(result))
        .containsExactlyInAnyOrder(
            "index-computed Target dan Realisasi!F23",
            "budget-total Anggaran!C10",
            "budget-percentage Anggaran!D10",
            "history-span Perbandingan!A3",
            "cited-year tahun anggaran 2023",
            "section-missing 11",
            "history-span Perbandingan Realisasi Capaian IKU Tahun 2020 s.d. 2023",
            "indicator-code 3. 2b-CP Persentase Capaian Tingkat Kepatuhan Penyampaian SPT Tahunan"
                + " PPh Wajib Pajak Badan dan Orang Pribadi",
            "cited-year tahun 2023",
            "cited-index 120",
            "section-numbering 18. 9b-N Indeks Penilaian Integritas Unit",
            "indicator-code 20. 11a-CP Indeks Kinerja Kualitas Pelaksanaan Anggaran",
            "cited-year tahun 2023",
            "cited-figure Rp6.841.306.000",
            "cited-total Rp6.680.959.575",
            "cited-rounding 96.27%",
            "cited-rounding 96.27%");
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() == Severity.INFO)
        .extracting(finding -> finding.rule().id())
        .contains("indicator-set", "section-numbering", "cited-year", "number-format");
  }

  private static UnitResult check(String workbook, String draft) throws IOException {
    RuleBook rules = RuleBook.builtIn();
    UnitReading reading = new WorkbookReader(rules.vocabulary(), rules.recalculation()).unit();
    reading.add(new WorkbookReader.Source(FOLDER.resolve(workbook), workbook));
    Draft read = new DraftReader(rules.vocabulary()).read(FOLDER.resolve(draft), draft);
    return new UnitCheck().check(reading.report().withDraft(read), rules);
  }

  private static List<String> grave(UnitResult result) {
    return result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(SampleReportsTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    String place =
        finding.location() instanceof TextLocation text
            ? text.quote()
            : finding.location() instanceof CellLocation cell ? cell.label() : "";
    return finding.rule().id() + " " + place;
  }
}
