package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Period;
import id.cermat.model.BudgetTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderLayoutTest {
  @TempDir Path folder;

  private UnitReport read(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.read(folder);
    }
  }

  private static List<String> rows(IndicatorTable table) {
    return table.indicators().stream().map(HeaderLayoutTest::row).toList();
  }

  private static String row(Indicator row) {
    return text(row.code())
        + " "
        + text(row.objective())
        + " "
        + plain(row.target())
        + " "
        + plain(row.realization())
        + " "
        + plain(row.index());
  }

  private static String text(@Nullable Label label) {
    return label == null ? "." : label.text();
  }

  private static String plain(@Nullable Figure figure) {
    return figure == null ? "." : figure.value().stripTrailingZeros().toPlainString();
  }

  @Test
  void threeHeaderRowsAndColumnNumbersStandOverMergedObjectives() throws IOException {
    UnitReport report =
        read(
            """
            CAPAIAN KINERJA TAHUN 2024
            Sasaran Strategis|Indikator Kinerja|<|Kinerja|<|<
            ^|Kode IKU|Nama IKU|Target|Realisasi|Capaian
            ^|^|^|(%)|(%)|(indeks)
            (1)|(2)|(3)|(4)|(5)|(6)
            Penerimaan optimal|1a-CP|Penerimaan|=100|=95|=95
            ^|1b-CP|Pertumbuhan|=80|=88|=110
            Kepatuhan|2a-N|Pelaporan|=90|=81|=90
            """);

    assertThat(rows(report.indicatorTables().get(0)))
        .containsExactly(
            "1a-CP Penerimaan optimal 100 95 95",
            "1b-CP Penerimaan optimal 80 88 110",
            "2a-N Kepatuhan 90 81 90");
  }

  @Test
  void misspeltAndAbbreviatedHeadersAreUnderstood() throws IOException {
    UnitReport report =
        read(
            """
            Kode IKU|Indikator Kinreja|Polorarisasi|Tgt|Realiasi|Capain
            1a-CP|Penerimaan|Max|=100|=95|=95
            2b-N|Temuan|Min|=10|=8|=120
            """);

    assertThat(rows(report.indicatorTables().get(0)))
        .containsExactly("1a-CP . 100 95 95", "2b-N . 10 8 120");
  }

  @Test
  void percentagesOfThreeKindsInOneColumnAreReadAlike() throws IOException {
    UnitReport report =
        read(
            """
            Jenis Belanja|Pagu|Realisasi|Persentase
            Pegawai|=200|=150|=0,75%2
            Barang|=200|=150|=75
            Modal|=200|=150|75,00%
            Sosial|-|n/a|nihil
            """);

    BudgetTable table = report.budgetTables().get(0);
    assertThat(table.lines())
        .extracting(line -> plain(line.percentage()))
        .containsExactly("75", "75", "75", "0");
  }

  @Test
  void numbersWithFootnoteMarksAreStillNumbers() throws IOException {
    UnitReport report =
        read(
            """
            Kode IKU|Nama IKU|Target|Realisasi|Indeks Capaian
            1a-CP *)|Penerimaan|100,00|97,48% *)|97,48 1)
            10b-\\nN|Kepatuhan|90,00|81,00|90,00
            *) angka sementara
            """);

    assertThat(rows(report.indicatorTables().get(0)))
        .containsExactly("1a-CP . 100 97.48 97.48", "10b-N . 90 81 90");
  }

  @Test
  void tablesSideBySideAreReadEach() throws IOException {
    UnitReport report =
        read(
            """
            Jenis Belanja|Pagu|Realisasi||Jenis Pajak|Target|Realisasi
            Pegawai|=10|=9||PPh|=500|=510
            Barang|=20|=15||PPN|=300|=280
            Jumlah|=30|=24||Jumlah|=800|=790
            """);

    assertThat(report.budgetTables())
        .extracting(table -> table.kind() + " " + table.lines().size())
        .containsExactly("BUDGET 3", "REVENUE 3");
  }

  @Test
  void headersRepeatedOnEveryPageAreNoRows() throws IOException {
    UnitReport report =
        read(
            """
            Jenis Belanja|Pagu|Realisasi
            Pegawai|=10|=9
            Jenis Belanja|Pagu|Realisasi
            Barang|=20|=15
            Jumlah|=30|=24
            """);

    assertThat(report.budgetTables()).hasSize(1);
    assertThat(report.budgetTables().get(0).lines())
        .extracting(line -> line.name().text())
        .containsExactly("Pegawai", "Barang", "Jumlah");
  }

  @Test
  void unitsInTheHeaderScaleTheFiguresBelow() throws IOException {
    UnitReport report =
        read(
            """
            Jenis Belanja|Pagu (dalam jutaan rupiah)|Realisasi (Rp Miliar)|Sisa (ribu)
            Pegawai|=1500|=1,2|=300000
            """);

    BudgetTable.Line line = report.budgetTables().get(0).lines().get(0);
    assertThat(List.of(plain(line.base()), plain(line.realization()), plain(line.remainder())))
        .containsExactly("1500000000", "1200000000", "300000000");
  }

  @Test
  void whatStandsAboveTheColumnNumbersIsHeader() throws IOException {
    UnitReport report =
        read(
            """
            No.|Program/Kegiatan|Jumlah Anggaran (Rp)|Realisasi Anggaran||||Sisa Anggaran (Rp)
            |||Bulan Lalu||Bulan Ini||
            |||Keuangan|Fisik|Keuangan|Fisik|
            |||Rp|%|Rp|%|
            =1|=2|=3|=4|=5|=6|=7|=8
            =1|Pelayanan|=500|=100|=20|=50|=30|=350
            =2|Pengawasan|=900|=200|=22|=300|=55|=400
            =3|Penagihan|=700|=150|=21|=200|=50|=350
            """);

    assertThat(report.reading().tables())
        .extracting(table -> table.range().replaceAll(".*:", ""))
        .containsExactly("H8");
    assertThat(report.reading().figuresRead()).isEqualTo(18);
  }

  @Test
  void aThirdHeaderRowStandsOverNumbers() throws IOException {
    UnitReport report =
        read(
            """
            WILAYAH|2896 PENGEMBANGAN|<|2897 PELAYANAN|<
            ^|Pembinaan|Publikasi|Diseminasi|Edukasi
            |Rapat|Buku|Pameran|Kunjungan
            Aceh|=3|=4|=7|=2
            Riau|=5|=1|=8|=3
            """);

    assertThat(report.figureTables().get(0).columns())
        .extracting(Label::text)
        .containsExactly(
            "2896 PENGEMBANGAN › Pembinaan › Rapat",
            "2896 PENGEMBANGAN › Publikasi › Buku",
            "2897 PELAYANAN › Diseminasi › Pameran",
            "2897 PELAYANAN › Edukasi › Kunjungan");
  }

  @Test
  void unknownWordsUnderAHeadingOfFiguresAreHeader() throws IOException {
    UnitReport report =
        read(
            """
            No.|Uraian Belanja|Pagu|Realisasi|Persen|<
            ||||Keu|Fisik
            =1|Pegawai|=200|=150|=75|=80
            =2|Barang|=100|=90|=90|=85
            """);

    assertThat(report.budgetTables().get(0).lines())
        .extracting(line -> line.name().text())
        .containsExactly("Pegawai", "Barang");
  }

  private static final String TRAJECTORY =
      """
      TRAJECTORY TARGET TAHUN 2024
      Kode IKU|Nama IKU|Q1|Q2|Smt 1|Q3|s.d. Q3|Q4|Tahun
      1a-CP|Penerimaan|=22|=25|=47|=25|=72|=28|=100
      2a-CP|Kepatuhan|=60|=80|=80|=90|=90|=100|=100
      """;

  @Test
  void aColumnHeadedTahunBesideQuartersIsTheWholeYears() throws IOException {
    assertThat(read(TRAJECTORY).trajectories().get(0).rows())
        .extracting(row -> plain(row.figures().get(Period.YEAR)))
        .containsExactly("100", "100");
  }

  @Test
  void aColumnOfCalendarYearsIsNot() throws IOException {
    String dated = TRAJECTORY.replace("=28|=100", "=28|=2024").replace("=100|=100", "=100|=2024");

    assertThat(read(dated).trajectories().get(0).rows())
        .extracting(row -> plain(row.figures().get(Period.YEAR)))
        .containsExactly(".", ".");
  }
}
