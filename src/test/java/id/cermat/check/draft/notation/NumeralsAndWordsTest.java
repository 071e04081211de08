package id.cermat.check.draft.notation;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsAndWordsTest {
  private static Checked check(String... lines) {
    return Drafted.by(new NumeralsAndWords(), lines);
  }

  @Test
  void theWordsAreAnotherNumber() {
    Checked checked =
        check(
            "Perspektif-perspektif tersebut kemudian dibagi menjadi 23 (delapan belas) Indikator",
            "Kinerja Utama.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:1:56: Angka 23 ditulis “delapan belas” dalam huruf, yang berarti 18; huruf"
                + " untuk 23 adalah “dua puluh tiga”.");
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.only().actual()).isEqualTo("23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indikator kinerja memiliki 4 (lima) perspektif.",
        "Indikator kinerja memiliki 4(lima) perspektif.",
        "Indikator kinerja memiliki empat (5) perspektif.",
        "Renstra berlaku 5 (tujuh tahun) lamanya.",
        "Pagu sebesar Rp1.250.000 (satu juta dua ratus lima ribu rupiah) disahkan.",
        "Realisasi mencapai 96,28% (sembilan puluh enam koma dua tujuh persen) dari pagu.",
        "Realisasi sebesar Rp1,62 triliun (satu koma enam triliun rupiah) tercapai.",
        "1 4 . 0 0 0   ( s e m b i l a n   b e l a s   r i b u )   W a j i b   P a j a k   l a p o"
            + " r ."
      })
  void whateverTheNumberAndTheWriting(String line) {
    assertThat(check(line).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indikator kinerja memiliki 4 (empat) perspektif, yang dibagi menjadi 20 (duapuluh) IKU.",
        "Renstra berlaku 1 (satu) sampai dengan 5 (lima) tahun.",
        "Terdiri dari tiga (3) variabel dan 3 (tiga variabel) lain.",
        "Pagu sebesar Rp1.250.000 (satu juta dua ratus lima puluh ribu rupiah) disahkan.",
        "Realisasi mencapai 96,27% (sembilan puluh enam koma dua puluh tujuh persen) dari pagu.",
        "Realisasi sebesar Rp1,62 triliun (satu koma enam dua triliun rupiah) tercapai.",
        "Terdapat 1.100 (seribu seratus) dan 1.000 (satu ribu) berkas.",
        "Rata-rata 0,5 (setengah) hari, atau 1/2 (setengah) hari, paling lama 1,25 (satu"
            + " seperempat) hari."
      })
  void theSameNumberInWords(String line) {
    assertThat(check(line).findings()).isEmpty();
    assertThat(check(line).coverage()).singleElement().matches(rule -> rule.passed() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Terdapat 5 (dua di antaranya baru) kegiatan.",
        "Variabel tindakan penagihan sebesar 50 (bobot) persen.",
        "Realisasi IKU sebesar 120 (maksimal) dari target 100.",
        "Jumlah pegawai 96 (tiga puluh satu di antaranya perempuan) orang."
      })
  void whatStandsInBracketsIsNotTheNumberInWords(String line) {
    Checked checked = check(line);

    assertThat(checked.findings()).isEmpty();
    assertThat(checked.coverage()).isEmpty();
  }
}
