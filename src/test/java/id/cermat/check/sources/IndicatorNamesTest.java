package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class IndicatorNamesTest {

  @Test
  void theSameCodeBearsAnotherName() {
    Checked checked =
        Checked.by(
            new IndicatorNames(),
            unit(
                contract(row("9a-N", "Tingkat kualitas kompetensi SDM")),
                realizations(row("9a-N", "Persentase pegawai yang memenuhi standar"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Realisasi!B5: IKU 9a-N di tabel realisasi bernama “Persentase pegawai yang memenuhi"
                + " standar”, sedangkan di kontrak kinerja bernama “Tingkat kualitas kompetensi"
                + " SDM”.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void styleIsNoOtherName() {
    Checked checked =
        Checked.by(
            new IndicatorNames(),
            unit(
                contract(row("2b-CP", "Persentase kegiatan Pengawasan Pembayaran Masa (PPM)")),
                realizations(row("2b-CP", "IKU: persentase kegiatan pengawasan-pembayaran masa")),
                score("100", row("2b-CP", "Persentase Kegiatan Pengawasan Pembayaran Masa."))));

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 2);
  }
}
