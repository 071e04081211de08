package id.cermat.check.draft.notation;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import id.cermat.check.draft.structure.PercentOfTargets;
import id.cermat.figure.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the numbers of a draft are written. */
class NumberFormatTest {

  @Test
  void theFewOfAnotherStyleAreOneFinding() {
    Checked checked =
        Drafted.by(
            new MixedSeparators(),
            "Target penerimaan sebesar Rp1.617.955.353.000,00 telah tercapai.",
            "Realisasinya Rp1.621.568.087.976,00 atau sebesar 100.22%.",
            "Belanja pegawai terserap 97,48% dan belanja barang 96.08%.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:2:50: 2 angka memakai titik desimal atau koma ribuan (“100.22%”, “96.08%”),"
                + " sedangkan 3 angka lain memakai koma desimal dan titik ribuan.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
    assertThat(checked.only().related())
        .extracting(Location::label)
        .containsExactly("lakin.txt:3:52");
  }

  @Test
  void numbersThatCanThenBeReadInTwoWaysMislead() {
    Checked checked =
        Drafted.by(
            new MixedSeparators(),
            "Belanja pegawai terserap 97,48% dan belanja barang 96.08%.",
            "Nilai kinerja sebesar 1.234 dicapai.");

    assertThat(checked.sentences())
        .contains(
            "lakin.txt:2:23: “1.234” dapat dibaca 1.234 atau 1,234, sebab konsep ini mencampur"
                + " titik dan koma desimal; di sini dibaca 1.234.");
    assertThat(checked.findings().get(1).severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pagu Rp1.250.000,00 terserap 97,48%, atau Rp1.218.500,00 dari 1.250 berkas.",
        "The ceiling of Rp1,250,000.00 was spent to 97.48%.",
        "Sebanyak 124.231 Wajib Pajak lapor, atau 89,5%.",
        "1.2 Latar Belakang kantor yang menyerap 89,5% pagunya."
      })
  void oneStylePasses(String line) {
    assertThat(Drafted.by(new MixedSeparators(), line).findings()).isEmpty();
  }

  @Test
  void anAmountWithALetterInItIsNotReadInPart() {
    Checked checked =
        Drafted.by(
            new MalformedNumbers(),
            "Pagu anggaran Rpb3.436.893.000,00 terealisasi sebesar Rp3.160.386.488,00.",
            "Surat S-12.345/WPJ dan peraturan PER1.234 tidak dihitung.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:1:15: “Rpb3.436.893.000,00” bukan bilangan yang sah: ada huruf yang melekat"
                + " di depan digit pertamanya.");
  }

  @Test
  void malformedNumbersAndARepeatedCurrency() {
    Checked checked =
        Drafted.by(
            new MalformedNumbers(),
            "Pagu belanja pegawai sebesar Rp12.345.67 disahkan.",
            "Pagu belanja barang sebesar Rp Rp 6.939.408.000 disahkan.",
            "Pagu belanja modal sebesar Rp 939.408.000 disahkan.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:1:30: “Rp12.345.67” bukan bilangan yang sah: pemisahnya saling bertentangan;"
                + " mungkin maksudnya 12.345,67.",
            "lakin.txt:2:29: Lambang mata uang tertulis dua kali: “Rp Rp 6.939.408.000”.");
    assertThat(checked.findings())
        .extracting(finding -> finding.severity())
        .containsExactly(Severity.WARNING, Severity.INFO);
  }

  @Test
  void aMalformedNumberInATableOrWithoutUnit() {
    Checked checked =
        Drafted.by(
            new MalformedNumbers(),
            "BAB III AKUNTABILITAS KINERJA",
            "Realisasi tahun 2024 sebesar 110.9.8 dari target 100, lihat subbab 3.1.2.",
            "Penyerapan anggaran tahun 2024 adalah sebagai berikut:",
            "Jenis Belanja Pagu Realisasi",
            "Belanja Pegawai Rp952.610.000 Rp928.646.000",
            "Belanja Barang Rp986.798.000 Rp752.31.000",
            "Total Rp939.408.000 Rp680.956.000");

    assertThat(checked.places()).containsExactly("lakin.txt:2:30", "lakin.txt:6:30");
  }

  private static final String[] CITING = {
    "BAB II PERENCANAAN KINERJA",
    "Perjanjian kinerja tahun 2024 adalah sebagai berikut:",
    "No Kode IKU Indikator Kinerja Target",
    "1 1a-CP Persentase realisasi penerimaan pajak 100%",
    "2 9b-N Indeks penilaian integritas unit 85",
    "3 9c-N Indeks efektivitas manajemen kinerja 90",
    "BAB III AKUNTABILITAS KINERJA",
    "1. 1a-CP Persentase Realisasi Penerimaan Pajak",
    "Realisasi IKU tahun 2024 sebesar 101,00% dari target sebesar 100 tercapai.",
    "2. 9b-N Indeks Penilaian Integritas Unit",
    "Realisasi IKU tahun 2024 sebesar 96,86 dari target sebesar 85 tercapai.",
    "3. 9c-N Indeks Efektivitas Manajemen Kinerja",
    "Realisasi IKU tahun 2024 sebesar 94,00% dari target sebesar 90,00% tercapai."
  };

  @Test
  void anIndexIsCitedAsAPercentageOrAPercentageAsAnIndex() {
    Checked checked = Drafted.by(new PercentOfTargets(), CITING);

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:9:62: Target 1a-CP dalam tabel perjanjian kinerja dalam konsep laporan"
                + " adalah 100%, tetapi dalam kalimat ditulis “100”, tanpa tanda persen.",
            "lakin.txt:13:61: Target 9c-N dalam tabel perjanjian kinerja dalam konsep laporan"
                + " adalah 90, tanpa tanda persen, tetapi dalam kalimat ditulis “90,00%”,"
                + " “94,00%”.");
    assertThat(checked.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Test
  void aContractWithoutAnyPercentSignTellsNothing() {
    Checked checked =
        Checked.by(
            new PercentOfTargets(),
            Drafted.report(
                List.of(
                    contract(
                        row("9b-N", "Indeks penilaian integritas unit", "85"),
                        row("9c-N", "Indeks efektivitas manajemen kinerja", "90"))),
                "BAB III AKUNTABILITAS KINERJA",
                "1. 9c-N Indeks Efektivitas Manajemen Kinerja",
                "Realisasi IKU tahun 2024 sebesar 94,00% dari target sebesar 90,00% tercapai."));

    assertThat(checked.findings()).isEmpty();
  }

  private static Checked history(String first, String second) {
    return Drafted.by(
        new PercentOfColumns(),
        new TinyLakin()
            .history(
                "Perbandingan Realisasi Capaian IKU Tahun 2021 s.d. 2023",
                "No Nama IKU Capaian 2023 Capaian 2022 Capaian 2021",
                "1 Persentase realisasi penerimaan pajak " + first,
                "2 Persentase pengawasan pembayaran masa " + second)
            .lines());
  }

  @Test
  void oneColumnLacksThePercentSign() {
    Checked checked = history("103,19 120,00% 107,96%", "102,72 119,00% 106,47%");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:12:41: Kolom “capaian 2023” ditulis tanpa tanda persen, sedangkan kolom"
                + " “capaian 2022”, “capaian 2021” dengan tanda persen.");
  }

  @Test
  void columnsOfOneStylePass() {
    assertThat(history("103,19 120,00 107,96", "102,72 119,00 106,47").findings()).isEmpty();
    assertThat(history("103,19% 120,00% 107,96%", "102,72 119,00 106,47").findings()).isEmpty();
  }
}
