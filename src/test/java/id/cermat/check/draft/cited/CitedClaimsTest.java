package id.cermat.check.draft.cited;

import static id.cermat.check.SourceTables.realizations;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import java.util.List;
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
        "Target sebesar 95,00 tidak tercapai dengan realisasi sebesar 96,00.",
        "Target IKU ini sebesar 95,00 telah tercapai, dengan realisasi sebesar 94,00."
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seluruh IKU telah mencapai target yang ditetapkan. | 1",
        "Belum seluruh IKU mencapai target yang ditetapkan. | 0",
        "Seluruh IKU dipantau setiap triwulan. | 0"
      })
  void notAllAreReachedWhereOneIsMissed(String sentence, int findings) {
    List<Object> book =
        List.of(
            realizations(
                row("9b-N", "Indeks Penilaian Integritas Organisasi", "85", "96,86", "113,95"),
                row("9c-N", "Indeks Efektivitas Manajemen Risiko", "90", "81,00", "90,00")));

    assertThat(
            Checked.by(
                    new CitedClaims(), Drafted.report(book, "LAPORAN KINERJA TAHUN 2024", sentence))
                .findings())
        .hasSize(findings);
  }
}
