package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistorySpanTest {
  private static final String[] ROW = row("", "NKO", "96,40", "108,68", "109,52", "111,86");

  @Test
  void theReportingYearIsMissing() {
    Checked checked =
        Checked.by(
            new HistorySpan(),
            unitOf(
                2024,
                history(
                    "Perbandingan Realisasi Capaian IKU Tahun 2020 s.d. 2023",
                    List.of(2020, 2021, 2022, 2023),
                    ROW)));

    assertThat(checked.sentences())
        .containsExactly(
            "Riwayat!A1: Tabel riwayat memuat tahun 2020, 2021, 2022, 2023, tetapi tidak memuat"
                + " tahun yang dilaporkan, 2024.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().subject()).isEqualTo("historis");
  }

  @Test
  void aYearThatTheTitleAnnouncesIsMissing() {
    Checked checked =
        Checked.by(
            new HistorySpan(),
            unitOf(2023, history("Capaian 2020–2023", List.of(2020, 2021, 2023), ROW)));

    assertThat(checked.sentences())
        .containsExactly(
            "Riwayat!A1: Tabel riwayat seharusnya memuat tahun 2020, 2021, 2022, 2023, tetapi"
                + " hanya memuat 2020, 2021, 2023: tahun 2022 tidak ada.");
  }

  @Test
  void aYearThatTheTitleDoesNotAnnounceIsShown() {
    Checked checked =
        Checked.by(
            new HistorySpan(),
            unitOf(
                2023, history("Tahun 2021 sampai dengan 2023", List.of(2020, 2021, 2022, 2023))));

    assertThat(checked.only().message().key()).isEqualTo("history-span/message-unannounced");
  }

  @Test
  void titleColumnsAndReportingYearAgree() {
    Checked checked =
        Checked.by(
            new HistorySpan(),
            unitOf(
                2023,
                history("Capaian 2020 s.d. 2023", List.of(2020, 2021, 2022, 2023), ROW),
                history("Riwayat capaian", List.of(2021, 2023), ROW)));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 2);
  }

  @Test
  void withoutTitleAndReportingYearNothingIsChecked() {
    Checked checked = Checked.by(new HistorySpan(), unitOf(null, history(null, List.of(2023))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.notChecked() == 1);
  }
}
