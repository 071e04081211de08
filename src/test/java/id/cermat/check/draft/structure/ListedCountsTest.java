package id.cermat.check.draft.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedCountsTest {
  private static Checked check(String... lines) {
    return Drafted.by(new ListedCounts(), lines);
  }

  private static String[] listed(String sentence, String... items) {
    String[] lines = new String[items.length + 1];
    lines[0] = sentence;
    System.arraycopy(items, 0, lines, 1, items.length);
    return lines;
  }

  @Test
  void theListHasMoreThanTheSentenceStates() {
    Checked checked =
        check(
            "Tingkat efektivitas penagihan terdiri dari 3 (tiga) variabel, yaitu:",
            "1. Tindakan penagihan;",
            "2. Tindak lanjut prioritas pencairan;",
            "3. Pencairan;",
            "4. Penyitaan.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:1:44: Kalimat “Tingkat efektivitas penagihan terdiri dari 3 (tiga)"
                + " variabel, yaitu:” menyebut 3, tetapi daftar di bawahnya memuat 4.");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.only().expected()).isEqualTo("4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tingkat efektivitas pemeriksaan diukur melalui 4 variabel yaitu:",
        "Persentase penyelesaian terdiri dari dua komponen:",
        "Pada tahun 2024 kantor memiliki 4 (empat) permasalahan utama sebagai berikut :",
        "Tujuh tema penyuluhan adalah sebagai berikut:",
        "Kantor dengan tiga seksi ini memiliki 4 (empat) isu strategis, yaitu:",
        "I n d e k s   i n i   b e r s u m b e r   d a r i   4   k o m p o n e n ,   y a i t u :"
      })
  void whateverTheWording(String sentence) {
    assertThat(check(listed(sentence, "a. Satu;", "b. Lain;", "c. Lagi.")).findings()).hasSize(1);
  }

  @Test
  void itemsOfInnerListsDoNotCount() {
    Checked checked =
        check(
            "Wilayah kerja terdiri dari 2 (dua) kecamatan, yaitu:",
            "1. Kecamatan Timur, yang terdiri dari 3 (tiga) kelurahan, yaitu:",
            "a. Aren Jaya;",
            "b. Bekasi Jaya;",
            "c. Duren Jaya.",
            "2. Kecamatan Utara, yang terdiri dari 2 (dua) kelurahan, yaitu:",
            "a. Harapan Baru;",
            "b. Perwira.");

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).singleElement().matches(rule -> rule.passed() == 3);
  }

  @Test
  void bulletsCount() {
    Checked checked =
        check(
            "Penghitungan menggunakan bobot atas dasar 3 komponen, yaitu:",
            "- 60% untuk pertumbuhan nasional",
            "- 40% untuk pertumbuhan historis");

    assertThat(checked.only().expected()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kantor memiliki 4 seksi dengan tugas sebagai berikut:",
        "Kantor melaksanakan 5 kegiatan, antara lain:",
        "Capaian 4 perspektif dijelaskan sebagai berikut:",
        "Sebanyak 12 pegawai mengikuti pelatihan sebagai berikut:",
        "Selama 2024 kantor memiliki 2 program. Hasilnya sebagai berikut:"
      })
  void otherListsSayNothingOfTheCount(String sentence) {
    assertThat(check(listed(sentence, "a. Satu;", "b. Lain;", "c. Lagi.")).findings()).isEmpty();
  }

  @Test
  void aListThatIsNotClearSaysNothing() {
    String sentence = "Wilayah kerja terdiri dari 4 kelurahan, yaitu:";

    assertThat(check(sentence, "a. Aren Jaya; b. Bekasi Jaya;", "c. Duren.").findings()).isEmpty();
    assertThat(check(sentence, "a. Aren Jaya;", "c. Duren Jaya.").findings()).isEmpty();
    assertThat(check(sentence, "2. Aren Jaya;", "3. Duren Jaya.").findings()).isEmpty();
  }

  @Test
  void theSentenceItselfNamesMoreOrFewer() {
    Checked checked =
        check(
            "Indikator kinerja memiliki 3 (tiga) perspektif, yaitu Stakeholder, Customer, Internal"
                + " Process, dan Learning and Growth.",
            "Indeks ini terdiri dari tiga komponen, yaitu survei internal dan survei eksternal.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:1:28: Kalimat “Indikator kinerja memiliki 3 (tiga) perspektif, yaitu"
                + " Stakeholder, Customer, Internal Process, dan Learning and Growth.” menyebut 3,"
                + " tetapi menyebutkan 4 butir.",
            "lakin.txt:2:1: Kalimat “Indeks ini terdiri dari tiga komponen, yaitu survei internal"
                + " dan survei eksternal.” menyebut 3, tetapi menyebutkan 2 butir.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indikator memiliki 4 (empat) perspektif, yaitu Stakeholder, Customer, Proses, dan Belajar"
            + " dan Tumbuh.",
        "Data terdiri dari 2 (dua) komponen yaitu pemanfaatan data STP dan data matching.",
        "Kantor memiliki 2 sasaran, yaitu edukasi dan pelayanan yang efektif, serta kepatuhan.",
        "Terdiri dari 3 kelompok, yaitu badan, orang pribadi dan bendahara.",
        "Terdiri dari 2 komponen, yaitu komponen nasional dengan bobot 60% dan historis."
      })
  void theSentenceNamesAsManyOrCannotBeTold(String sentence) {
    assertThat(check(sentence).findings()).isEmpty();
  }
}
