package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.sample.RenderedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of a real report: its faults are found, its right figures are left alone. */
class BekasiUtaraTest {
  private static final RenderedUnit WORKBOOK =
      new RenderedUnit(List.of(Path.of("sample-workbooks", "bekasi-utara-2024.xlsx")), Map.of());

  @Test
  void theFaultsOfTheReportAreFoundAndNothingElse() throws IOException {
    List<Finding> findings = new CheckPipeline().run(WORKBOOK).findings();

    assertThat(findings)
        .extracting(
            Finding::rule,
            Finding::severity,
            BekasiUtaraTest::place,
            Finding::expected,
            BekasiUtaraTest::slip)
        .containsExactlyInAnyOrder(
            tuple(
                RuleId.INDEX_COMPUTED,
                Severity.ERROR,
                "Target dan Realisasi!F23",
                "116.95",
                Optional.of(Slip.CAP_MISAPPLIED)),
            tuple(
                RuleId.BUDGET_TOTAL,
                Severity.WARNING,
                "Anggaran!C10",
                "6680959000",
                Optional.of(Slip.ROUNDED_PARTS)),
            tuple(
                RuleId.BUDGET_PERCENTAGE,
                Severity.WARNING,
                "Anggaran!D10",
                "96.28",
                Optional.of(Slip.TRUNCATED)),
            tuple(
                RuleId.HISTORY_SPAN,
                Severity.WARNING,
                "Perbandingan!A3",
                "2020, 2021, 2022, 2023, 2024",
                Optional.empty()));
  }

  private static String place(Finding finding) {
    return ((CellLocation) finding.location()).label();
  }

  private static Optional<Slip> slip(Finding finding) {
    return finding.causes().stream().findFirst();
  }
}
