package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

class YearLayoutTest {
  @Test
  void aTrajectoryIsReadFromItsTwoRowHeaderWithMergedTarget() {
    UnitReport report =
        Tables.sheet(
            """
            Back
            SASARAN STRATEGIS (SS) DAN INDIKATOR KINERJA UTAMA (IKU) TAHUN 2024
            Sasaran Strategis|<|Indikator Kinerja Utama|<|Target|<|<|<|<|<|<|Konsolidasi
            ^|^|^|^|Q1|Q2|Smt 1|Q3|s.d.Q3|Q4|Y|^
            =1|Kepatuhan|2a-CP|SPT Tahunan|=60|=80|=80|=90|=90|=100|=100|Take Last Known (Value)
            ^|^|2b-N|Kepuasan|-|=5|=10|=5|=15|=85|=100|Sum
            *) target kumulatif
            """);

    TrajectoryTable table = report.trajectories().get(0);
    assertThat(report.indicatorTables()).isEmpty();
    assertThat(table.quantity()).isEqualTo(Quantity.TARGET);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.rows(table))
        .containsExactly(
            "2a-CP | SPT Tahunan | Q1:60/0 Q2:80/0 SEMESTER_1:80/0 Q3:90/0 UNTIL_Q3:90/0 Q4:100/0"
                + " YEAR:100/0",
            "2b-N | Kepuasan | Q2:5/0 SEMESTER_1:10/0 Q3:5/0 UNTIL_Q3:15/0 Q4:85/0 YEAR:100/0");
    assertThat(table.rows())
        .extracting(TrajectoryTable.Row::consolidation)
        .containsExactly(Consolidation.TAKE_LAST_KNOWN, Consolidation.SUM);
  }

  @Test
  void aGroupHeaderThatIsNotMergedSpreadsOverTheBlankCellsToItsRight() {
    TrajectoryTable table =
        Tables.sheet(
                """
                Kode IKU|Nama IKU|Realisasi|||
                ||TW I|TW II|TW III|TW IV
                1a-CP|Penerimaan|=20|=40|=60|=100
                """)
            .trajectories()
            .get(0);

    assertThat(table.quantity()).isEqualTo(Quantity.REALIZATION);
    assertThat(Tables.rows(table))
        .containsExactly("1a-CP | Penerimaan | Q1:20/0 Q2:40/0 Q3:60/0 Q4:100/0");
  }

  @Test
  void quartersOfRealizationBesideAYearGiveATrajectoryAndATable() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|IKU|Target Tahunan|Realisasi TW I|Realisasi TW II|Realisasi TW III|Realisasi TW IV|Realisasi Tahunan|Persentase Capaian (%)
            1a|Lulusan|=76,25|=10|=20|=30|=70|=70|=91,8
            """);

    assertThat(report.trajectories()).hasSize(1);
    assertThat(report.trajectories().get(0).quantity()).isEqualTo(Quantity.REALIZATION);
    assertThat(Tables.rows(report.trajectories().get(0)))
        .containsExactly("1a | Lulusan | Q1:10/0 Q2:20/0 Q3:30/0 Q4:70/0 YEAR:70/0");
    IndicatorTable table = report.indicatorTables().get(0);
    assertThat(Tables.indicators(table)).containsExactly("1a | Lulusan | 76.25/2 | 70/0 | 91.8/1");
  }

  @Test
  void aHistoryHasOneColumnAYearAndTheScoreInItsLastRow() {
    UnitReport report =
        Tables.sheet(
            """
            Perbandingan Realisasi Capaian IKU Tahun 2020 s.d. 2023
            No|Nama IKU|Capaian\\n2023|Capaian\\n2022|Capaian 2021|Capaian 2020
            =1|Persentase realisasi penerimaan pajak|103,19|120,00%|107,96%|89,73%
            =2|Pengawasan pembayaran masa|=120d2|-|-|-
            Nilai Kinerja Organisasi|<|=111,86|109,52%|108,68%|96,40%
            """);

    HistoryTable table = report.historyTables().get(0);
    assertThat(table.quantity()).isEqualTo(Quantity.INDEX);
    assertThat(Tables.text(table.title()))
        .isEqualTo("Perbandingan Realisasi Capaian IKU Tahun 2020 s.d. 2023");
    assertThat(table.years().keySet()).containsExactly(2020, 2021, 2022, 2023);
    assertThat(Tables.cell(table.years().get(2020).location())).isEqualTo("F2");
    assertThat(Tables.rows(table))
        .containsExactly(
            "Persentase realisasi penerimaan pajak | 2020:89.73/2 2021:107.96/2 2022:120/2"
                + " 2023:103.19/2",
            "Pengawasan pembayaran masa | 2023:120/2",
            "nko | 2020:96.4/2 2021:108.68/2 2022:109.52/2 2023:111.86/2");
    assertThat(table.rows().get(2).organisationScore()).isTrue();
  }

  @Test
  void growthComparesTheLastTwoYears() {
    HistoryTable table =
        Tables.sheet(
                """
                No|Nama IKU|2022|2023|2024|Kenaikan (poin)
                =1|Penerimaan|=100|=105|=110|=5
                =2|Kepatuhan|=90|=95|=96|=1
                """)
            .historyTables()
            .get(0);

    HistoryTable.Growth growth = table.rows().get(0).growth();
    assertThat(growth).isNotNull();
    assertThat(growth.fromYear()).isEqualTo(2023);
    assertThat(growth.toYear()).isEqualTo(2024);
    assertThat(growth.inPoints()).isTrue();
    assertThat(Tables.figure(growth.figure())).isEqualTo("5/0");
  }
}
