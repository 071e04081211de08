package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoPurposesTest {
  private static final String GROUPED =
      """
      Kode IKU|Indikator Kinerja|Kinerja|<|<|Anggaran|<|<
      ^|^|Target|Realisasi|Capaian|Pagu|Realisasi|%
      1a-CP|Penerimaan|=100|=95|=95|=1000|=900|=90
      1b-CP|Kepatuhan|=80|=88|=110|=2000|=1500|=75
      2a-N|Pelaporan|=90|=81|=90|=4000|=1000|=25
      """;
  private static final String WITHOUT_INDEX =
      """
      Kode IKU|Indikator Kinerja|Kinerja|<|Anggaran|<|<
      ^|^|Target|Realisasi|Pagu|Realisasi|%
      1a-CP|Penerimaan|=100|=95|=1000|=900|=90
      1b-CP|Kepatuhan|=80|=88|=2000|=1500|=75
      2a-N|Pelaporan|=90|=81|=4000|=1000|=25
      """;
  private static final String FLAT =
      """
      Indikator Kinerja|Target|Realisasi|Capaian|Pagu|Realisasi Anggaran|% Realisasi
      Penerimaan|=100|=95|=95|=1000|=900|=90
      Kepatuhan|=80|=88|=110|=2000|=1500|=75
      Pelaporan|=90|=81|=90|=4000|=1000|=25
      """;

  @TempDir Path folder;

  private List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  private UnitReport read(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.read(folder);
    }
  }

  @Test
  void performanceAndBudgetInGroupsAreReadEachWithItsOwnRealization() throws IOException {
    for (String drawing : List.of(GROUPED, WITHOUT_INDEX, FLAT)) {
      UnitReport report = read(drawing);

      assertThat(report.indicatorTables()).hasSize(1);
      assertThat(report.indicatorTables().get(0).indicators())
          .extracting(row -> row.realization().value().intValue())
          .containsExactly(95, 88, 81);
      assertThat(report.budgetTables()).hasSize(1);
      assertThat(report.budgetTables().get(0).lines())
          .extracting(line -> line.realization().value().intValue())
          .containsExactly(900, 1500, 1000);
      assertThat(report.budgetTables().get(0).lines())
          .extracting(BudgetTable.Line::percentage)
          .doesNotContainNull();
      assertThat(report.reading().passedOver()).isEmpty();
    }
  }

  @Test
  void rightFiguresOfBothGroupsGiveNoFinding() throws IOException {
    for (String drawing : List.of(GROUPED, WITHOUT_INDEX, FLAT)) {
      assertThat(findings(drawing)).isEmpty();
    }
  }

  @Test
  void wrongFiguresOfBothGroupsAreFound() throws IOException {
    assertThat(findings(GROUPED.replace("=1000|=25", "=1000|=52")))
        .containsExactly("budget-percentage H5 52 not 25");
    assertThat(findings(GROUPED.replace("=88|=110", "=88|=101")))
        .containsExactly("index-computed E4 101 not 110");
    assertThat(findings(WITHOUT_INDEX.replace("=1000|=25", "=1000|=52")))
        .containsExactly("budget-percentage G5 52 not 25");
    assertThat(findings(FLAT.replace("=1000|=25", "=1000|=52")))
        .containsExactly("budget-percentage G4 52 not 25");
  }

  @Test
  void budgetOfAnObjectiveMergedOverItsIndicatorsIsOneLine() throws IOException {
    String right =
        """
        Sasaran|Indikator Kinerja|Target|Realisasi|Capaian|Pagu|Realisasi Anggaran|%
        Penerimaan optimal|Penerimaan|=100|=95|=95|=1000|=900|=90
        ^|Pertumbuhan|=80|=88|=110|^|^|^
        Kepatuhan tinggi|Pelaporan|=90|=81|=90|=4000|=1000|=25
        """;

    assertThat(read(right).budgetTables().get(0).lines()).hasSize(2);
    assertThat(findings(right)).isEmpty();
  }
}
