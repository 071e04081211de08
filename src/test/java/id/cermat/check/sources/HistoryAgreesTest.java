package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryAgreesTest {
  private static final String RISIKO =
      "Indeks efektivitas implementasi manajemen kinerja dan manajemen risiko";

  @Test
  void theReportingYearsColumnDiffersFromTheIndex() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                realizations(row("9c-N", RISIKO, "90", "94,00", "104,44")),
                history(null, List.of(2023, 2024), row("", RISIKO, "111,11", "111,11"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Riwayat!D5: Riwayat "
                + RISIKO
                + " tahun 2024 tertulis 111,11, sedangkan tabel realisasi (Realisasi!E5) menyebut"
                + " 104,44: selisih 6,67.");
    assertThat(checked.only().causes()).contains(Slip.OTHER_PERIOD);
    assertThat(checked.coverage())
        .singleElement()
        .matches(rule -> rule.notChecked() == 1 && "reason/no-source-of-year".equals(rule.why()));
  }

  @Test
  void lastYearsFigureDiffersFromLastYearsTable() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                realizations("2023", null, 2023, row("9c-N", RISIKO, "90", "100", "111,11")),
                history(null, List.of(2023), row("", RISIKO, "101,11"))));

    assertThat(checked.places()).containsExactly("Riwayat!C5");
    assertThat(checked.only().related()).containsExactly(cell("2023", "E5"));
  }

  @Test
  void theScoreIsComparedWithTheScoreSheet() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                score("111,86", row("9c-N", RISIKO, "90", "94,00", "104,44")),
                history(null, List.of(2024), row("", "NKO", "111,68"))));

    assertThat(checked.only().subject()).isEqualTo("nko");
    assertThat(checked.only().causes()).contains(Slip.TRANSPOSED_DIGITS);
  }

  @Test
  void aDriftedNameIsStillFound() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                realizations(
                    row("10a-CP", "Indeks kinerja kualitas pelaksanaan anggaran", "", "", "120")),
                history(
                    null,
                    List.of(2024),
                    row("", "Persentase kualitas pelaksanaan anggaran", "98,83"))));

    assertThat(checked.places()).containsExactly("Riwayat!C5");
  }

  @Test
  void aCodeAloneProvesNothingOverTheYears() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                realizations(row("9c-N", RISIKO, "90", "94,00", "104,44")),
                history(
                    null,
                    List.of(2024),
                    row("9c-N", "Persentase pegawai yang memenuhi standar kompetensi", "120,00"))));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aHistoryOfRealizationsIsRecognisedByItsFigures() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                realizations(
                    row("9c-N", RISIKO, "90", "94,00", "104,44"),
                    row("8a-CP", "Penyelesaian laporan pengamatan", "100", "115,00", "115,00"),
                    row("8b-CP", "Penghimpunan data regional", "55", "73,00", "120,00")),
                history(
                    null,
                    List.of(2024),
                    row("", RISIKO, "94,00"),
                    row("", "Penyelesaian laporan pengamatan", "115,00"),
                    row("", "Penghimpunan data regional", "73,00"))));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void twoHistoriesOfOneYearAgree() {
    Checked checked =
        Checked.by(
            new HistoryAgrees(),
            unit(
                history("Bab III", null, List.of(2022, 2023), row("", RISIKO, "111,11", "111,11")),
                history("Lampiran", null, List.of(2023), row("", RISIKO, "111,01"))));

    assertThat(checked.places()).containsExactly("Lampiran!C5");
  }
}
