package id.cermat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Realisasi IKU Tahun 2024             | Realisasi | ''",
        "none                                 | Realisasi | ''",
        "PERIODE PELAPORAN : SD TRIWULAN 4    | NKO       | ''",
        "Triwulan I s.d. IV 2024              | NKO       | ''",
        "TW I - TW IV                         | NKO       | ''",
        "Semester II 2024                     | NKO       | ''",
        "Januari s.d. Desember 2024           | NKO       | ''",
        "Capaian s.d. Triwulan III Tahun 2024 | NKO       | q3",
        "Capaian Tahun 2024                   | TW 3      | q3",
        "none                                 | Q1        | q1",
        "Semester I 2024                      | NKO       | q2",
        "Realisasi s.d. September 2024        | NKO       | september",
      })
  void readsThePartOfTheYearOffTitleOrSheet(String title, String sheet, String period) {
    assertThat(ReportedPeriod.of(title, sheet)).isEqualTo(period);
  }
}
