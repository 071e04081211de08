package id.cermat.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.model.Indicator;
import id.cermat.model.UnitReport;
import org.junit.jupiter.api.Test;

class FigureReadingTest {
  @Test
  void aPercentFormatGivesPointsAndTheShownDecimals() {
    Figure realization = first("=0,974815%2").realization();

    assertThat(realization.value()).isEqualByComparingTo("97.4815");
    assertThat(realization.decimals()).isEqualTo(2);
    assertThat(realization.unit()).isEqualTo(FigureUnit.PERCENT);
    assertThat(realization.literal()).isEqualTo("97,48%");
  }

  @Test
  void aGeneralNumberShowsWhatItHolds() {
    Figure realization = first("=97,5").realization();

    assertThat(Tables.figure(realization)).isEqualTo("97.5/1");
    assertThat(realization.literal()).isEqualTo("97,5");
  }

  @Test
  void aWholeColumnOfTextNumbersIsAStyle() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi
            1a-CP|A|=100|97,30
            1b-CP|B|=100|98,10
            """);

    assertThat(Tables.oddities(report)).isEmpty();
    assertThat(report.reading().figuresRead()).isEqualTo(4);
  }

  @Test
  void aTextNumberAmongNumbersIsOdd() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi
            1a-CP|A|=100|=97,3
            1b-CP|B|=100|=98,1
            1c-CP|C|=100|99,25
            """);

    assertThat(Tables.oddities(report)).isEqualTo("NUMBER_AS_TEXT D4 99,25");
    assertThat(Tables.indicators(report.indicatorTables().get(0)).get(2))
        .isEqualTo("1c-CP | C | 100/0 | 99.25/2 | .");
  }

  @Test
  void anErrorIsReportedAndIsNoBlank() {
    UnitReport report =
        Tables.sheet(
            """
            Kode|Nama IKU|Target|Realisasi
            1a-CP|A|=100|#DIV/0!
            1b-CP|B|=100|belum lapor
            1c-CP|C|=100|=90
            """);

    assertThat(Tables.oddities(report))
        .isEqualTo("ERROR_VALUE D2 #DIV/0!, NOT_A_NUMBER D3 belum lapor");
    assertThat(report.indicatorTables().get(0).indicators())
        .allSatisfy(row -> assertThat(row.blanks()).isEmpty());
  }

  @Test
  void theColumnsOtherTextsDecideAnAmbiguousOne() {
    UnitReport report =
        Tables.sheet(
            """
            Jenis Belanja|Pagu|Realisasi
            Pegawai|1.234|1.234.567
            Barang|2.345.678|2.345.678
            """);

    assertThat(Tables.lines(report.budgetTables().get(0)).get(0))
        .isEqualTo("1<-1 | Pegawai | 1234/0 | 1234567/0 | .");
  }

  @Test
  void aUnitHeaderScalesItsColumnAlone() {
    UnitReport report =
        Tables.sheet(
            """
            Jenis Belanja|Pagu (Rp juta)|Realisasi (dalam ribuan rupiah)|%
            Pegawai|=12,5d1|=11500|=92
            """);

    assertThat(Tables.lines(report.budgetTables().get(0)))
        .containsExactly("1<-1 | Pegawai | 12500000/-5 | 11500000/-3 | 92/0");
  }

  private static Indicator first(String drawn) {
    return Tables.sheet("Kode|Nama IKU|Target|Realisasi\n1a-CP|Penerimaan|=100|" + drawn)
        .indicatorTables()
        .get(0)
        .indicators()
        .get(0);
  }
}
