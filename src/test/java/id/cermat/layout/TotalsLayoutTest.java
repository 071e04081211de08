package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsLayoutTest {
  @TempDir Path folder;

  private java.util.List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  @Test
  void aTotalOfAnyTableIsHeldAgainstItsLines() throws IOException {
    assertThat(
            findings(
                """
                PELAYANAN LOKET
                Layanan|Berkas Masuk|Berkas Selesai
                Pendaftaran|=120|=118
                Perubahan data|=75|=75
                Penghapusan|=31|=30
                Jumlah|=226|=232
                """))
        .containsExactly("budget-total C6 232 not 223");
  }

  @Test
  void anIndicatorThatCountsSomethingIsNoTotal() throws IOException {
    assertThat(
            findings(
                """
                PENGUKURAN KINERJA TAHUN 2024
                No|Indikator Kinerja|Target|Realisasi|Indeks Capaian
                =1|Indeks Kepuasan Pemustaka|=85,00|=86,70|=102,00
                =2|Jumlah kunjungan perpustakaan|=1000|=1100|=101,00
                =3|Nilai pengawasan kearsipan|=80,00|=82,40|=103,00
                """))
        .containsExactly("index-computed E4 101 not 110");
  }

  @Test
  void averagesAndRatesAreNoTotals() throws IOException {
    assertThat(
            findings(
                """
                Layanan|Berkas|Lama (hari)|Biaya satuan
                Pendaftaran|=120|=3|=500
                Perubahan data|=75|=5|=700
                Penghapusan|=31|=4|=600
                Jumlah|=226|=4|=600
                Rata-rata|=75,33|=4|=600
                """))
        .isEmpty();
  }

  @Test
  void nestedSubtotalsSumTheTotalsBeforeThem() throws IOException {
    String right =
        """
        Uraian Belanja|Pagu|Realisasi
        Gaji|=10|=9
        Lembur|=5|=4
        Jumlah Pegawai Tetap|=15|=13
        Honor|=7|=6
        Upah|=3|=2
        Jumlah Pegawai Lain|=10|=8
        Jumlah Belanja Pegawai|=25|=21
        Barang|=20|=11
        Jasa|=4|=3
        Jumlah Belanja Barang|=24|=14
        TOTAL|=49|=35
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Pegawai|=25|=21", "Pegawai|=25|=12")))
        .containsExactly("budget-total C8 12 not 21");
    assertThat(findings(right.replace("Honor|=7|=6", "Honor|=8|=6")))
        .containsExactly("budget-total B7 10 not 11");
  }

  @Test
  void dottedCodesAloneMakeAHierarchy() throws IOException {
    String right =
        """
        Kode|Uraian|Semester Ganjil|Semester Genap
        1|Penyuluhan|=60|=70
        1.1|Kelas pajak|=40|=50
        1.1.1|Tatap muka|=25|=20
        1.1.2|Daring|=15|=30
        1.2|Kunjungan|=20|=20
        2|Pengawasan|=30|=35
        2.1|Himbauan|=18|=20
        2.2|Konseling|=12|=15
        3|Penagihan|=41|=33
        3.1|Teguran|=30|=21
        3.2|Surat paksa|=11|=12
        4|Pemeriksaan|=52|=47
        4.1|Lapangan|=33|=28
        4.2|Kantor|=19|=19
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Daring|=15|=30", "Daring|=15|=39")))
        .containsExactly("budget-total D3 50 not 59");
    assertThat(findings(right.replace("Kelas pajak|=40|=50", "Kelas pajak|=44|=50")))
        .containsExactly("budget-total C3 44 not 40");
  }

  @Test
  void accountCodesMakeAHierarchyByTheirFirstDigits() throws IOException {
    String right =
        """
        Kode Akun|Uraian|Pagu|Realisasi
        52|Belanja Barang|=900|=850
        5211|Barang Operasional|=600|=560
        521111|Keperluan kantor|=400|=380
        521119|Operasional lain|=200|=180
        5241|Perjalanan|=300|=290
        524111|Perjalanan biasa|=100|=95
        524113|Dalam kota|=200|=195
        |Jumlah|=900|=850
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Dalam kota|=200|=195", "Dalam kota|=200|=159")))
        .containsExactly("budget-total D6 290 not 254");
  }

  @Test
  void rowNumbersAreNoHierarchy() throws IOException {
    StringBuilder drawing = new StringBuilder("Kode|Jenis Belanja|Pagu|Realisasi\n");
    for (int row = 1; row <= 12; row++) {
      drawing.append(row).append("|Kegiatan ke-").append(row).append("|=100|=90\n");
    }
    assertThat(findings(drawing + "|Jumlah|=1200|=1080\n")).isEmpty();
  }

  @Test
  void headingsThatCarryTheSumsOfTheirLinesAreNotCountedTwice() throws IOException {
    String right =
        """
        Jenis Belanja|Pagu|Realisasi
        Belanja Pegawai|=1530|=1317
        Gaji|=1020|=911
        Lembur|=510|=406
        Belanja Barang|=2417|=1401
        Keperluan kantor|=1311|=700
        Perjalanan|=1106|=701
        Jumlah|=3947|=2718
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Lembur|=510|=406", "Lembur|=510|=460")))
        .containsExactly("budget-total C2 1317 not 1371");
  }

  @Test
  void levelsWithCodesOfTheirOwnKindMakeAHierarchy() throws IOException {
    String right =
        """
        Kode|Program/Kegiatan/Output|Pagu|Realisasi
        4789|Pengelolaan|=3300|=3000
        4789.EBA|Layanan dukungan|=3300|=3000
        001|Gaji|=1000|=950
        511111|Gaji pokok|=700|=690
        511119|Pembulatan|=300|=260
        002|Operasional|=2300|=2050
        521111|Keperluan kantor|=1300|=1250
        524111|Perjalanan|=1000|=800
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Keperluan kantor|=1300", "Keperluan kantor|=3100")))
        .containsExactly("budget-total C7 2300 not 4100");
  }
}
