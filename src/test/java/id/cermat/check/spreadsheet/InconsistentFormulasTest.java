package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InconsistentFormulasTest {
  @TempDir Path folder;

  private static SpreadsheetFile indices() {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "IKU", "Target", "Realisasi", "Indeks");
    for (int row = 2; row <= 8; row++) {
      file.row(row, "IKU " + row, 70 + row, 60 + row * 2, "=C" + row + "/B" + row + "*100");
      file.format("D" + row, "0.00");
    }
    return file;
  }

  private Checked check(SpreadsheetFile file) throws IOException {
    return file.checked(new InconsistentFormulas(), folder);
  }

  @Test
  void aReferenceThatSlippedByARowIsFound() throws IOException {
    Checked checked = check(indices().set("D5", "=C5/B4*100"));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!D5: Rumus di Data!D5 menunjuk ke tempat lain daripada rumus Data!D2 sampai D8:"
                + " dengan rumus yang sama, =C5/B5*100, hasilnya 93,33, bukan 94,59.");
  }

  @Test
  void aFormulaOfAnotherFormIsMeant() throws IOException {
    assertThat(check(indices().set("D5", "=(2-C5/B5)*100")).findings()).isEmpty();
  }

  @Test
  void twoOtherFormulasAreNoSlip() throws IOException {
    assertThat(check(indices().set("D4", "=C4/B2*100").set("D6", "=C6/B2*100")).findings())
        .isEmpty();
  }

  @Test
  void anotherFormulaWithTheSameValueIsRight() throws IOException {
    assertThat(check(indices().set("B4", 75).set("D5", "=C5/B4*100")).findings()).isEmpty();
  }

  @Test
  void aTotalRowInARunIsMeant() throws IOException {
    SpreadsheetFile file = indices().set("A5", "Jumlah").set("D5", "=C5/B4*100");

    assertThat(check(file).findings()).isEmpty();
  }

  @Test
  void totalsBetweenDoNotHideASlip() throws IOException {
    SpreadsheetFile file = indices().set("A4", "Jumlah").set("D4", "=SUM(C2:C3)/SUM(B2:B3)");

    assertThat(check(file.set("D6", "=C6/B5*100")).places()).containsExactly("Data!D6");
  }

  @Test
  void aFormulaThatIsMeantOtherwiseDoesNotHideASlip() throws IOException {
    SpreadsheetFile file = indices().set("D3", "=(2-C3/B3)*100");

    assertThat(check(file.set("D6", "=C6/B5*100")).places()).containsExactly("Data!D6");
  }
}
