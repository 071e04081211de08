package id.cermat.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import id.cermat.finding.Severity;
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
}
