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

  @Test
  void allReferencesThatSlippedByTheSameRowAreFoundTogether() throws IOException {
    assertThat(check(indices().set("D5", "=C4/B4*100")).places()).containsExactly("Data!D5");
  }

  @Test
  void aTermThatIsMissingIsFoundThoughItIsZeroSoFar() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile().row(1, "Unit", "Pagu", "Realisasi", "Blokir", "Sisa");
    for (int row = 2; row <= 7; row++) {
      file.row(row, "Unit " + row, 900 + row, 800, 0, "=B" + row + "-C" + row + "-D" + row);
    }

    Checked checked = check(file.set("E4", "=B4-C4"));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!E4: Rumus di Data!E4 bukan rumus Data!E3 sampai E5: di situ semestinya =B4-C4-D4."
                + " Sekarang hasilnya belum berbeda.");
    assertThat(checked.only().expected()).isNull();
  }

  /** Three lines and a total of four quarters; the last line is empty in the first quarter. */
  private static SpreadsheetFile quarters() {
    return new SpreadsheetFile()
        .row(1, "Unit", "TW I", "TW II", "TW III", "TW IV")
        .row(2, "Bidang A", 310, 320, 330, 340)
        .row(3, "Bidang B", 410, 420, 430, 440)
        .row(4, "Bidang C", null, 55, 65, 75)
        .row(5, "Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)");
  }

  @Test
  void aRangeThatLeavesOutALineWhichIsStillEmptyIsFound() throws IOException {
    assertThat(check(quarters().set("B5", "=SUM(B2:B3)")).sentences())
        .containsExactly(
            "Data!B5: Rentang rumus di Data!B5 melewatkan baris atau kolom yang diambil 3 rumus di"
                + " sampingnya, Data!C5 sampai E5: rumus =SUM(B2:B4) mengambilnya. Yang terlewat"
                + " masih kosong atau 0.");
  }

  @Test
  void aRangeThatLeavesOutAFigureIsAMatterOfTheSum() throws IOException {
    SpreadsheetFile file = quarters().set("D5", "=SUM(D2:D3)");

    assertThat(check(file).findings()).isEmpty();
  }

  @Test
  void rangesOfEqualNumberAreNoSlip() throws IOException {
    SpreadsheetFile file = quarters().set("B5", "=SUM(B2:B3)").set("E5", "=SUM(E2:E3)");

    assertThat(check(file.set("E4", 0)).findings()).isEmpty();
  }

  @Test
  void aRangeThatTakesInASubtotalIsFound() throws IOException {
    SpreadsheetFile file =
        quarters()
            .row(6, "Pajak", 10, 10, 10, 10)
            .row(7, "Bersih", "=SUM(B5:B6)", "=SUM(C5:C6)", "=SUM(D4:D6)", "=SUM(E5:E6)");

    assertThat(check(file).places()).containsExactly("Data!D7");
  }

  /** Four blocks of figures and their ratio, for three units side by side. */
  private static SpreadsheetFile units() {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "Uraian", "KPP A", "KPP B", "KPP C");
    for (int block = 0; block < 4; block++) {
      int row = 2 + 4 * block;
      file.row(row, "Target", 80 + block, 70 + block, 90 + block)
          .row(row + 1, "Realisasi", 60 + block, 75 + block, 88)
          .row(row + 2, "Capaian " + block);
      for (String column : new String[] {"B", "C", "D"}) {
        file.set(column + (row + 2), "=" + column + (row + 1) + "/" + column + row + "*100");
      }
    }
    return file;
  }

  @Test
  void aFormulaBetweenLinesThatAgreeIsHeldAgainstThem() throws IOException {
    assertThat(check(units().set("C12", "=C11/C6*100")).places()).containsExactly("Data!C12");
  }

  @Test
  void linesThatHoldFewFormulasInCommonAreNoTemplate() throws IOException {
    SpreadsheetFile file = units().set("C12", "=C11/C6*100");

    assertThat(check(file.set("C4", "=C3-C2").set("C8", "=C7-C6")).findings()).isEmpty();
  }

  @Test
  void aNumberBehindTheSumDoesNotHideItsShortRange() throws IOException {
    SpreadsheetFile file = quarters().set("B5", "=SUM(B2:B3)").set("C5", "=SUM(C2:C4)+1");

    assertThat(check(file).places()).containsExactly("Data!B5");
  }
}
