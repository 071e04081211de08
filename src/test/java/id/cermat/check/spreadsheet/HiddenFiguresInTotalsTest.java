package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenFiguresInTotalsTest {
  @TempDir Path folder;

  private static SpreadsheetFile lines(String total) {
    return new SpreadsheetFile()
        .row(1, "KPP", "Target", "Realisasi")
        .row(2, "A", 100, 90)
        .row(3, "B", 200, 210)
        .row(4, "C", 300, 290)
        .row(5, "Jumlah", total, "=SUM(C2:C4)");
  }

  private static SpreadsheetFile hide(SpreadsheetFile file, int row) {
    file.sheet().getRow(row - 1).setZeroHeight(true);
    return file;
  }

  private Checked check(SpreadsheetFile file) throws IOException {
    return file.checked(new HiddenFiguresInTotals(), folder);
  }

  @Test
  void totalsOverAHiddenRowAreOneFinding() throws IOException {
    Checked checked = check(hide(lines("=SUM(B2:B4)"), 3));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!B5: 600 menjumlahkan B2:B4, tetapi 1 angka di dalamnya berada di baris"
                + " tersembunyi, mulai dari Data!B3: yang tersembunyi 200, yang tampak 400.");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!B3", "Data!C5");
  }

  @Test
  void aSubtotalOfVisibleRowsIsSaidToBeSo() throws IOException {
    SpreadsheetFile file = hide(lines("=SUBTOTAL(109,B2:B4)"), 3).set("C5", "=SUBTOTAL(109,C2:C4)");

    Checked checked = check(file);

    assertThat(checked.sentences())
        .containsExactly(
            "Data!B5: 400 hanya menjumlahkan baris B2:B4 yang tampak: 1 angka di baris"
                + " tersembunyi, mulai dari Data!B3, berjumlah 200 di luar 400 itu.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void hiddenZerosAndEmptyRowsAreRight() throws IOException {
    SpreadsheetFile file = lines("=SUM(B2:B4)").set("B3", 0).set("C3", 0);

    assertThat(check(hide(file, 3)).findings()).isEmpty();
  }

  @Test
  void detailsFoldedUnderVisibleSubtotalsAreRight() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "Akun", "Pagu")
            .row(2, "51", "=SUBTOTAL(9,B3:B4)")
            .row(3, "511", 100)
            .row(4, "512", 200)
            .row(5, "52", "=SUBTOTAL(9,B6:B7)")
            .row(6, "521", 300)
            .row(7, "522", 400)
            .row(8, "Total", "=SUBTOTAL(9,B2:B7)");
    for (int row : new int[] {3, 4, 6, 7}) {
      hide(file, row);
    }

    assertThat(check(file).sentences()).isEmpty();
  }

  @Test
  void aTotalOfAHiddenSheetIsOnlyNoted() throws IOException {
    SpreadsheetFile file =
        lines("=SUM(B2:B4)")
            .sheet("Lama")
            .row(1, 5)
            .row(2, 7)
            .on("Data")
            .set("D5", "=SUM(Lama!A1:A2)");
    file.workbook().setSheetVisibility(1, SheetVisibility.HIDDEN);

    assertThat(check(file).only().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aHiddenColumnInASumAcrossIsFound() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "KPP", "TW I", "TW II", "Jumlah")
            .row(2, "A", 1, 2, "=SUM(B2:C2)")
            .row(3, "B", 3, 4, "=SUM(B3:C3)");
    file.sheet().setColumnHidden(1, true);

    Checked checked = check(file);

    assertThat(checked.places()).containsExactly("Data!D2");
    assertThat(checked.only().expected()).isEqualTo("2");
  }
}
