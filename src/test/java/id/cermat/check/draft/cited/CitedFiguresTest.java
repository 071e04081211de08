package id.cermat.check.draft.cited;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.realizations;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.figure.Slip;
import id.cermat.lexicon.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedFiguresTest {
  private static final List<Object> BOOK =
      List.of(
          contract(
              row("9b-N", "Indeks Penilaian Integritas Organisasi", "85"),
              row("9c-N", "Indeks Efektivitas Manajemen Risiko", "90")),
          realizations(
              row("9b-N", "Indeks Penilaian Integritas Organisasi", "85", "96,86", "113,95"),
              row("9c-N", "Indeks Efektivitas Manajemen Risiko", "90", "94,00", "104,44")));

  private static Checked check(List<Object> book, String... lines) {
    return Checked.by(new CitedFigures(), Drafted.report(book, lines));
  }

  @ParameterizedTest
  @CsvSource({
    "98.66, 113.95, 85, REALIZATION, TRANSPOSED_DIGITS",
    "96.86, 131.95, 85, INDEX, TRANSPOSED_DIGITS",
    "96.86, 113.95, 58, TARGET, ",
    "9.86, 113.95, 85, REALIZATION, DIGIT_DROPPED",
    "96.86, 1139.5, 85, INDEX, ",
  })
  void aRetypedFigureDiffersFromItsCell(
      String realization, String index, String target, Quantity quantity, Slip slip) {
    Checked checked = check(BOOK, sentence(realization, target, index));

    assertThat(checked.only().subject()).isEqualTo("9b-N");
    assertThat(checked.only().quantity()).isEqualTo(quantity);
    if (slip != null) {
      assertThat(checked.only().causes()).first().isEqualTo(slip);
    }
  }

  @Test
  void theFindingNamesPlaceFigureAndCell() {
    assertThat(check(BOOK, sentence("98.66", "85", "113.95")).sentences())
        .containsExactly(
            "lakin.txt:4:35: Realisasi 9b-N dikutip 98,66, sedangkan tabel realisasi (Realisasi!D5)"
                + " menyebut 96,86: selisih 1,80.");
  }

  @Test
  void figuresOfTwoIndicatorsChangedPlaces() {
    Checked checked =
        check(
            BOOK,
            "LAPORAN KINERJA TAHUN 2024",
            "1. 9b-N Indeks Penilaian Integritas Organisasi",
            "",
            "Pada tahun 2024 realisasi sebesar 94,00 dengan target sebesar 85.",
            "",
            "2. 9c-N Indeks Efektivitas Manajemen Risiko",
            "",
            "Pada tahun 2024 realisasi sebesar 96,86 dengan target sebesar 90.");

    assertThat(checked.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.causes()).first().isEqualTo(Slip.SWAPPED));
  }

  @Test
  void rightFiguresAreSilent() {
    assertThat(check(BOOK, sentence("96.86", "85", "113.95")).findings()).isEmpty();
    assertThat(check(BOOK, sentence("96.9", "85.00", "114")).findings()).isEmpty();
  }

  @Test
  void whatTheWorkbookHasWrongIsHeldAgainstTheFiguresOfItsRow() {
    List<Object> book =
        List.of(
            realizations(row("9b-N", "Indeks Penilaian Integritas Organisasi", "85", "96,86", "")));

    assertThat(check(book, sentence("96.86", "85", "113.59")).only().expected())
        .isEqualTo("113.95");
  }

  @Test
  void withoutAWorkbookTheTableOfTheDraftIsTheSource() {
    Checked checked =
        check(
            List.of(),
            "LAPORAN KINERJA TAHUN 2024",
            "Pada tahun 2024 realisasi anggaran adalah sebagai berikut:",
            "Jenis Belanja Pagu Realisasi Persentase",
            "Belanja Pegawai Rp 200.000.000 Rp 150.000.000 75,00%",
            "Belanja Barang Rp 300.000.000 Rp 240.000.000 80,00%",
            "Total Rp 500.000.000 Rp 390.000.000 78,00%",
            "",
            "Dari total pagu DIPA tahun 2024 sebesar Rp 550.000.000 telah terealisasi sebesar Rp"
                + " 390.000.000 atau sebesar 78,00%.");

    assertThat(checked.only().actual()).isEqualTo("550000000");
    assertThat(checked.only().expected()).isEqualTo("500000000");
    assertThat(checked.only().quantity()).isEqualTo(Quantity.CEILING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pagu anggaran tahun 2024 sebesar Rp 150.000.000 telah terealisasi sebesar Rp 120.000.000.",
        "Untuk itu dialokasikan anggaran sebesar Rp 150.000.000 pada tahun 2024.",
        "Program ini terdiri dari 4 kegiatan dengan total anggaran sebesar Rp 150.000.000.",
        "Realisasi anggaran kegiatan tersebut tahun 2024 sebesar Rp 120.000.000."
      })
  void anAmountOfWhichNothingIsNamedIsNotTheTotal(String sentence) {
    assertThat(check(List.of(), budget(sentence)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pagu DIPA tahun 2024 adalah sebesar Rp 550.000.000.",
        "Total pagu tahun 2024 adalah sebesar Rp 550.000.000.",
        "Pagu anggaran KPP Pratama Contoh tahun 2024 adalah sebesar Rp 550.000.000.",
        "Pagu Belanja Pegawai tahun 2024 adalah sebesar Rp 550.000.000."
      })
  void anAmountWhoseItemIsNamedIsHeldAgainstItsLine(String sentence) {
    assertThat(check(List.of(), budget(sentence)).only().actual()).isEqualTo("550000000");
  }

  @Test
  void amountsOfWhichNothingIsNamedDoNotContradictEachOther() {
    assertThat(
            check(
                    List.of(),
                    "LAPORAN KINERJA TAHUN 2024",
                    "B. REALISASI ANGGARAN",
                    "",
                    "Kegiatan ini dibiayai dengan anggaran sebesar Rp 150.000.000.",
                    "",
                    "Selanjutnya dialokasikan anggaran sebesar Rp 90.000.000.")
                .findings())
        .isEmpty();
  }

  @Test
  void ofTwoTablesWithDifferentTotalsNoneIsTheWhole() {
    Checked checked =
        check(
            List.of(),
            "LAPORAN KINERJA TAHUN 2024",
            "B. REALISASI ANGGARAN",
            "Anggaran rupiah murni adalah sebagai berikut:",
            "Jenis Belanja Pagu Realisasi",
            "Belanja Pegawai Rp 200.000.000 Rp 150.000.000",
            "Belanja Barang Rp 300.000.000 Rp 240.000.000",
            "Total Rp 500.000.000 Rp 390.000.000",
            "",
            "Anggaran hibah adalah sebagai berikut:",
            "Jenis Belanja Pagu Realisasi",
            "Belanja Bantuan Rp 20.000.000 Rp 15.000.000",
            "Belanja Modal Rp 30.000.000 Rp 24.000.000",
            "Total Rp 50.000.000 Rp 39.000.000",
            "",
            "Total pagu tahun 2024 adalah sebesar Rp 550.000.000.");

    assertThat(checked.findings()).isEmpty();
  }

  private static String[] budget(String sentence) {
    return new String[] {
      "LAPORAN KINERJA TAHUN 2024",
      "B. REALISASI ANGGARAN",
      "Realisasi anggaran adalah sebagai berikut:",
      "Jenis Belanja Pagu Realisasi Persentase",
      "Belanja Pegawai Rp 200.000.000 Rp 150.000.000 75,00%",
      "Belanja Barang Rp 300.000.000 Rp 240.000.000 80,00%",
      "Total Rp 500.000.000 Rp 390.000.000 78,00%",
      "",
      sentence
    };
  }

  @Test
  void twoSentencesThatDifferContradictEachOther() {
    Checked checked =
        check(
            List.of(),
            "1. 9b-N Indeks Penilaian Integritas Organisasi",
            "",
            "Realisasi IKU ini tahun 2024 sebesar 96,86 dari target sebesar 85.",
            "",
            "Dengan demikian realisasi IKU ini tahun 2024 sebesar 96,68 dari target sebesar 85.");

    assertThat(checked.only().expected()).isEqualTo("96.86");
  }

  private static String[] sentence(String realization, String target, String index) {
    return new String[] {
      "LAPORAN KINERJA TAHUN 2024",
      "1. 9b-N Indeks Penilaian Integritas Organisasi",
      "",
      "Pada tahun 2024 realisasi sebesar "
          + comma(realization)
          + " dengan target sebesar "
          + comma(target)
          + " atau indeks capaian sebesar "
          + comma(index)
          + "."
    };
  }

  private static String comma(String number) {
    return number.replace('.', ',');
  }
}
