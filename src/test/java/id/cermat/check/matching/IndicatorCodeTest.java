package id.cermat.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.matching.IndicatorCode.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCodeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1a-CP    | 01A-cp  | SAME",
        "10a- CP  | 10a-CP  | SAME",
        "10a–CP   | 10a-CP  | SAME",
        "1a       | 1a-CP   | SAME",
        "IKU 1a-N | 1a-N    | SAME",
        "9-N      | 09-N    | SAME",
        "9c-N     | 9c-CP   | OTHER_SUFFIX",
        "9-N      | 9-C     | OTHER_SUFFIX",
        "1a-CP    | 10a-CP  | OTHER",
        "2a-CP    | 2b-CP   | OTHER",
        "9-N      | 9n-N    | OTHER",
        "1.1      | 11      | OTHER",
      })
  void comparesNumberAndLetterFirstAndTheSuffixApart(String a, String b, Relation relation) {
    assertThat(IndicatorCode.of(a).to(IndicatorCode.of(b))).isEqualTo(relation);
    assertThat(IndicatorCode.of(b).to(IndicatorCode.of(a))).isEqualTo(relation);
  }
}
