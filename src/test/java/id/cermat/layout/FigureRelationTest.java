package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureRelationTest {
  @TempDir Path folder;

  private java.util.List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  @Test
  void aColumnHeadedAsAPercentageIsRecomputedFromTheTwoItCompares() throws IOException {
    String right =
        """
        Seksi|Surat Terbit|Surat Dibalas|% Dibalas
        Pelayanan|=80|=60|=0,75%2
        Pengawasan I|=120|=90|=0,75%2
        Pengawasan II|=64|=16|=0,25%2
        Penagihan|=50|=20|=0,4%2
        Pemeriksaan|=90|=72|=0,8%2
        Umum|=10|=9|=0,9%2
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Penagihan|=50|=20|=0,4%2", "Penagihan|=50|=20|=0,44%2")))
        .containsExactly("budget-percentage D5 44.00 not 40.00");
  }

  /** Which of the three figures is wrong, the figures alone do not tell. */
  @Test
  void aDifferenceKeepsTheSignThatItsColumnHas() throws IOException {
    String right =
        """
        Seksi|Rencana Pegawai|Pegawai Ada|Lebih/(Kurang)
        Pelayanan|=1120|=1010|=-110
        Pengawasan I|=900|=900|=0
        Pengawasan II|=830|=1040|=210
        Penagihan|=680|=550|=-130
        Pemeriksaan|=570|=710|=140
        Data|=610|=490|=-120
        Umum|=730|=420|=-310
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=420|=-310", "=420|=310")))
        .singleElement()
        .asString()
        .matches("budget-total [BCD]8 .*");
  }

  @Test
  void aLastColumnThatSumsItsRowIsARowTotal() throws IOException {
    String right =
        """
        Jenis Surat|Januari|Februari|Maret|Jumlah
        SP2DK|=12|=15|=9|=36
        STP|=101|=80|=77|=258
        SKPKB|=3|=4|=5|=12
        Teguran|=40|=30|=20|=90
        Sita|=14|=11|=20|=45
        Paksa|=7|=8|=9|=24
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Teguran|=40|=30|=20|=90", "Teguran|=40|=30|=20|=80")))
        .containsExactly("budget-total E5 80 not 90");
  }

  @Test
  void aCumulativeColumnAddsWhatIsNew() throws IOException {
    String right =
        """
        Jenis Surat|s.d. Bulan Lalu|Bulan Ini|s.d. Bulan Ini
        SP2DK|=12|=15|=27
        STP|=101|=80|=181
        SKPKB|=3|=4|=7
        Teguran|=40|=30|=70
        Sita|=51|=62|=113
        SPMP|=93|=18|=111
        Paksa|=7|=8|=15
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("STP|=101|=80|=181", "STP|=101|=80|=118")))
        .containsExactly("period-consolidation D3 118 not 181");
  }

  @Test
  void growthIsRecomputedFromTheYearsBesideIt() throws IOException {
    String right =
        """
        Jenis Usaha|Wajib Pajak 2023|Wajib Pajak 2024|Pertumbuhan (%)
        Perdagangan|=400|=500|=25
        Industri|=200|=150|=-25
        Jasa|=80|=100|=25
        Pertanian|=50|=60|=20
        Perikanan|=75|=84|=12
        Tambang|=160|=208|=30
        Lainnya|=10|=11|=10
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Pertanian|=50|=60|=20", "Pertanian|=50|=60|=22")))
        .containsExactly("growth-rate D5 22 not 20");
  }

  @Test
  void aRelationThatTooFewRowsBearOutIsNotClaimed() throws IOException {
    assertThat(
            findings(
                """
                Seksi|Surat Terbit|Surat Dibalas|% Tepat Waktu
                Pelayanan|=80|=60|=75
                Pengawasan I|=120|=90|=81
                Pengawasan II|=64|=16|=95
                Penagihan|=50|=20|=40
                """))
        .isEmpty();
  }

  /** Ones and zeros fit almost any formula in nearly all rows; none of them is meant. */
  @Test
  void countsOfOneAndZeroBearOutNoFormula() throws IOException {
    assertThat(
            findings(
                """
                Satker|Buku Tamu|Survei Layanan|Sensus Usaha|Jumlah Publikasi
                Aceh|=1|=1|=0|=1
                Bireuen|=1|=1|=0|=1
                Langsa|=1|=0|=1|=0
                Nias|=0|=1|=1|=0
                Pidie|=1|=1|=0|=1
                Sabang|=1|=1|=1|=1
                Simeulue|=1|=1|=0|=1
                Takengon|=1|=1|=0|=0
                """))
        .isEmpty();
  }
}
