package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class IndicatorSetTest {
  private static final String[] PENAGIHAN = row("7b-CP", "Tingkat efektivitas Penagihan", "75%");
  private static final String[] ANGGARAN =
      row("10a-CP", "Indeks kinerja kualitas pelaksanaan anggaran", "100");
  private static final String[] INTEGRITAS = row("9b-N", "Indeks Penilaian Integritas Unit", "85");

  @Test
  void anIndicatorOfTheContractIsMissingFromTheRealizations() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(contract(PENAGIHAN, INTEGRITAS, ANGGARAN), realizations(PENAGIHAN, ANGGARAN)));

    assertThat(checked.sentences())
        .containsExactly(
            "Kontrak!A6: IKU 9b-N (Indeks Penilaian Integritas Unit) ada di kontrak kinerja,"
                + " tetapi tidak ada di tabel realisasi.");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.only().subject()).isEqualTo("9b-N");
    assertThat(checked.only().related()).containsExactly(cell("Realisasi", "A4"));
  }

  @Test
  void anIndicatorThatWasNeverAgreedStandsInTheRealizations() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(contract(PENAGIHAN, ANGGARAN), realizations(PENAGIHAN, INTEGRITAS, ANGGARAN)));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!A6: IKU 9b-N (Indeks Penilaian Integritas Unit) ada di tabel realisasi,"
                + " tetapi tidak ada di kontrak kinerja.");
  }

  @Test
  void whatIsMissingFromTwoSourcesIsOneFinding() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, INTEGRITAS, ANGGARAN),
                realizations(PENAGIHAN, ANGGARAN),
                score("100", PENAGIHAN, ANGGARAN)));

    assertThat(checked.sentences())
        .containsExactly(
            "Kontrak!A6: IKU 9b-N (Indeks Penilaian Integritas Unit) ada di kontrak kinerja,"
                + " tetapi tidak ada di tabel realisasi dan lembar NKO.");
  }

  @Test
  void tablesThatShareTheIndicatorsMakeUpOneSource() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, INTEGRITAS, ANGGARAN),
                realizations("Proses", null, null, PENAGIHAN),
                realizations("Organisasi", null, null, INTEGRITAS, ANGGARAN)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aTrajectoryThatCoversLittleWasMadeForAPart() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(contract(PENAGIHAN, INTEGRITAS, ANGGARAN), trajectory(row("7b-CP", "", "75%"))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.notChecked() == 1);
  }

  @Test
  void anotherCodeUnderTheSameNameIsNotAMissingIndicator() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, ANGGARAN),
                realizations(
                    PENAGIHAN,
                    row("11a-CP", "Indeks kinerja kualitas pelaksanaan anggaran", "100"))));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void aRowThatStandsTwiceIsNotMissingElsewhere() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(contract(PENAGIHAN, ANGGARAN), realizations(PENAGIHAN, PENAGIHAN, ANGGARAN)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void lastYearsTableIsAnotherYears() {
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, ANGGARAN),
                realizations(PENAGIHAN, ANGGARAN),
                realizations("2023", "Realisasi Tahun 2023", 2023, INTEGRITAS)));

    assertThat(checked.findings()).isEmpty();
  }

  @Test
  void anIndicatorIsMissingFromASecondCopyOfTheContract() {
    String[] kepatuhan = row("2a-CP", "Persentase capaian tingkat kepatuhan", "100");
    String[] edukasi = row("3a-CP", "Persentase perubahan perilaku", "74");
    String[] layanan = row("3b-N", "Indeks kepuasan pelayanan", "100");
    Checked checked =
        Checked.by(
            new IndicatorSet(),
            unit(
                contract(PENAGIHAN, ANGGARAN, kepatuhan, edukasi, layanan),
                contractOn("Lampiran", null, PENAGIHAN, kepatuhan, edukasi, layanan)));

    assertThat(checked.sentences())
        .containsExactly(
            "Kontrak!A6: IKU 10a-CP (Indeks kinerja kualitas pelaksanaan anggaran) ada di kontrak"
                + " kinerja, tetapi tidak ada di salinannya di Lampiran!A4.");
  }
}
