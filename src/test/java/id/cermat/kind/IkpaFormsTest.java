package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.IkpaIndicator;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

/** The forms in which offices keep their IKPA. */
class IkpaFormsTest {
  @Test
  void aListOfThePartsIsOneUnit() {
    UnitReport report =
        Tables.sheet(
            """
            NILAI IKPA TAHUN 2024
            No|Indikator|Bobot|Nilai|Nilai Akhir
            =1|Revisi DIPA|=10|=110|=11
            =2|Deviasi Halaman III DIPA|=15|=90|=13,5
            =3|Penyerapan Anggaran|=20|=95|=19
            =4|Belanja Kontraktual|=10|=100|=10
            =5|Penyelesaian Tagihan|=10|=100|=10
            =6|Pengelolaan UP dan TUP|=10|=98,5|=9,85
            =7|Capaian Output|=25|=100|=25
            |Nilai IKPA|=100||=98,35
            """);

    IkpaTable table = report.ikpaTables().get(0);
    Satker unit = table.satkers().get(0);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(unit.measures()).extracting(Measure::indicator).hasSize(7);
    Measure revision = unit.measures().get(0);
    assertThat(revision.indicator()).isEqualTo(IkpaIndicator.REVISION);
    assertThat(Tables.figure(revision.weight())).isEqualTo("10/0");
    assertThat(Tables.figure(revision.score())).isEqualTo("110/0");
    assertThat(Tables.figure(revision.weighted())).isEqualTo("11/0");
    assertThat(Tables.figure(unit.total())).isEqualTo("98.35/2");
    assertThat(report.indicatorTables()).isEmpty();
    assertThat(Tables.passedOver(report)).isEmpty();
  }

  @Test
  void aRowOfScoresAUnitNeedsNoWeights() {
    UnitReport report =
        Tables.sheet(
            """
            INDIKATOR PELAKSANAAN ANGGARAN TAHUN 2024
            No|Kode Satker|Nama Satker|Revisi DIPA|Deviasi Hal III|Penyerapan|Kontraktual|Tagihan|UP TUP|Output|Nilai Akhir
            =1|123456|KPP Uji|=110|=90|=95|=100|=100|=98,5|=100|=98,35
            =2|654321|KPP Coba|=100|=80|=95|=100|=100|=98,5|=100|=95,85
            """);

    IkpaTable table = report.ikpaTables().get(0);
    assertThat(table.satkers())
        .extracting(Satker::described)
        .containsExactly("123456 KPP Uji", "654321 KPP Coba");
    assertThat(Tables.figure(table.satkers().get(1).score())).isEqualTo("95.85/2");
    assertThat(Tables.passedOver(report)).isEmpty();
  }

  @Test
  void aTableOfTargetsIsNoListOfParts() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi|Indeks Capaian
            1a-CP|Revisi DIPA|=100|=110|=110
            1b-CP|Deviasi Halaman III DIPA|=100|=90|=90
            1c-CP|Penyerapan Anggaran|=100|=95|=95
            1d-CP|Penyelesaian Tagihan|=100|=100|=100
            1e-CP|Capaian Output|=100|=100|=100
            """);

    assertThat(report.ikpaTables()).isEmpty();
    assertThat(report.indicatorTables()).hasSize(1);
  }

  @Test
  void theYearsOfTargetRealizationAndIndexAreHistoryAndAYearsTableEach() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|2022|<|<|2023|<|<|2024|<|<
            ^|^|Target|Realisasi|Capaian|Target|Realisasi|Capaian|Target|Realisasi|Capaian
            1a-CP|A|=100|=99|=99|=90|=99|=110|=100|=101|=101
            """);

    assertThat(report.indicatorTables())
        .extracting(table -> table.year())
        .containsExactly(2022, 2023, 2024);
    assertThat(Tables.indicators(report.indicatorTables().get(1)))
        .containsExactly("1a-CP | A | 90/0 | 99/0 | 110/0");
    assertThat(report.historyTables()).hasSize(3);
    assertThat(report.reading().figuresRead()).isEqualTo(9);
  }
}
