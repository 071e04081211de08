package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.FigureUnit;
import id.cermat.model.BudgetTable;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

class MoneyLayoutTest {
  @Test
  void aBudgetAddsUpToTheTotalBelow() {
    UnitReport report =
        Tables.sheet(
            """
            REALISASI ANGGARAN TAHUN ANGGARAN 2024
            Jenis Belanja|Pagu Awal|Realisasi|Persentase
            Belanja Pegawai|=952610000|=928646000|=0,9748%2
            Belanja Modal|-|-|-
            Total|=952610000|=928646000|=0,9748%2
            """);

    BudgetTable table = report.budgetTables().get(0);
    assertThat(table.kind()).isEqualTo(BudgetTable.Kind.BUDGET);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.lines(table))
        .containsExactly(
            "1<2 | Belanja Pegawai | 952610000/0 | 928646000/0 | 97.48/2",
            "1<2 | Belanja Modal | . | . | .",
            "0<-1 | Total | 952610000/0 | 928646000/0 | 97.48/2");
    assertThat(table.lines().get(0).base().unit()).isEqualTo(FigureUnit.RUPIAH);
    assertThat(table.lines().get(0).percentage().literal()).isEqualTo("97,48%");
  }

  @Test
  void aTotalAboveItsLinesAndAnUnlabelledOneBelowAreTotals() {
    BudgetTable above =
        Tables.sheet(
                """
                Jenis Belanja|Pagu|Realisasi
                Total Belanja|=30|=20
                Pegawai|=10|=9
                Barang|=20|=11
                """)
            .budgetTables()
            .get(0);
    BudgetTable below =
        Tables.sheet(
                """
                Jenis Belanja|Pagu|Realisasi
                Pegawai|=10|=9
                Barang|=20|=11
                |=30|=20
                """)
            .budgetTables()
            .get(0);

    assertThat(above.lines()).extracting(BudgetTable.Line::parent).containsExactly(-1, 0, 0);
    assertThat(below.lines()).extracting(BudgetTable.Line::parent).containsExactly(2, 2, -1);
    assertThat(below.lines()).extracting(BudgetTable.Line::level).containsExactly(1, 1, 0);
  }

  @Test
  void subtotalsStandBetweenTheirLinesAndTheGrandTotal() {
    BudgetTable table =
        Tables.sheet(
                """
                Uraian Belanja|Pagu Revisi|Realisasi
                Gaji|=10|=9
                Lembur|=5|=4
                Jumlah Belanja Pegawai|=15|=13
                Barang|=20|=11
                Jumlah Belanja Barang|=20|=11
                Grand Total|=35|=24
                """)
            .budgetTables()
            .get(0);

    assertThat(Tables.lines(table))
        .containsExactly(
            "2<2 | Gaji | 10/0 | 9/0 | .",
            "2<2 | Lembur | 5/0 | 4/0 | .",
            "1<5 | Jumlah Belanja Pegawai | 15/0 | 13/0 | .",
            "2<4 | Barang | 20/0 | 11/0 | .",
            "1<5 | Jumlah Belanja Barang | 20/0 | 11/0 | .",
            "0<-1 | Grand Total | 35/0 | 24/0 | .");
  }

  @Test
  void dottedCodesTellTheHierarchy() {
    BudgetTable table =
        Tables.sheet(
                """
                Kode|Uraian Belanja|Pagu|Realisasi
                51|Pegawai|=30|=20
                51.1|Gaji|=10|=9
                51.2|Tunjangan|=20|=11
                |Total|=30|=20
                """)
            .budgetTables()
            .get(0);

    assertThat(table.lines()).extracting(BudgetTable.Line::parent).containsExactly(3, 0, 0, -1);
    assertThat(table.lines()).extracting(BudgetTable.Line::level).containsExactly(1, 2, 2, 0);
  }

  @Test
  void bothCeilingsAreKeptApart() {
    BudgetTable table =
        Tables.sheet(
                """
                Jenis Belanja|Pagu Awal|Pagu Akhir|Realisasi|%|Sisa
                Pegawai|=10|=12|=9|=75|=3
                Barang|=20|=20|=10|=50|=10
                """)
            .budgetTables()
            .get(0);

    BudgetTable.Line line = table.lines().get(0);
    assertThat(Tables.figure(line.base())).isEqualTo("10/0");
    assertThat(Tables.figure(line.revised())).isEqualTo("12/0");
    assertThat(Tables.figure(line.percentage())).isEqualTo("75/0");
    assertThat(Tables.figure(line.remainder())).isEqualTo("3/0");
    assertThat(line.level()).isEqualTo(1);
    assertThat(line.parent()).isEqualTo(-1);
  }

  @Test
  void revenueKnowsThePreviousYearAndGrowth() {
    UnitReport report =
        Tables.sheet(
            """
            (dalam jutaan rupiah)
            Jenis Pajak|Realisasi 2023|Target 2024|Realisasi 2024|Capaian|Pertumbuhan (%)
            PPh Non Migas|=773,21d2|=800d2|=870,5d2|=108,81d2|=12,58d2
            PPN|=100d2|=100d2|=100d2|=100d2|=0d2
            Jumlah|=873,21d2|=900d2|=970,5d2|=107,83d2|=11,14d2
            """);

    BudgetTable table = report.budgetTables().get(0);
    assertThat(table.kind()).isEqualTo(BudgetTable.Kind.REVENUE);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.lines(table).get(0))
        .isEqualTo("1<2 | PPh Non Migas | 800000000/-4 | 870500000/-4 | 108.81/2");
    assertThat(Tables.figure(table.lines().get(0).previous())).isEqualTo("773210000/-4");
    assertThat(Tables.figure(table.lines().get(0).growth())).isEqualTo("12.58/2");
  }

  @Test
  void aCeilingOfEachYearGivesOneTableAYear() {
    UnitReport report =
        Tables.sheet(
            """
            Jenis Belanja|Pagu 2023|Realisasi 2023|Pagu 2024|Realisasi 2024
            Pegawai|=10|=9|=12|=11
            Barang|=20|=19|=22|=21
            """);

    assertThat(report.budgetTables()).extracting(BudgetTable::year).containsExactly(2023, 2024);
    assertThat(Tables.lines(report.budgetTables().get(1)).get(0))
        .isEqualTo("1<-1 | Pegawai | 12/0 | 11/0 | .");
  }
}
