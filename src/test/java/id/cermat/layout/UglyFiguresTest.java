package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleId;
import id.cermat.finding.Finding;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UglyFiguresTest {
  @TempDir Path folder;

  private List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  private List<RuleId> rules(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.check(folder).findings().stream().map(Finding::rule).toList();
    }
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreReadAndCounted() throws IOException {
    String budget =
        """
        Jenis Belanja|Pagu|Realisasi
        Pegawai|=200|=150
        Barang|=400|=300
        Modal|=100|=50
        Jumlah|=700|=500
        """;
    assertThat(hidden(budget)).isEmpty();
    assertThat(hidden(budget.replace("=700|=500", "=700|=200")))
        .containsExactly("budget-total C5 200 not 500");
    assertThat(hidden(budget.replace("=700", "=770")))
        .containsExactly("budget-total B5 770 not 700");
  }

  /** The row of Barang, the column of Pagu, and on a second sheet everything, are hidden. */
  private List<String> hidden(String drawing) throws IOException {
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(drawing).sheet("Lain", "Jenis Pajak|Target|Realisasi\nPPh|=9|=8\n")) {
      workbook.workbook().getSheetAt(0).getRow(2).setZeroHeight(true);
      workbook.workbook().getSheetAt(0).setColumnHidden(1, true);
      workbook.workbook().setSheetHidden(1, true);
      assertThat(workbook.read(folder).budgetTables())
          .extracting(table -> table.lines().size())
          .containsExactly(4, 1);
      return workbook.findings(folder);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TW I|TW II|Sm. 1|TW III|s.d. TW III|TW IV|Y",
        "Tri I|Tri II|Smt 1|Tri III|s.d. Tri III|Tri IV|Y",
        "Triwulan I|Triwulan II|Semester I|Triwulan III|s.d. Q3|Triwulan IV|Setahun"
      })
  void abbreviatedPeriodsAreUnderstood(String periods) throws IOException {
    String drawing =
        "TARGET IKU 2024\nKode IKU|Indikator|"
            + periods
            + "\n1a-CP|Penerimaan|=20|=40|=40|=70|=70|=100|=100"
            + "\n1b-CP|Kepatuhan|=10|=30|=30|=60|=60|=90|=90\n";
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      UnitReport report = workbook.read(folder);

      assertThat(report.reading().passedOver()).isEmpty();
      TrajectoryTable table = report.trajectories().get(0);
      assertThat(table.rows()).allSatisfy(row -> assertThat(row.figures()).hasSize(7));
    }
    assertThat(findings(drawing)).isEmpty();
  }

  @Test
  void abbreviatedHeadersOfAContractAreUnderstood() throws IOException {
    String drawing =
        """
        Prespective|Kode IKU|Indikator|Polorarisasi|Tgt|Real.|Capain
        Stakeholder|1a-CP|Penerimaan|Max|=100|=95|=95
        Customer|2b-N|Temuan|Min|=10|=8|=120
        """;
    assertThat(findings(drawing)).isEmpty();
    assertThat(findings(drawing.replace("=95|=95", "=95|=59")))
        .containsExactly("index-computed G2 59 not 95");
  }

  @Test
  void tablesSideBySideWithNumberColumnsAreCheckedEach() throws IOException {
    assertThat(
            findings(
                """
                No|Jenis Belanja|Pagu|Realisasi||No|Jenis Belanja|Pagu|Realisasi
                1|Pegawai|=10|=9||1|Sosial|=520|=510
                2|Barang|=20|=15||2|Modal|=300|=280
                |Jumlah|=30|=24|||Jumlah|=820|=799
                """))
        .containsExactly("budget-total I4 799 not 790");
    assertThat(
            findings(
                """
                Seksi|Surat|Berkas||No|Layanan|Masuk|Keluar
                A|=110|=94||1|X|=500|=510
                B|=220|=151||2|Y|=300|=280
                Jumlah|=330|=254|||Jumlah|=800|=790
                """))
        .containsExactly("budget-total C4 254 not 245");
  }

  @Test
  void aWholeColumnOfTextNumbersIsNoOddityAndIsChecked() throws IOException {
    String right =
        """
        Jenis Belanja|Pagu|Realisasi|Persentase
        Pegawai|=200|150|=75
        Barang|=400|300|=75
        Modal|=100|50|=50
        Sosial|=1000|900|=90
        Jumlah|=1700|1.400|=82,35
        """;
    assertThat(rules(right)).isEmpty();
    assertThat(rules(right.replace("1.400|=82,35", "1.410|=82,94")))
        .containsExactly(RuleId.BUDGET_TOTAL);
    assertThat(rules(right.replace("50|=50", "50|=55"))).containsExactly(RuleId.BUDGET_PERCENTAGE);
  }

  @Test
  void percentagesOfThreeKindsInOneColumnAreChecked() throws IOException {
    assertThat(
            findings(
                """
                Jenis Belanja|Pagu|Realisasi|Persentase
                Pegawai|=200|=150|=0,75%2
                Barang|=200|=150|=75
                Modal|=200|=150|75,00%
                Sosial|=200|=150|57,00%
                Salah|=200|=150|=0,57%2
                Bansos|=200|=150|=57
                """))
        .containsExactly(
            "budget-percentage D5 57.00 not 75.00",
            "budget-percentage D6 57.00 not 75.00",
            "budget-percentage D7 57 not 75");
  }

  @Test
  void wordsAndDashesForNothingGiveNoFinding() throws IOException {
    assertThat(
            rules(
                """
                Jenis Belanja|Pagu|Realisasi|Persentase
                Pegawai|=200|=150|=75
                Barang|-|-|-
                Modal|n/a|nihil|n/a
                Sosial|||
                Lain|=0|=0|=0
                Jumlah|=200|=150|=75
                """))
        .isEmpty();
  }
}
