package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class RealizationAgreesTest {
  private static final String INTEGRITAS = "Indeks Penilaian Integritas Unit";

  @Test
  void theScoreSheetShowsAnotherRealization() {
    Checked checked =
        Checked.by(
            new RealizationAgrees(),
            unit(
                realizations(row("9b-N", INTEGRITAS, "85", "96,86")),
                score("100", row("9b-N", INTEGRITAS, "85", "98,66"))));

    assertThat(checked.sentences())
        .containsExactly(
            "NKO!D5: Realisasi IKU 9b-N di lembar NKO tertulis 98,66, sedangkan tabel realisasi"
                + " (Realisasi!D5) menyebut 96,86: selisih 1,80.");
  }

  @Test
  void theTotalOfTheComponentsIsTheRealization() {
    Checked checked =
        Checked.by(
            new RealizationAgrees(),
            unit(
                realizations(row("7a-CP", "Tingkat efektivitas pemeriksaan", "100%", "115,20%")),
                components(row("7a-CP", "Tingkat efektivitas pemeriksaan", "118,48%"))));

    assertThat(checked.places()).containsExactly("Komponen!C5");
  }

  @Test
  void theSameFigureWithFewerDecimalsAgrees() {
    Checked checked =
        Checked.by(
            new RealizationAgrees(),
            unit(
                realizations(row("9b-N", INTEGRITAS, "85", "96,86")),
                score("100", row("9b-N", INTEGRITAS, "85", "96,9"))));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void neighbouringFiguresOfTheSameDecimalsDoNot() {
    Checked checked =
        Checked.by(
            new RealizationAgrees(),
            unit(
                realizations(row("9b-N", INTEGRITAS, "85", "96,86")),
                score("100", row("9b-N", INTEGRITAS, "85", "96,87"))));

    assertThat(checked.places()).containsExactly("NKO!D5");
  }

  @Test
  void anotherQuartersRealizationIsNotTheYears() {
    Checked checked =
        Checked.by(
            new RealizationAgrees(),
            unit(
                realizations(
                    "TW III", "s.d. Triwulan III", null, row("9b-N", INTEGRITAS, "85", "60")),
                realizations(row("9b-N", INTEGRITAS, "85", "96,86")),
                score("100", row("9b-N", INTEGRITAS, "85", "96,86"))));

    assertThat(checked.findings()).isEmpty();
  }
}
