package id.cermat.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {
  @Test
  void tablesBelowEachOtherEndAtBlankRowsAndNotes() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target
            1a-CP|Penerimaan|=100
            Keterangan: target menurut kontrak
            =5|=6|=7

            Jenis Belanja|Pagu|Realisasi
            Pegawai|=10|=9

            Bekasi, 30 Januari 2025
            Kepala Kantor
            """);

    assertThat(Tables.tables(report)).isEqualTo("contract A1:C2, budget A6:C7");
    assertThat(report.reading().passedOver())
        .singleElement()
        .satisfies(passed -> assertThat(passed.range()).isEqualTo("A4:C4"));
  }

  @Test
  void tablesSideBySideAreToldApartByABlankColumn() {
    UnitReport report =
        Tables.sheet(
            """
            |||||Anggaran 2024||
            Kode|Nama IKU|Target||Jenis Belanja|Pagu|Realisasi
            1a-CP|Penerimaan|=100||Pegawai|=10|=9
            1b-CP|Pertumbuhan|=90||Barang|=20|=19
            """);

    assertThat(Tables.tables(report)).isEqualTo("contract A2:C4, budget E2:G4");
    assertThat(report.budgetTables().get(0).year()).isEqualTo(2024);
  }

  @Test
  void aHeaderBesideTheRowsOfAnotherTableIsFound() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target||||
            1a-CP|Penerimaan|=100||Jenis Belanja|Pagu|Realisasi
            1b-CP|Pertumbuhan|=90||Barang|=20|=19
            1c-CP|Lain|=90||||
            """);

    assertThat(Tables.tables(report)).isEqualTo("contract A1:C4, budget E2:G3");
  }

  @Test
  void aHeaderRepeatedAtAPageBreakContinuesTheTable() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target
            1a-CP|Penerimaan|=100
            Kode|Nama IKU|Target
            1b-CP|Pertumbuhan|=90
            """);

    assertThat(report.indicatorTables()).hasSize(1);
    assertThat(report.indicatorTables().get(0).indicators()).hasSize(2);
  }

  @Test
  void aTableWithTwoTargetsIsReadAsOneOfFigures() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Target|Realisasi
            1a-CP|Penerimaan|=100|=90|=95
            1b-CP|Pertumbuhan|=80|=70|=75


            Jenis Belanja|Pagu|Realisasi
            Pegawai|=10|=9
            """);

    assertThat(Tables.tables(report)).isEqualTo("figures A1:E3, budget A6:C7");
    assertThat(Tables.passedOver(report))
        .isEqualTo("AMBIGUOUS_HEADER [target, C1 \"Target\", D1 \"Target\"]");
  }

  @Test
  void groupsUnderOneHeadAreNoReasonToLeaveATable() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Uraian|Kelompok Belanja|<|<|<
            ||Operasi|<|Modal|<
            ||Anggaran|Realisasi|Anggaran|Realisasi
            1|2|3|4|5|6
            2.16.01|Sekretariat|=10|=9|=4|=3
            2.16.02|Pelayanan|=20|=19|=8|=7
            """);

    assertThat(Tables.tables(report)).isEqualTo("figures A1:F6");
    assertThat(report.reading().figuresRead()).isEqualTo(8);
    assertThat(report.reading().passedOver())
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.reason()).isEqualTo(Reading.Reason.AMBIGUOUS_HEADER);
              assertThat(passed.incomplete()).isFalse();
            });
  }

  @Test
  void aFileOfOneRowUnderTwoTargetsIsIncomplete() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Target
            1a-CP|Penerimaan|=100|=90
            """);

    assertThat(Tables.tables(report)).isEmpty();
    assertThat(Tables.passedOver(report))
        .isEqualTo("AMBIGUOUS_HEADER [target, C1 \"Target\", D1 \"Target\"] incomplete");
  }

  @Test
  void columnsWithoutANameAreOneNote() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Jan|Feb|Target|Mar
            1a-CP|Penerimaan|=10|=20|=100|=30
            1b-CP|Pertumbuhan|=10|=20|=90|=30
            1c-CP|Lain|=10|=20|=90|=30
            """);

    assertThat(Tables.tables(report)).isEqualTo("contract A1:F4");
    assertThat(report.reading().passedOver())
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.range()).isEqualTo("C2:D4, F2:F4");
              assertThat(passed.arguments()).containsExactly("Jan", "Feb", "Mar");
            });
  }

  @Test
  void namesThatComeBackUnderEachActivityAreNoIndicators() {
    UnitReport report =
        Tables.sheet(
            """
            Kode Rekening|Uraian|Target|Realisasi
            7.01.2.0001|Sub kegiatan satu|=12|=9
            5.1.02.01.01|Belanja Barang|=7|=5
            5.1.02.02.01|Belanja Jasa|=3|=2
            5.1.02.04.01|Belanja Perjalanan|=2|=2
            7.01.2.0002|Sub kegiatan dua|=9|=7
            5.1.02.01.01|Belanja Barang|=4|=3
            5.1.02.02.01|Belanja Jasa|=3|=2
            5.1.02.04.01|Belanja Perjalanan|=2|=2
            """);

    assertThat(Tables.tables(report)).isEqualTo("figures A1:D9");
    assertThat(report.indicatorTables()).isEmpty();
    assertThat(report.reading().figuresRead()).isEqualTo(16);
  }

  @Test
  void twoRowsOfOneIndicatorAmongOthersAreIndicatorsAllTheSame() {
    UnitReport report =
        Tables.sheet(
            """
            Kode IKU|Nama IKU|Target
            1a-CP|Penerimaan|=100
            1b-CP|Pertumbuhan|=90
            1b-CP|Pertumbuhan|=90
            1a-CP|Penerimaan|=100
            """);

    assertThat(Tables.tables(report)).isEqualTo("contract A1:C5");
    assertThat(report.indicatorTables().get(0).indicators()).hasSize(4);
  }

  @Test
  void anExtractNamesItsRowsToTheRightOfItsFigures() {
    UnitReport report =
        Tables.sheet(
            """
            wilayah|nilai|target|satuan|indikator
            =1000|=5.81|=5.5|%|Pengangguran
            =1100|=7.73|=7.5|%|Pengangguran
            =1200|=6.39|=6.1|%|Pengangguran
            =1300|=5.11|=5.1|%|Pengangguran
            """);

    assertThat(Tables.tables(report)).isEqualTo("figures A1:E5");
    assertThat(report.reading().passedOver()).isEmpty();
  }

  @Test
  void aRowOfColumnNumbersMayHoldOneMistypedNumber() {
    UnitReport report =
        Tables.sheet(
            """
            Nama|Satu|Dua|Tiga|Empat|Lima
            1|2|3|4|5|5
            Alpha|=11|=12|=13|=14|=15
            Beta|=21|=22|=23|=24|=25
            """);

    assertThat(report.reading().figuresRead()).isEqualTo(10);
    assertThat(Tables.oddities(report)).isEmpty();
  }

  @Test
  void twoTargetsInDifferentUnitsAreNoClash() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target (%)|Target (Rp)|Realisasi
            1a-CP|Penerimaan|=100|=90000|=95
            """);

    assertThat(Tables.indicators(report.indicatorTables().get(0)))
        .containsExactly("1a-CP | Penerimaan | 100/0 | 95/0 | .");
    assertThat(Tables.passedOver(report)).isEqualTo("NO_KNOWN_HEADER [Target (Rp)]");
  }

  @Test
  void aLetterHoldsNoTable() {
    UnitReport report =
        Tables.sheet(
            """
            NOTA DINAS
            Yth. Kepala Kantor
            Bersama ini disampaikan target dan realisasi IKU.
            Atas perhatiannya diucapkan terima kasih.
            """);

    assertThat(Tables.tables(report)).isEmpty();
    assertThat(Tables.passedOver(report)).isEqualTo("NO_FIGURES [Lembar]");
  }

  @Test
  void figuresWithoutHeadsAreReportedNotGuessed() {
    UnitReport report =
        Tables.sheet(
            """
            Wilayah
            Utara|=10|=20
            Selatan|=30|=40
            """);

    assertThat(Tables.tables(report)).isEmpty();
    assertThat(Tables.passedOver(report)).isEqualTo("NO_KNOWN_HEADER [Lembar] incomplete");
    assertThat(report.reading().passedOver().get(0).range()).isEqualTo("B2:C3");
  }

  @Test
  void figuresUnderUnknownHeadsMakeATableOfFigures() {
    UnitReport report =
        Tables.sheet(
            """
            Wilayah|Januari|Februari
            Utara|=10|=20
            Selatan|=30|=40
            """);

    assertThat(Tables.tables(report)).isEqualTo("figures A1:C3");
    assertThat(Tables.passedOver(report)).isEmpty();
    assertThat(report.figureTables().get(0).columns())
        .extracting(label -> label.text())
        .containsExactly("Januari", "Februari");
  }

  @Test
  void aHeaderWithoutRowsIsReported() {
    UnitReport report = Tables.sheet("Kode|Nama IKU|Target|Realisasi");

    assertThat(Tables.tables(report)).isEmpty();
    assertThat(Tables.passedOver(report)).contains("NO_ROWS");
  }

  @Test
  void theUsersWordsAreRecognised() {
    Vocabulary vocabulary = Vocabulary.builtIn().with(Meaning.REALIZATION, List.of("hasil nyata"));
    DrawnGrid grid =
        new DrawnGrid(
            "Lembar",
            """
            Kode|Nama IKU|Target|Hasil Nyata
            1a-CP|Penerimaan|=100|=95
            """);

    assertThat(Tables.indicators(Tables.read(vocabulary, grid).indicatorTables().get(0)))
        .containsExactly("1a-CP | Penerimaan | 100/0 | 95/0 | .");
  }

  @Test
  void aHiddenCopyKeepsItsYearAndDoesNotDecideTheReports() {
    UnitReport report =
        Tables.read(
            new DrawnGrid(
                "Kinerja", "KPP MADYA DUA BANDUNG TAHUN 2024\nKode|Nama IKU|Target\n1a-CP|A|=1"),
            new DrawnGrid("Kinerja 2023", true, "Kode|Nama IKU|Target\n1a-CP|A|=2"),
            new DrawnGrid("Lama 2023", true, "Kode|Nama IKU|Target\n1a-CP|A|=2"));

    assertThat(report.unit()).isEqualTo("KPP Madya Dua Bandung");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.indicatorTables())
        .extracting(table -> table.year())
        .containsExactly(2024, 2023, 2023);
  }
}
