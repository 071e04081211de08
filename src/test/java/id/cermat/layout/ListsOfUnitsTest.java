package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists with a column of units that are no rekap of indicators. */
class ListsOfUnitsTest {
  @TempDir Path folder;

  private UnitReport readSilently(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      assertThat(workbook.findings(folder)).isEmpty();
      return workbook.read(folder);
    }
  }

  @Test
  void aListOfTransactionsMeasuresNoIndicator() throws IOException {
    UnitReport report =
        readSilently(
            """
            NO|Kode Satker|SATKER|TAHUN|BULAN|Pagu KKP Per Bulan|Nilai Transaksi
            =1|=7130|KEJAKSAAN NEGERI|=2025|=10|=6000000|=770670
            =2|=7130|KEJAKSAAN NEGERI|=2025|=11|=6000000|=160005
            =3|=7245|PENGADILAN AGAMA|=2025|=10|=4000000|=320000
            =4|=7301|RUTAN|=2025|=12|=2000000|=125000
            """);

    assertThat(report.rekapTables()).isEmpty();
    assertThat(report.figureTables()).hasSize(1);
  }

  @Test
  void aListOfAccountsUnderAUnitsNameMeasuresNone() throws IOException {
    UnitReport report =
        readSilently(
            """
            NO|BANK|NAMA SATKER|NOMOR REKENING VA|SALDO VA|NILAI TRANSAKSI TELLER
            =1|BRI|RUPBASAN KELAS II|=655026927251|=0|=239957696
            =2|BRI|PENGADILAN AGAMA|=651544034101|=150|=0
            =3|BNI|RUTAN|=651544034222|=220|=1200
            """);

    assertThat(report.rekapTables()).isEmpty();
  }

  @Test
  void aFlatListOfIkpaScoresIsATableOfFigures() throws IOException {
    UnitReport report =
        readSilently(
            """
            No|Kode Satker|Uraian Satker|Revisi DIPA|Deviasi Halaman III DIPA|Penyerapan Anggaran|Belanja Kontraktual|Penyelesaian Tagihan|Pengelolaan UP dan TUP|Capaian Output|Nilai Total|Tahun|Peringkat
            =1|099228|PENGADILAN NEGERI|=100|=100|=100|=0|=0|=100|=100|=80|=2026|=1
            =2|402267|PENGADILAN AGAMA|=100|=100|=90|=100|=100|=100|=100|=98|=2026|=2
            =3|402268|PENGADILAN AGAMA|=100|=95|=90|=100|=100|=100|=100|=97|=2026|=3
            """);

    assertThat(report.rekapTables()).isEmpty();
    assertThat(report.reading().passedOver()).isEmpty();
  }
}
