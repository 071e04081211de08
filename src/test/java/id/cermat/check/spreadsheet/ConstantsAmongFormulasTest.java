package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantsAmongFormulasTest {
  @TempDir Path folder;

  /** Seven rows of target, realization and the index between them. */
  private static SpreadsheetFile indices() {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "IKU", "Target", "Realisasi", "Indeks");
    for (int row = 2; row <= 8; row++) {
      file.row(row, "IKU " + row, 80, 60 + row * 2, "=C" + row + "/B" + row + "*100");
      file.format("D" + row, "0.00");
    }
    return file;
  }

  private Checked check(SpreadsheetFile file) throws IOException {
    return file.checked(new ConstantsAmongFormulas(), folder);
  }

  @Test
  void aTypedNumberIsHeldAgainstTheFormulaOfItsNeighbours() throws IOException {
    Checked checked = check(indices().set("D5", 120));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!D5: 120,00 di Data!D5 diketik di antara rumus Data!D2 sampai D8; rumus"
                + " tetangganya, =C5/B5*100, memberi 87,50.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().expected()).isEqualTo("87.50");
    assertThat(checked.only().difference()).isEqualTo("32.50");
  }

  @Test
  void aTypedNumberThatEqualsTheFormulaIsOnlyNoted() throws IOException {
    Checked checked = check(indices().set("D5", 87.5));

    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
    assertThat(checked.only().expected()).isNull();
  }

  @Test
  void aTypedTotalAmongTotalsIsFoundAcross() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "KPP", "TW I", "TW II", "TW III", "TW IV", "Setahun")
            .row(2, "A", 1, 2, 3, 4, 10)
            .row(3, "B", 5, 6, 7, 8, 26)
            .row(4, "Jumlah", "=SUM(B2:B3)", "=SUM(C2:C3)", 11, "=SUM(E2:E3)", "=SUM(F2:F3)");

    assertThat(check(file).sentences())
        .containsExactly(
            "Data!D4: 11 di Data!D4 diketik di antara rumus Data!B4 sampai F4; rumus tetangganya,"
                + " =SUM(D2:D3), memberi 10.");
  }

  @Test
  void numberingThatBeginsAnewIsRight() throws IOException {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "No", "Uraian").row(2, 1, "a");
    for (int row = 3; row <= 12; row++) {
      file.row(row, row == 8 ? 1 : "=A" + (row - 1) + "+1", "uraian");
    }

    assertThat(check(file).findings()).isEmpty();
  }

  @Test
  void aFormulaThatFailsThereIsRightlyReplaced() throws IOException {
    assertThat(check(indices().set("B5", 0).set("D5", 0)).findings()).isEmpty();
  }

  @Test
  void aColumnOfMostlyTypedNumbersIsNoRun() throws IOException {
    assertThat(check(indices().set("D3", 1).set("D5", 2).set("D7", 3)).findings()).isEmpty();
  }
}
