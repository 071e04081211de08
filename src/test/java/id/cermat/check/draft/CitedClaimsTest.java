package id.cermat.check.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedClaimsTest {
  private static final String HEADING = "1. 9c-N Indeks Efektivitas Manajemen Risiko";

  private static Checked check(String sentence) {
    return Drafted.by(new CitedClaims(), HEADING, "", sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Realisasi IKU ini sebesar 94,00 telah melebihi target sebesar 95,00.",
        "Realisasi IKU ini sebesar 95,00 telah melampaui target sebesar 95,00.",
        "Target sebesar 95,00 tidak tercapai dengan realisasi sebesar 96,00."
      })
  void theWordContradictsItsFigures(String sentence) {
    assertThat(check(sentence).only().changesConclusion()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Realisasi tahun 2024 sebesar 94,00 meningkat dari realisasi tahun 2023 sebesar 95,10. | 1",
        "Realisasi tahun 2024 sebesar 96,00 menurun dari realisasi tahun 2023 sebesar 95,10. | 1",
        "Realisasi tahun 2024 sebesar 96,00 meningkat dari realisasi tahun 2023 sebesar 95,10. | 0",
        "Realisasi tahun 2024 sebesar 94,00 menurun dari realisasi tahun 2023 sebesar 95,10. | 0"
      })
  void aTrendFollowsTheTwoYears(String sentence, int findings) {
    assertThat(check(sentence).findings()).hasSize(findings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Realisasi IKU ini sebesar 96,00 telah melebihi target sebesar 95,00.",
        "Realisasi IKU ini sebesar 95,00 telah mencapai target sebesar 95,00.",
        "Target sebesar 95,00 tidak tercapai dengan realisasi sebesar 94,00.",
        "Upaya untuk mencapai target terus dilakukan."
      })
  void theWordHolds(String sentence) {
    assertThat(check(sentence).findings()).isEmpty();
  }
}
