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
  void aTypedNumberThatEqualsTheFormulaDoesNotFollowIt() throws IOException {
    Checked checked = check(indices().set("D5", 87.5));

    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().expected()).isNull();
  }

  @Test
  void aNumberOfTwoDigitsThatEqualsTheFormulaIsOnlyNoted() throws IOException {
    Checked checked = check(indices().set("C5", 60).set("D5", 75));

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
  void numbersTypedOneAfterAnotherAreFoundInALongRun() throws IOException {
    SpreadsheetFile file = indices();
    for (int row = 9; row <= 12; row++) {
      file.row(row, "IKU " + row, 80, 60 + row, "=C" + row + "/B" + row + "*100");
    }

    Checked checked = check(file.set("D5", 120).set("D6", 110));

    assertThat(checked.places()).containsExactly("Data!D5");
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!D6");
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

  /** Budget, realization and the rest of two units; only the first unit's rest is a formula. */
  private static SpreadsheetFile rests(int rest) {
    return new SpreadsheetFile()
        .row(1, "Unit", "Pagu", "Realisasi", "Sisa")
        .row(2, "Bidang A", 7500, 6200, "=B2-C2")
        .row(3, "Bidang B", 9120, 8765, rest);
  }

  @Test
  void aNumberThatIsWhatTheFormulaAboveGivesWasTypedOverIt() throws IOException {
    Checked checked = check(rests(355));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!D3: 355 di Data!D3 diketik, padahal persis hasil rumus Data!D2 bila dipakai di"
                + " situ, =B3-C3; nilainya tidak akan ikut berubah dengan sel asalnya.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().expected()).isNull();
  }

  @Test
  void aSingleFormulaSaysNothingOfAnotherNumber() throws IOException {
    assertThat(check(rests(350)).findings()).isEmpty();
  }

  @Test
  void twoDigitsMayAgreeByChance() throws IOException {
    assertThat(check(rests(35).set("C3", 9085)).findings()).isEmpty();
  }

  @Test
  void numbersTypedInOneColumnAreOneFinding() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile().row(1, "Unit", "TW I", "TW II", "Setahun", "Tahun lalu");
    for (int row = 2; row <= 5; row++) {
      file.row(row, "Unit " + row, 100 * row, 211 + row, 211 + 101 * row, null);
    }
    file.row(6, "Unit 6", 140, 150, "=SUM(B6:C6)");

    Checked checked = check(file);

    assertThat(checked.places()).containsExactly("Data!D5");
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!D4", "Data!D3", "Data!D2");
  }

  @Test
  void dashesForNothingAreNotTypedOverFormulasThatAreFew() throws IOException {
    assertThat(check(dashes(3)).findings()).isEmpty();
  }

  @Test
  void dashesAmongAtLeastAsManyFormulasAreFound() throws IOException {
    assertThat(check(dashes(5)).only().related()).hasSize(2);
  }

  /** So many rows with a formula, the last one followed by three rows with a dash. */
  private static SpreadsheetFile dashes(int formulas) {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "Unit", "Pagu", "Realisasi", "Sisa");
    for (int row = 2; row < 2 + formulas; row++) {
      file.row(row, "Unit " + row, 500, 300 + row, "=B" + row + "-C" + row);
    }
    for (int row = 2 + formulas; row < 5 + formulas; row++) {
      file.row(row, "Unit " + row, 700 + row, 700 + row, "-");
    }
    return file;
  }

  @Test
  void typedTotalsOfFormulasInAllColumnsAreFoundOnce() throws IOException {
    assertThat(check(parts()).sentences())
        .containsExactly(
            "Data!B4: 3 jumlah mulai Data!B4 diketik, yang pertama 183; masing-masing adalah jumlah"
                + " rumus tepat di atasnya, untuk yang pertama =SUM(B2:B3), tetapi tidak akan ikut"
                + " berubah.");
  }

  @Test
  void typedTotalsThatDoNotAllAddUpAreNoSumsByChance() throws IOException {
    assertThat(check(parts().set("C4", 124).set("D4", 115)).findings()).isEmpty();
  }

  /** A typed total below formulas that add up to it, in three columns. */
  private static SpreadsheetFile parts() {
    return new SpreadsheetFile()
        .row(1, "Program", "TW I", "TW II", "TW III")
        .row(2, "Sekretariat", "=20+31", "=40+2", "=7*9")
        .row(3, "Bidang A", "=11*12", "=9*9", "=50+1")
        .row(4, "Jumlah", 183, 123, 114);
  }

  /** Blocks of two lines and their sum, for two years side by side. */
  private static SpreadsheetFile blocks() {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "Uraian", 2023, 2024);
    for (int block = 0; block < 5; block++) {
      int row = 2 + 3 * block;
      file.row(row, "Belanja " + block, 310 + block, 420 + block)
          .row(row + 1, "Modal " + block, 25 + block, 31 * block)
          .row(
              row + 2,
              "Kelompok " + block,
              "=SUM(B" + row + ":B" + (row + 1) + ")",
              "=SUM(C" + row + ":C" + (row + 1) + ")");
    }
    return file;
  }

  @Test
  void aTemplateThatIsRepeatedBesideSaysWhichFormulaBelongsThere() throws IOException {
    Checked checked = check(blocks().set("C10", 520));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!C10: 520 di Data!C10 diketik, padahal Data!B10 di sampingnya berisi rumus; kedua"
                + " lajur itu memuat rumus yang sama di 4 tempat lain. Rumus yang cocok,"
                + " =SUM(C8:C9), memberi 484.");
    assertThat(checked.only().expected()).isEqualTo("484");
  }

  @Test
  void aPercentageBesideAmountsFollowsNoneOfTheirFormulas() throws IOException {
    assertThat(check(blocks().set("C10", 0.52).format("C10", "0.0%")).findings()).isEmpty();
  }

  @Test
  void aTemplateWithTwoDifferencesIsNone() throws IOException {
    assertThat(check(blocks().set("C10", 520).set("C13", 640)).findings()).isEmpty();
  }

  @Test
  void aTemplateNotYetFilledIsSilent() throws IOException {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "Unit", "TW I", "TW II", "Setahun");
    file.row(2, "Unit 2", 0, 0, "=SUM(B2:C2)").row(3, "Unit 3", 0, 0, 0).row(4, "Unit 4", 0, 0, 0);

    assertThat(check(file).findings()).isEmpty();
  }

  @Test
  void aNumberTypedAtTheEndOfALongRunStandsAgainstTheLineBeside() throws IOException {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "IKU", "Target", "Realisasi", "Indeks");
    for (int row = 2; row <= 11; row++) {
      file.row(row, "IKU " + row, 80, 60 + row, "=C" + row + "/B" + row + "*100");
      file.set("E" + row, "=C" + row + "-B" + row);
    }

    assertThat(check(file.set("D11", 120)).places()).containsExactly("Data!D11");
  }

  /** A typed total of so many lines, from which the row reckons a percentage. */
  private static SpreadsheetFile typedTotal(int lines) {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "Unit", "Pagu", "Realisasi", "Capaian");
    int total = 0;
    for (int row = 2; row < 2 + lines; row++) {
      total += 711 * row;
      file.row(row, "Unit " + row, 711 * row, 500 * row);
    }
    int row = 2 + lines;
    return file.row(row, "Jumlah", total, 43210, "=C" + row + "/B" + row);
  }

  @Test
  void aTypedTotalOfManyLinesThatIsReckonedWithWasReckonedElsewhere() throws IOException {
    Checked checked = check(typedTotal(12));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!B14: 63.990 di Data!B14 diketik, padahal merupakan jumlah 12 angka di atasnya"
                + " (Data!B2 sampai B13) dan dipakai rumus di barisnya: =SUM(B2:B13) menghasilkannya"
                + " dan akan ikut berubah.");
  }

  @Test
  void aTypedTotalOfFewLinesMayBeGiven() throws IOException {
    assertThat(check(typedTotal(5)).findings()).isEmpty();
  }
}
