package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.finding.Finding;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedTableTest {
  private static final String BUDGET =
      """
      REALISASI ANGGARAN TAHUN 2024
      Jenis Belanja|Pagu|Realisasi
      Pegawai|=2000|=1517
      Barang|=4040|=3009
      Modal|=1300|=501
      Jumlah|=7340|=5027
      """;

  @TempDir Path folder;

  private List<String> findings(String first, String second) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(first).sheet("Rekap", second)) {
      return workbook.findings(folder);
    }
  }

  @Test
  void aBudgetOnTwoSheetsIsReadOnEach() throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(BUDGET).sheet("Rekap", BUDGET)) {
      UnitReport report = workbook.read(folder);

      assertThat(report.budgetTables())
          .extracting(table -> table.lines().size())
          .containsExactly(4, 4);
    }
    assertThat(findings(BUDGET, BUDGET)).isEmpty();
  }

  @Test
  void anAmountThatDiffersBetweenTheSheetsIsReportedOnce() throws IOException {
    String other = BUDGET.replace("=3009", "=3090").replace("=5027", "=5108");

    assertThat(findings(BUDGET, other)).containsExactly("realization-agrees C4 3090 not 3009");
    assertThat(findings(BUDGET, BUDGET.replace("=1300", "=1030").replace("=7340", "=7070")))
        .containsExactly("target-agrees B5 1030 not 1300");
  }

  @Test
  void theFindingNamesTheBudgetAndTheOtherCell() throws IOException {
    String other = BUDGET.replace("=3009", "=3090").replace("=5027", "=5108");
    try (DrawnWorkbook workbook = DrawnWorkbook.of(BUDGET).sheet("Rekap", other)) {
      Finding finding = workbook.check(folder).findings().get(0);

      assertThat(finding.subject()).isEqualTo("anggaran");
      assertThat(finding.location().label()).contains("Rekap", "C4");
      assertThat(finding.related())
          .singleElement()
          .satisfies(cell -> assertThat(cell.label()).contains("Lembar", "C4"));
    }
  }

  @Test
  void aTotalThatIsWrongInItselfIsReportedOnlyAsSuch() throws IOException {
    assertThat(findings(BUDGET, BUDGET.replace("=5027", "=5072")))
        .containsExactly("budget-total C6 5072 not 5027");
  }

  @Test
  void budgetsOfOtherUnitsYearsAndDatesAreOtherTables() throws IOException {
    String otherUnit =
        """
        REALISASI ANGGARAN TAHUN 2024
        Jenis Belanja|Pagu|Realisasi
        Pegawai|=900|=800
        Barang|=700|=600
        Modal|=1300|=501
        Jumlah|=2900|=1901
        """;
    String otherYear = BUDGET.replace("2024", "2023").replace("=3009", "=3090");
    String laterDate =
        """
        REALISASI ANGGARAN TAHUN 2024
        Jenis Belanja|Pagu|Realisasi
        Pegawai|=2000|=1900
        Barang|=4040|=4000
        Modal|=1300|=1250
        Jumlah|=7340|=7150
        """;

    assertThat(findings(BUDGET, otherUnit)).isEmpty();
    assertThat(findings(BUDGET, otherYear.replace("=5027", "=5108"))).isEmpty();
    assertThat(findings(BUDGET, laterDate)).isEmpty();
  }

  @Test
  void aTotalWithAnotherNameIsStillTheTotal() throws IOException {
    String other =
        BUDGET.replace("Jumlah", "TOTAL").replace("=3009", "=3090").replace("=5027", "=5108");

    assertThat(findings(BUDGET, other)).containsExactly("realization-agrees C4 3090 not 3009");
  }
}
