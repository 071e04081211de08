package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.model.ScoreTable;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

class ScoreLayoutTest {
  private static final String SHEET =
      """
      NILAI KINERJA ORGANISASI|<|<|<|<|<|<|<|<
      DIREKTORAT JENDERAL PAJAK|<|<|<|<|<|<|<|<
      KPP PRATAMA CONTOH|<|<|<|<|<|<|<|<
      PERIODE PELAPORAN : SD TRIWULAN 4 TAHUN 2024|<|<|<|<|<|<|<|<
      Kode SS/IKU|Sasaran Strategis / Indikator Kinerja Utama|Target|Realisasi|Polarisasi|V/C|Bobot IKU|Bobot Tertimbang|Index Capaian
      Stakeholder Prespective|<|<|<|<|<|<|=25|=103,51d2
      1|Penerimaan yang optimal|||||||=103,51d2
      1a-CP|Realisasi penerimaan|=100|=104,28d2|max|E/M|=21|=60|=104,28d2
      1b-CP|Pertumbuhan|=100|=102,35d2|max|P/M|=14|=40|=102,35d2
      Learning & Growth Perspective|<|<|<|<|<|<|=30|=82,15d2
      6|Organisasi yang adaptif|||||||=82,15d2
      6a-N|Kompetensi|=100|=82,15d2|max|P/M|=14|=100|=82,15d2
      Nilai Kinerja Organisasi|<|<|<|<|<|<|<|=91,86d2
      """;

  @Test
  void aScoreSheetIsReadPerspectiveByPerspective() {
    UnitReport report = Tables.sheet(SHEET);

    ScoreTable table = report.scoreTables().get(0);
    assertThat(report.reading().tables()).hasSize(1);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.score(table))
        .containsExactly(
            "Stakeholder Prespective | 25/0 | 103.51/2",
            " 1 | Penerimaan yang optimal | 103.51/2",
            "  1a-CP | 104.28/2 | E/M | 21/0 | 60/0",
            "  1b-CP | 102.35/2 | P/M | 14/0 | 40/0",
            "Learning & Growth Perspective | 30/0 | 82.15/2",
            " 6 | Organisasi yang adaptif | 82.15/2",
            "  6a-N | 82.15/2 | P/M | 14/0 | 100/0",
            "NKO | 91.86/2");
    assertThat(report.unit()).isEqualTo("KPP Pratama Contoh");
  }

  @Test
  void withoutPerspectivesItIsATableOfRealizations() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Indikator|Target|Realisasi|Polorarisasi|Bobot Tertimbang|Indeks Capaian Iku
            1a|Persentase layanan|=90|97,30|Maximaze|=40|108,11
            1b|Indeks kepuasan|=80|80,10|Maximaze|=60|100,13
            """);

    assertThat(report.scoreTables()).isEmpty();
    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly(
            "1a | Persentase layanan | 90/0 | 97.3/2 | 108.11/2",
            "1b | Indeks kepuasan | 80/0 | 80.1/2 | 100.13/2");
  }
}
