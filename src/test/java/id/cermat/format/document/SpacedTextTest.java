package id.cermat.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T i n g k a t   E f e k t i v i t a s   7 5 %|Tingkat Efektivitas 75%",
        "r e a l i s a s i s e b e s a r 9 6 , 8 6|realisasisebesar96,86",
        "yaitu sebesar R p 1 . 6 1 7 . 9 5 5 dan|yaitu sebesar Rp1.617.955 dan",
        "P r a t a m a U t a r a t a h u n 2024 dilakukan|PratamaUtaratahun 2024 dilakukan",
        "tahun 2 0 2 4 naik|tahun 2024 naik",
        "1 1 . 7 a - C P   T i n g k a t|11.7a-CP Tingkat",
        "capaian 1 1 5 % .|capaian 115%.",
        "Belanja Modal - - -|Belanja Modal - - -",
        "Jumlah 5 5 7 8|Jumlah 5 5 7 8",
        "1 2 3 4 5|1 2 3 4 5",
        "Realisasi tahun 2024|Realisasi tahun 2024"
      })
  void runsOfSingleCharactersAreJoined(String line, String joined) {
    assertThat(SpacedText.of(line).text()).isEqualTo(joined);
  }

  @Test
  void everyCharacterKnowsItsPlaceInTheLine() {
    String line = "sebesar R p 1 . 6 1 7 dan";

    SpacedText spaced = SpacedText.of(line);

    for (int i = 0; i < spaced.text().length(); i++) {
      char c = spaced.text().charAt(i);
      assertThat(line.charAt(spaced.raw()[i])).isEqualTo(c);
    }
    assertThat(spaced.joined().get(spaced.text().indexOf('R'))).isTrue();
    assertThat(spaced.joined().get(0)).isFalse();
  }
}
