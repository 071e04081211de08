package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import org.junit.jupiter.api.Test;

class TargetAgreesTest {
  private static final String EDUKASI = "Persentase perubahan perilaku lapor dan bayar";

  @Test
  void theRealizationTableShowsAnotherTargetThanTheContract() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("4a-CP", EDUKASI, "74%")),
                realizations(row("4a-CP", EDUKASI, "47%", "60%"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!C5: Target IKU 4a-CP di tabel realisasi tertulis 47%, sedangkan kontrak"
                + " kinerja (Kontrak!C5) menyebut 74%: selisih 27.");
    Finding finding = checked.only();
    assertThat(finding.actual()).isEqualTo("47");
    assertThat(finding.expected()).isEqualTo("74");
    assertThat(finding.difference()).isEqualTo("-27");
    assertThat(finding.related()).containsExactly(cell("Kontrak", "C5"));
    assertThat(finding.changesConclusion()).as("60 meets 47, not 74").isTrue();
  }

  @Test
  void theOddOneOfThreeIsReportedBeItTheContract() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("4a-CP", EDUKASI, "47%")),
                trajectory(row("4a-CP", EDUKASI, "10%", "40%", "60%", "74%", "74%")),
                realizations(row("4a-CP", EDUKASI, "74%"))));

    assertThat(checked.places()).containsExactly("Kontrak!C5");
    assertThat(checked.only().expected()).isEqualTo("74");
    assertThat(checked.only().related())
        .containsExactlyInAnyOrder(cell("Trajectory", "G5"), cell("Realisasi", "C5"));
  }

  @Test
  void aPercentSignAndDecimalsMoreOrLessMakeNoDifference() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("4b-N", "Indeks kepuasan", "100")),
                trajectory(row("4b-N", "Indeks kepuasan", "", "", "", "", "100,00")),
                score("100", row("4b-N", "Indeks kepuasan", "100,00%"))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 2);
  }

  @Test
  void rupiahAndPercentAreNotCompared() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("1a-CP", "Persentase realisasi penerimaan pajak", "100%")),
                realizations(
                    row("1a-CP", "Persentase realisasi penerimaan pajak", "Rp1.617.955.353.000"))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.notChecked() == 1);
  }

  @Test
  void theRevenueTablesTotalIsTheTargetOfTheIndicatorThatCountsRupiah() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("1a-CP", "Realisasi penerimaan pajak", "Rp1.617.955.353.000")),
                revenue("Rp1.617.955.335.000", "Rp1.621.568.087.976")));

    assertThat(checked.places()).containsExactly("Penerimaan!C5");
    assertThat(checked.only().causes()).contains(Slip.TRANSPOSED_DIGITS);
  }

  @Test
  void swappedCodesDoNotMakeTargetsDiffer() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("2a-CP", "Kepatuhan SPT", "100%"), row("2b-CP", "Penagihan", "75%")),
                realizations(
                    row("2b-CP", "Kepatuhan SPT", "100%"), row("2a-CP", "Penagihan", "75%"))));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aTargetThatWasTakenFromTheRowBelowIsExplained() {
    Checked checked =
        Checked.by(
            new TargetAgrees(),
            unit(
                contract(row("8a-CP", "Pengamatan", "100%"), row("8b-CP", "Data ILAP", "55%")),
                realizations(row("8a-CP", "Pengamatan", "55%"), row("8b-CP", "Data ILAP", "55%"))));

    assertThat(checked.places()).containsExactly("Realisasi!C5");
    assertThat(checked.only().causes()).contains(Slip.NEIGHBOUR);
  }
}
