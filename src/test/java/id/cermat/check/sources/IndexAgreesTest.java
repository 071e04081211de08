package id.cermat.check.sources;

import static id.cermat.check.SourceTables.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import org.junit.jupiter.api.Test;

class IndexAgreesTest {
  private static final String RISIKO = "Indeks efektivitas manajemen risiko";

  @Test
  void theScoreSheetShowsAnotherIndex() {
    Checked checked =
        Checked.by(
            new IndexAgrees(),
            unit(
                realizations(row("9c-N", RISIKO, "90", "94,00", "104,44")),
                score("100", row("9c-N", RISIKO, "90", "94,00", "99,44"))));

    assertThat(checked.sentences())
        .containsExactly(
            "NKO!E5: Indeks capaian IKU 9c-N di lembar NKO tertulis 99,44, sedangkan tabel"
                + " realisasi (Realisasi!E5) menyebut 104,44: selisih 5,00.");
    assertThat(checked.only().changesConclusion()).as("another colour").isTrue();
  }

  @Test
  void anIndexThatIsWrongInBothIsNotADifference() {
    Checked checked =
        Checked.by(
            new IndexAgrees(),
            unit(
                realizations(row("9a-N", RISIKO, "100", "116,95", "120")),
                score("100", row("9a-N", RISIKO, "100", "116,95", "120,00"))));

    assertThat(checked.findings()).isEmpty();
  }
}
