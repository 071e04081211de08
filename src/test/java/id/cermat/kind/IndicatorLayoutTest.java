package id.cermat.kind;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Polarity;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import org.junit.jupiter.api.Test;

class IndicatorLayoutTest {
  @Test
  void aContractIsReadWithANamelessColumnOfCodesAndMergedObjectives() {
    UnitReport report =
        Tables.sheet(
            """
            PERJANJIAN KINERJA TAHUN 2024|<|<|<|<
            No.|Sasaran Program/Kegiatan||Indikator Kinerja|Target
            (1)|(2)|(3)|(4)|(5)
            =1|Penerimaan yang optimal|1a-CP|Persentase realisasi penerimaan pajak|100%
            =2|^|1b-CP|Indeks realisasi pertumbuhan|=100
            =3|Keuangan yang optimal|10a-\\nCP|Indeks kinerja kualitas|=100
            """);

    IndicatorTable table = report.indicatorTables().get(0);
    assertThat(table.kind()).isEqualTo(IndicatorTable.Kind.CONTRACT);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.text(table.title())).isEqualTo("PERJANJIAN KINERJA TAHUN 2024");
    assertThat(Tables.indicators(table))
        .containsExactly(
            "1a-CP | Persentase realisasi penerimaan pajak | 100/0 | . | .",
            "1b-CP | Indeks realisasi pertumbuhan | 100/0 | . | .",
            "10a-CP | Indeks kinerja kualitas | 100/0 | . | .");
    assertThat(table.indicators())
        .extracting(row -> Tables.text(row.objective()))
        .containsExactly(
            "Penerimaan yang optimal", "Penerimaan yang optimal", "Keuangan yang optimal");
    assertThat(Tables.only(report).columns())
        .anySatisfy(
            column -> {
              assertThat(column.letters()).isEqualTo("C");
              assertThat(column.meaning()).isEqualTo("code");
              assertThat(column.evidence()).isEqualTo("codes in the cells");
            });
  }

  @Test
  void aHeaderMergedOverCodeAndNameNamesBoth() {
    UnitReport report =
        Tables.sheet(
            """
            Indikator Kinerja Utama|<|Target
            1a-CP|Persentase realisasi|=100
            1b-CP|Indeks pertumbuhan|=90
            """);

    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly(
            "1a-CP | Persentase realisasi | 100/0 | . | .",
            "1b-CP | Indeks pertumbuhan | 90/0 | . | .");
  }

  @Test
  void realizationsAreReadUnderAGroupHeaderOfTheYear() {
    UnitReport report =
        Tables.sheet(
            """
            No|Kode IKU|Nama IKU|Tahun 2024|<|<|Polorarisasi|Konsolidasi|Satuan|Status
            ^|^|^|Tgt|Realiasi|Indeks Capaian|^|^|^|^
            =1|9a-N|Tingkat kualitas kompetensi|=100|=116,95d2|=120d2|Maximaze|Sum|Indeks|Hijau
            =2|9b-N|Waktu layanan|=5|=4,36|=112,8d2|min|rata-rata|Hari|Hijau
            """);

    IndicatorTable table = report.indicatorTables().get(0);
    assertThat(table.kind()).isEqualTo(IndicatorTable.Kind.REALIZATION);
    assertThat(table.year()).isEqualTo(2024);
    assertThat(Tables.indicators(table))
        .containsExactly(
            "9a-N | Tingkat kualitas kompetensi | 100/0 | 116.95/2 | 120/2",
            "9b-N | Waktu layanan | 5/0 | 4.36/2 | 112.8/2");
    Indicator first = table.indicators().get(0);
    assertThat(first.polarity()).isEqualTo(Polarity.MAXIMIZE);
    assertThat(first.consolidation()).isEqualTo(Consolidation.SUM);
    assertThat(first.target()).isNotNull();
    assertThat(first.target().unit()).isEqualTo(FigureUnit.INDEX);
    assertThat(Tables.text(first.status())).isEqualTo("Hijau");
    assertThat(table.indicators().get(1).polarity()).isEqualTo(Polarity.MINIMIZE);
  }

  @Test
  void anUnexceedableTargetIsSaidByThePolarityOrANote() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi|Polarisasi|Keterangan
            1a-N|Opini|=4|=4|Maximize (target maksimal)|
            1b-N|Skor|=4|=4|Max|Tidak dapat melebihi target
            1c-N|Lain|=4|=4|Max|
            """);

    assertThat(report.indicatorTables().get(0).indicators())
        .extracting(Indicator::unexceedable)
        .containsExactly(true, true, false);
  }

  @Test
  void aGapIsABlankAndADashKeepsItsPlaceholder() {
    UnitReport report =
        Tables.sheet(
            """
            Kode IKU|Nama IKU|Target|Realisasi|Capaian
            1a-CP|Penerimaan|=100||=101,5
            1b-CP|Pertumbuhan|=100|-|n/a
            1c-CP|Lain|=100|=99|=99
            """);

    IndicatorTable table = report.indicatorTables().get(0);
    assertThat(Tables.indicators(table))
        .containsExactly(
            "1a-CP | Penerimaan | 100/0 | . | 101.5/1 blank REALIZATION D2",
            "1b-CP | Pertumbuhan | 100/0 | . | . blank REALIZATION D3 blank INDEX E3",
            "1c-CP | Lain | 100/0 | 99/0 | 99/0");
    assertThat(table.indicators().get(0).blanks().get(0).placeholder()).isNull();
    assertThat(table.indicators().get(1).blanks())
        .extracting(Indicator.Blank::placeholder)
        .containsExactly("-", "n/a");
  }

  @Test
  void yearGroupsGiveOneTableEach() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|2023|<|2024|<
            ^|^|Target|Realisasi|Target|Realisasi
            1a-CP|Penerimaan|=90|=91|=100|=101
            """);

    assertThat(report.indicatorTables())
        .extracting(IndicatorTable::year)
        .containsExactly(2023, 2024);
    assertThat(Tables.indicators(report.indicatorTables().get(1)))
        .containsExactly("1a-CP | Penerimaan | 100/0 | 101/0 | .");
  }

  @Test
  void theCodeMayStandBeforeTheName() {
    UnitReport report =
        Tables.sheet(
            """
            No|Indikator Kinerja Utama|Target|Realisasi
            =1|1a-CP Persentase realisasi|=100|=101
            """);

    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly("1a-CP | Persentase realisasi | 100/0 | 101/0 | .");
  }

  @Test
  void capaianBesideAnIndexIsThePlainRatio() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi|Capaian (%)|Indeks Capaian
            4a-CP|Perilaku|=55|=73|=132,73|=120
            """);

    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly("4a-CP | Perilaku | 55/0 | 73/0 | 120/0");
  }

  @Test
  void theTotalRowGivesTheTotalWeightAndIsNoIndicator() {
    UnitReport report =
        Tables.sheet(
            """
            No|Nama IKU|Bobot|Target|Realisasi
            =1|Penerimaan|=60|=100|=101
            =2|Kepatuhan|=40|=100|=99
            Jumlah|<|=100||
            """);

    IndicatorTable table = report.indicatorTables().get(0);
    assertThat(table.indicators()).hasSize(2);
    assertThat(Tables.figure(table.totalWeight())).isEqualTo("100/0");
  }
}
