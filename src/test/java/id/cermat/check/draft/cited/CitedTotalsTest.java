package id.cermat.check.draft.cited;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import org.junit.jupiter.api.Test;

class CitedTotalsTest {
  private static Checked check(String pegawai, String barang, String total) {
    return Drafted.by(
        new CitedTotals(),
        "LAPORAN KINERJA TAHUN 2024",
        "Pada tahun 2024 realisasi anggaran adalah sebagai berikut:",
        "Jenis Belanja Pagu Realisasi Persentase",
        "Belanja Pegawai Rp 200.000.000 " + pegawai,
        "Belanja Barang Rp 300.000.000 " + barang,
        "Total Rp 500.000.000 " + total);
  }

  @Test
  void aTotalThatIsNotTheSumOfItsLines() {
    Checked checked =
        check("Rp 150.000.000 75,00%", "Rp 240.000.000 80,00%", "Rp 400.000.000 80,00%");

    assertThat(checked.findings()).first().returns(RuleId.CITED_TOTAL, finding -> finding.rule());
    assertThat(checked.findings().get(0).expected()).isEqualTo("390000000");
  }

  @Test
  void roundedLinesAreAWarning() {
    Checked checked =
        check("Rp 150.000.000 75,00%", "Rp 240.000.000 80,00%", "Rp 390.000.350 78,00%");

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aPercentageOfARowIsAMatterOfItsRow() {
    Checked checked =
        check("Rp 150.000.000 75,00%", "Rp 240.000.000 82,00%", "Rp 390.000.000 78,00%");

    assertThat(checked.only().rule()).isEqualTo(RuleId.CITED_INDEX);
  }

  @Test
  void aRightTableIsSilent() {
    assertThat(
            check("Rp 150.000.000 75,00%", "Rp 240.000.000 80,00%", "Rp 390.000.000 78,00%")
                .findings())
        .isEmpty();
  }

  @Test
  void anIndexThatIsRightUnderAnotherPolarityIsNotWrong() {
    Checked checked =
        Drafted.by(
            new CitedTotals(),
            "LAPORAN KINERJA TAHUN 2024",
            "Target dan realisasi tahun 2024:",
            "No Indikator Kinerja Target Realisasi Indeks Capaian",
            "1 1a-CP Persentase realisasi penerimaan pajak 100,00% 104,25% 104,25",
            "2 4c-N Rata-rata waktu penyelesaian permohonan 5,00 4,13 117,40",
            "3 5a-N Persentase penyerapan dana sesuai rencana 95,00% 93,40% 118,32");

    assertThat(checked.findings())
        .extracting(finding -> finding.actual())
        .containsExactly("118.32");
  }
}
