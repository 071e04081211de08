package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumRangeTest {
  @TempDir Path folder;

  private static SpreadsheetFile lines() {
    return new SpreadsheetFile()
        .row(1, "KPP", "Target", "Realisasi")
        .row(2, "Bekasi Utara", 100, 90)
        .row(3, "Bekasi Barat", 200, 210)
        .row(4, "Cikarang", 300, 290);
  }

  private Checked check(SpreadsheetFile file) throws IOException {
    return file.checked(new SumRange(), folder);
  }

  @Test
  void aLineInsertedAboveTheTotalIsLeftOut() throws IOException {
    Checked checked =
        check(lines().row(5, "Cibitung", 50, 40).row(6, "Jumlah", "=SUM(B2:B4)", "=SUM(C2:C5)"));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!B6: Jumlah atas B2:B4 melewatkan 50 di Data!B5 tepat di sebelah rentangnya:"
                + " seharusnya 650, bukan 600.");
    assertThat(checked.only().expected()).isEqualTo("650");
    assertThat(checked.only().difference()).isEqualTo("-50");
    assertThat(checked.only().causes()).containsExactly(Slip.LINE_LEFT_OUT);
    assertThat(checked.only().severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void totalsSideBySideThatLeaveOutTheSameLineAreOneFinding() throws IOException {
    Checked checked =
        check(lines().row(5, "Cibitung", 50, 40).row(6, "Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)"));

    assertThat(checked.places()).containsExactly("Data!B6");
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!B5", "Data!C6");
  }

  @Test
  void aLineInsertedAboveTheFirstIsLeftOut() throws IOException {
    Checked checked = check(lines().row(5, "Jumlah", "=SUM(B3:B4)", "=SUM(C2:C4)"));

    assertThat(checked.only().expected()).isEqualTo("600");
  }

  @Test
  void aSubtotalBetweenIsNoLine() throws IOException {
    assertThat(
            check(lines().row(5, "Sub jumlah", "=SUM(B2:B4)", 590).row(6, "Total", "=SUM(B2:B4)"))
                .findings())
        .isEmpty();
    assertThat(
            check(lines().row(5, "Kantor wilayah", 600, 590).row(6, "Total", "=SUM(B2:B4)"))
                .findings())
        .as("a typed subtotal of the same lines")
        .isEmpty();
  }

  @Test
  void aLineThatIsAddedElsewhereIsNotLeftOut() throws IOException {
    assertThat(
            check(lines().row(5, "Cibitung", 50, 40).row(6, "Total", "=SUM(B2:B4)+B5")).findings())
        .isEmpty();
    assertThat(
            check(
                    lines()
                        .row(5, "Cibitung", 50, 40)
                        .row(6, "Jumlah Bekasi", "=SUM(B2:B4)")
                        .row(7, "Jumlah semua", "=SUM(B2:B5)"))
                .findings())
        .isEmpty();
  }

  @Test
  void yearsColumnNumbersHeadersAndPercentagesAreNoLines() throws IOException {
    assertThat(
            check(
                    new SpreadsheetFile()
                        .row(1, "Jenis", 2024, 2023)
                        .row(2, "PPh", 100, 90)
                        .row(3, "PPN", 200, 210)
                        .row(4, "Jumlah", "=SUM(B2:B3)", "=SUM(C2:C3)"))
                .findings())
        .isEmpty();
    assertThat(
            check(
                    new SpreadsheetFile()
                        .row(1, "Jenis", "Pagu", "Realisasi")
                        .row(2, 1, 2, 3)
                        .row(3, "Pegawai", 100, 90)
                        .row(4, "Barang", 200, 210)
                        .row(5, "Jumlah", "=SUM(B3:B4)", "=SUM(C3:C4)"))
                .findings())
        .isEmpty();
    assertThat(
            check(
                    lines()
                        .row(5, "Persentase", 0.97, 0.96)
                        .format("B5", "0.00%")
                        .row(6, "Jumlah", "=SUM(B2:B4)"))
                .findings())
        .isEmpty();
  }

  @Test
  void aParentAboveItsChildrenIsNoLine() throws IOException {
    assertThat(
            check(
                    new SpreadsheetFile()
                        .row(1, "Akun", "Pagu")
                        .row(2, "51 Belanja Pegawai", 301)
                        .row(3, "511 Gaji", 100)
                        .row(4, "512 Tunjangan", 200)
                        .row(5, "Jumlah", "=SUM(B3:B4)"))
                .findings())
        .isEmpty();
  }

  @Test
  void anUnlabelledScratchNumberIsNoLine() throws IOException {
    assertThat(check(lines().row(5, null, 7).row(6, "Jumlah", "=SUM(B2:B4)")).findings()).isEmpty();
  }

  @Test
  void aLineAddedAtTheEndBelowATotalAboveIsLeftOut() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "KPP", "Target")
            .row(2, "Jumlah", "=SUM(B3:B5)")
            .row(3, "Bekasi Utara", 100)
            .row(4, "Bekasi Barat", 200)
            .row(5, "Cikarang", 300)
            .row(6, "Cibitung", 50);

    assertThat(check(file).only().expected()).isEqualTo("650");
  }

  @Test
  void theNextGroupBelowATotalAboveIsNoLineOfIt() throws IOException {
    assertThat(
            check(
                    new SpreadsheetFile()
                        .row(1, "Akun", "Pagu")
                        .row(2, "51 Belanja Pegawai", "=SUM(B3:B4)")
                        .row(3, "511 Gaji", 100)
                        .row(4, "512 Tunjangan", 200)
                        .row(5, "53 Belanja Modal", 40))
                .findings())
        .isEmpty();
  }

  private static SpreadsheetFile months() {
    return new SpreadsheetFile()
        .row(1, "KPP", "Januari", "Februari", "Maret", "April", "Jumlah")
        .row(2, "Bekasi Utara", 100, 90, 80, 70, "=SUM(B2:E2)")
        .row(3, "Bekasi Barat", 200, 210, 190, 180, "=SUM(B3:E3)")
        .row(4, "Cikarang", 300, 290, 280, 270, "=SUM(B4:E4)")
        .row(5, "Cibitung", 10, 20, 30, 40, "=SUM(B5:E5)");
  }

  @Test
  void aRowTotalThatIsShorterThanItsNeighboursLeavesOutAColumn() throws IOException {
    assertThat(check(months()).findings()).isEmpty();
    assertThat(check(months().set("F3", "=SUM(B3:D3)")).sentences())
        .containsExactly(
            "Data!F3: Jumlah atas B3:D3 melewatkan 180 di Data!E3 tepat di sebelah rentangnya:"
                + " seharusnya 780, bukan 600.");
  }

  @Test
  void aMonthAddedBeforeTheTotalsIsLeftOutOfAllAndIsOneFinding() throws IOException {
    Checked checked =
        check(
            months()
                .set("F2", "=SUM(B2:D2)")
                .set("F3", "=SUM(B3:D3)")
                .set("F4", "=SUM(B4:D4)")
                .set("F5", "=SUM(B5:D5)"));

    assertThat(checked.places()).containsExactly("Data!F2");
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!E2", "Data!F3", "Data!F4", "Data!F5");
  }

  @Test
  void aColumnOfAnotherKindBeforeTheTotalsIsNotLeftOut() throws IOException {
    assertThat(
            check(
                    months()
                        .set("E1", "Target")
                        .set("F2", "=SUM(B2:D2)")
                        .set("F3", "=SUM(B3:D3)")
                        .set("F4", "=SUM(B4:D4)")
                        .set("F5", "=SUM(B5:D5)"))
                .findings())
        .isEmpty();
  }

  @Test
  void theSumsBesideTellOfALineFurtherUpThatIsLeftOut() throws IOException {
    SpreadsheetFile file =
        new SpreadsheetFile()
            .row(1, "Unit", "TW I", "TW II", "TW III")
            .row(2, "Bidang A", 310, 320, 330)
            .row(3, "Bidang B", 410, 420, 430)
            .row(4, "Bidang C", 45, 55, 65)
            .row(6, "Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D3)");

    Checked checked = check(file);

    assertThat(checked.places()).containsExactly("Data!D6");
    assertThat(checked.only().expected()).isEqualTo("825");
  }

  @Test
  void linesThatASubtotalCountsAreNotLeftOut() throws IOException {
    SpreadsheetFile file =
        lines()
            .row(5, "Jumlah", "=SUM(B2:B4)", "=SUM(C2:C4)")
            .row(6, "Pajak", 10, 10)
            .row(7, "Bersih", "=SUM(B5:B6)", "=SUM(C4:C6)");

    assertThat(check(file).findings()).isEmpty();
  }

  /** Two groups with their subtotals, and a total over all of it. */
  private static SpreadsheetFile groups(String total) {
    return new SpreadsheetFile()
        .row(1, "Uraian", "Target", "Realisasi")
        .row(2, "Wilayah I", "=SUM(B3:B4)", "=SUM(C3:C4)")
        .row(3, "KPP A", 100, 90)
        .row(4, "KPP B", 200, 210)
        .row(5, "Wilayah II", "=SUM(B6:B7)", "=SUM(C6:C7)")
        .row(6, "KPP C", 300, 290)
        .row(7, "KPP D", 50, 40)
        .row(8, "Jumlah", total, total.replace("B", "C"));
  }

  @Test
  void subtotalsBesideWhatTheyAddCountTwice() throws IOException {
    Checked checked = check(groups("=SUM(B2:B7)"));

    assertThat(checked.sentences())
        .containsExactly(
            "Data!B8: Jumlah atas B2:B7 mencakup subjumlah (sebanyak 2, yang pertama di Data!B2)"
                + " beserta yang dijumlahkannya (untuk yang pertama B3:B4), sehingga terhitung dua"
                + " kali: seharusnya 650, bukan 1.300.");
    assertThat(checked.only().causes()).containsExactly(Slip.LINE_COUNTED_TWICE);
    assertThat(checked.only().related())
        .extracting(place -> place.label())
        .containsExactly("Data!B2", "Data!C8");
  }

  @Test
  void whatCountsTwiceButIsStillZeroIsMilder() throws IOException {
    SpreadsheetFile file = groups("=SUM(B2:B7)");
    for (int row : new int[] {3, 4, 6, 7}) {
      file.set("B" + row, 0).set("C" + row, 0);
    }

    assertThat(check(file).only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void subtotalsAloneOrHalvedOrByTheirFunctionCountOnce() throws IOException {
    assertThat(check(groups("=SUM(B2,B5)")).findings()).isEmpty();
    assertThat(check(groups("=SUM(B2:B7)/2")).findings()).isEmpty();
    SpreadsheetFile file = groups("=SUM(B2,B5)");
    file.set("B8", "=SUBTOTAL(9,B2:B7)").set("C8", "=SUBTOTAL(9,C2:C7)");
    for (String cell : new String[] {"B2", "C2", "B5", "C5"}) {
      int row = cell.charAt(1) - '0';
      String column = cell.substring(0, 1);
      String range = column + (row + 1) + ":" + column + (row + 2);
      file.set(cell, "=SUBTOTAL(9," + range + ")");
    }
    assertThat(check(file).findings()).isEmpty();
  }
}
