package id.cermat.reader.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
  @ParameterizedTest
  @CsvSource({
    "Januari, Februari",
    "AGUSTUS, Sept",
    "Okt, Nop",
    "TW I, TW II",
    "Triwulan 3, Triwulan 4",
    "Q1, Q2",
    "2023, 2024",
    "Minggu 9, Minggu 10"
  })
  void theNextOfASeriesFollows(String heading, String next) {
    assertThat(Series.follows(heading, next)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Januari, Maret",
    "Desember, Januari",
    "TW I, TW III",
    "TW I, Smt 2",
    "Target, Realisasi",
    "Pagu, Pagu",
    "2023, 2022"
  })
  void whatIsNotNextDoesNot(String heading, String next) {
    assertThat(Series.follows(heading, next)).isFalse();
  }
}
