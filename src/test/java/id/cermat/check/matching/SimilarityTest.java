package id.cermat.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs are names of one unit's contract and of its history of four years. */
class SimilarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Persentase realisasi penerimaan pajak | IKU Persentase Realisasi  Penerimaan Pajak.",
        "Persentase penghimpunan data regional dar i ILAP"
            + " | Persentase penghimpunan data regional dari ILAP",
        "Pengawasan Pembayaran Masa (PPM) | pengawasan pembayaran masa",
        "1. Tingkat efektivitas Penagihan | Tingkat efektivitas penagihan",
        "atas data dan/atau keterangan | atas data dan atau keterangan",
      })
  void caseBreaksPunctuationAndAbbreviationsMakeNoDifference(String a, String b) {
    assertThat(IndicatorName.of(a).same(IndicatorName.of(b))).isTrue();
  }

  @Test
  void aBracketThatIsNoAbbreviationTells() {
    assertThat(IndicatorName.of("Penerimaan (bruto)").same(IndicatorName.of("Penerimaan (neto)")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indeks kinerja kualitas pelaksanaan anggaran | Persentase kualitas pelaksanaan anggaran",
        "Indeks kepuasan pelayanan dan efektivitas penyuluhan"
            + " | Indeks efektivitas penyuluhan dan pelayanan",
        "Tingkat efektivitas pemeriksaan dan penilaian | Tingkat efektivitas Pemeriksaan",
        "Persentase pengawasan pembayaran masa | Presentase pengawasan pembayran masa",
        "Persentase SPT Tahunan 2024 | Persentase SPT Tahunan 2023",
      })
  void aDriftedNameIsClose(String a, String b) {
    assertThat(percent(a, b)).isGreaterThanOrEqualTo(Similarity.CLOSE);
    assertThat(percent(b, a)).isEqualTo(percent(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tingkat efektivitas pemeriksaan dan penilaian | Tingkat efektivitas Penagihan",
        "Persentase realisasi penerimaan pajak dari kegiatan Pengawasan Pembayaran Masa"
            + " | Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material",
        "Persentase realisasi penerimaan pajak"
            + " | Persentase realisasi penerimaan pajak dari kegiatan Pengujian Kepatuhan Material",
        "Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM"
            + " | Persentase Pegawai yang Memenuhi Standar Kompetensi",
        "Setoran PPh Pasal 21 | Setoran PPh Pasal 25",
        "Indeks efektivitas | Indeks kepuasan",
      })
  void anotherIndicatorsNameIsNot(String a, String b) {
    assertThat(percent(a, b)).isLessThan(Similarity.CLOSE);
  }

  private static int percent(String a, String b) {
    return Similarity.percent(IndicatorName.of(a), IndicatorName.of(b));
  }
}
