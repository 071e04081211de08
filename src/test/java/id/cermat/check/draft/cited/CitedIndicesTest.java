package id.cermat.check.draft.cited;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.figure.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedIndicesTest {
  private static final String HEADING = "1. 9a-N Indeks Penilaian Kompetensi Pegawai";

  private static Checked check(String... lines) {
    return Drafted.by(new CitedIndices(), lines);
  }

  @Test
  void theCapStandsWhereTheRatioIsBelowIt() {
    Checked checked =
        check(
            HEADING,
            "",
            "Realisasi IKU ini tahun 2024 sebesar 116,95% dengan target 100,00% atau indeks capaian"
                + " sebesar 120.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:3:96: Indeks capaian 9a-N dikutip 120, sedangkan angka dalam kalimat yang"
                + " sama menghasilkan 117 (116,95% (lakin.txt:3:38) ÷ 100,00% (lakin.txt:3:60) ×"
                + " 100 = 116,95): selisih 3.");
    assertThat(checked.only().causes()).first().isEqualTo(Slip.CAP_MISAPPLIED);
    assertThat(checked.only().changesConclusion()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Realisasi IKU ini sebesar 88,80% dengan target 74,00% atau indeks capaian sebesar 120,00.",
        "Realisasi IKU ini sebesar 73,00% dengan target 55,00% atau indeks capaian sebesar 120.",
        "Realisasi IKU ini sebesar 96,86 dari target 85 atau indeks capaian sebesar 113,95.",
        "Dari target sebesar Rp1.617.955.353.000,00 tercapai realisasi sebesar"
            + " Rp1.621.568.087.976,00 atau sebesar 100.22%."
      })
  void rightOnesAreSilent(String sentence) {
    assertThat(check(HEADING, "", sentence).findings()).isEmpty();
  }

  @Test
  void countsOfWhatTheTargetCountsAreRealizations() {
    String title = "LAPORAN KINERJA DINAS TAHUN 2024";
    String heading = "1. 2b-CP Jumlah kunjungan perpustakaan";
    String sentence =
        "Jumlah kunjungan perpustakaan tahun 2024 sebanyak 137.350 orang dari target 125.000 orang"
            + " atau tercapai %s%%.";

    assertThat(check(title, heading, "", sentence.formatted("109,88")).findings()).isEmpty();
    assertThat(check(title, heading, "", sentence.formatted("108,99")).findings()).hasSize(1);
  }

  @Test
  void physicalProgressIsNoShareOfTheMoney() {
    String sentence =
        "Kegiatan Penyuluhan dengan alokasi anggaran sebesar Rp 200.000.000 dan realisasi sebesar"
            + " Rp 190.000.000 atau %s%% dan realisasi fisik sebesar 100%%.";

    assertThat(check(sentence.formatted("95,00")).findings()).isEmpty();
    assertThat(check(sentence.formatted("59,00")).only().expected()).isEqualTo("95.00");
  }

  @Test
  void aFigureThatItsSentenceComputesIsJudgedThere() {
    String[] lines = {
      "LAPORAN KINERJA TAHUN 2024",
      "B. REALISASI ANGGARAN",
      "",
      "Dari pagu DIPA tahun 2024 sebesar Rp 500.000.000 telah terealisasi sebesar Rp 390.000.000"
          + " atau sebesar 78,00%.",
      "",
      "Pagu DIPA tahun 2024 sebesar Rp 500.000.000 dengan realisasi sebesar Rp 390.000.000 atau"
          + " sebesar 87,00%."
    };

    assertThat(Drafted.by(new CitedFigures(), lines).findings()).isEmpty();
    assertThat(check(lines).only().expected()).isEqualTo("78.00");
  }

  @Test
  void aPercentageThatIsCutOffIsAMatterOfRounding() {
    Checked checked =
        check(
            "Dari total pagu DIPA tahun 2024 sebesar Rp 6.939.408.000 telah terealisasi sebesar Rp"
                + " 6.680.959.575 atau sebesar 96,27%.");

    assertThat(checked.only().rule()).isEqualTo(RuleId.CITED_ROUNDING);
    assertThat(checked.only().expected()).isEqualTo("96.28");
  }

  @Test
  void theAmountsOfASentenceThatComeToItsPercentageAreItsOwn() {
    assertThat(
            check(
                    "Dari pagu anggaran sebesar Rp3.693.500.000 dapat direalisasikan sebesar"
                        + " Rp3.580.760.500 (96,95%) dengan sisa anggaran sebesar Rp112.739.500"
                        + " (3,05%).")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perhitungan: 480 / 500 x 100% = 98,00%",
        "Capaian = 480 : 500 = 98%",
        "Jumlah berkas 120 + 230 = 360",
        "(Rp9.400.000 - Rp8.000.000) / Rp8.000.000 x 100% = 19,50%",
        "Rata-rata (100 + 110 + 90) / 3 = 110"
      })
  void whatIsWrittenOutIsRecomputed(String line) {
    assertThat(check(HEADING, "", line).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perhitungan: 480 / 500 x 100% = 96,00%",
        "Capaian = 480 : 500 = 96%",
        "Jumlah berkas 120 + 230 = 350",
        "(Rp9.400.000 - Rp8.000.000) / Rp8.000.000 x 100% = 17,50%",
        "((120 + 230) x (3 - 1)) / 7 = 100",
        "Rata-rata (100 + 110 + 90) / 3 = 100",
        "Rata-rata (100 + 110 + 90 / 3 = 100",
        "Rata-rata n + 110 + 90 = 300",
        "Surat nomor 12/34 = lampiran 5"
      })
  void writtenOutRightlyItIsSilent(String line) {
    assertThat(check(HEADING, "", line).findings()).isEmpty();
  }

  @Test
  void anAgencyWithoutCapIsTakenAsItIs() {
    String[] uncapped = {
      "LAPORAN KINERJA DINAS TAHUN 2024",
      "Realisasi indikator jumlah kunjungan sebesar 150 dari target sebesar 100 atau capaian"
          + " kinerja sebesar 150%.",
      "Realisasi indikator jumlah pelatihan sebesar 30 dari target sebesar 24 atau capaian kinerja"
          + " sebesar 125%."
    };

    assertThat(check(uncapped).findings()).isEmpty();
  }

  @Test
  void theAmountOfAListsItemIsThatOfItsLinesInTheTable() {
    String[] draft = {
      "LAPORAN KINERJA DINAS TAHUN 2024",
      "",
      "1. Program Pelayanan Perkantoran (alokasi anggaran sebesar Rp 300.500.000), dengan kegiatan:",
      "",
      "a) Penyediaan jasa kantor",
      "b) Penyediaan bahan bacaan",
      "",
      "2. Program Pengembangan Usaha (alokasi anggaran sebesar Rp 700.250.000), dengan kegiatan:",
      "",
      "a) Pelatihan wirausaha baru",
      "b) Pameran produk unggulan",
      "",
      "3. Program Penguatan Kelembagaan (alokasi anggaran sebesar Rp 410.000.000), dengan kegiatan:",
      "",
      "a) Pembinaan koperasi daerah",
      "b) Pengawasan simpan pinjam",
      "",
      "Anggaran dan realisasinya adalah sebagai berikut.",
      "",
      "Program/Kegiatan                                          Pagu          Realisasi      %",
      "Program Pelayanan Perkantoran penyediaan jasa kantor    200.500.000   190.475.000   95,00",
      "Penyediaan bahan bacaan                                 100.000.000    90.000.000   90,00",
      "Program Pengembangan Usaha pelatihan wirausaha baru     400.250.000   380.237.500   95,00",
      "Pameran produk unggulan                                 300.000.000   270.000.000   90,00",
      "Program Penguatan Kelembagaan pembinaan koperasi        250.000.000   225.000.000   90,00",
      "Pengawasan simpan pinjam                                150.000.000   120.000.000   80,00"
    };

    Checked checked = check(draft);

    assertThat(checked.only().rule()).isEqualTo(RuleId.CITED_FIGURE);
    assertThat(checked.only().actual()).isEqualTo("410000000");
    assertThat(checked.only().expected()).isEqualTo("400000000");

    draft[12] = draft[12].replace("410", "400");
    assertThat(check(draft).findings()).isEmpty();
    draft[7] = draft[7].replace("700.250", "711.250");
    draft[12] = draft[12].replace("400", "455");
    assertThat(check(draft).findings()).as("one that holds proves nothing").isEmpty();
  }
}
