package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings that say in a word how a column comes of others, in tables of few rows. */
class NamedColumnTest {
  @TempDir Path folder;

  private List<String> relations(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.relations(folder);
    }
  }

  private List<String> findings(String drawing) throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      return workbook.findings(folder);
    }
  }

  private static final String LETTERS =
      """
      Seksi|Surat terbit|Surat dibalas|%1$s
      Pelayanan|=1250|=912|=%2$s
      Pengawasan I|=2310|=2104|=91,08
      Pengawasan II|=1725|=1377|=79,83
      Penagihan|=990|=641|=64,75
      Umum|=415|=233|=56,14
      """;

  @Test
  void aHeadingThatSaysAShareAndFourRowsProveTheFifthWrong() throws IOException {
    assertThat(relations(LETTERS.formatted("% dibalas", "72,96")))
        .contains("percent D2 = C2 B2 by label, support");
    assertThat(findings(LETTERS.formatted("% dibalas", "72,96"))).isEmpty();
    assertThat(findings(LETTERS.formatted("% dibalas", "79,26")))
        .containsExactly("budget-percentage D2 79.26 not 72.96");
    assertThat(findings(LETTERS.formatted("Tingkat kehadiran", "79,26"))).isEmpty();
  }

  @Test
  void anInverseOrCappedShareIsNoError() throws IOException {
    assertThat(findings(LETTERS.formatted("Capaian (%)", "127,04"))).isEmpty();
    assertThat(findings(LETTERS.formatted("Capaian (%)", "137,06"))).isEmpty();
  }

  private static final String REMAINDERS =
      """
      Kegiatan|Anggaran|Terpakai|%s
      Pelayanan|=125000|=91200|=%s
      Pengawasan|=231000|=210400|=20600
      Penagihan|=172500|=137700|=34800
      Umum|=99000|=64100|=34900
      Kepegawaian|=41500|=23300|=18200
      """;

  @Test
  void theHeadingTellsWhichOfThreeColumnsIsTheDifference() throws IOException {
    assertThat(relations(REMAINDERS.formatted("Sisa dana", "33800")))
        .contains("difference D2 = B2 -C2 by label, support");
    assertThat(findings(REMAINDERS.formatted("Sisa dana", "38300")))
        .containsExactly("budget-total D2 38300 not 33800");
    assertThat(findings(REMAINDERS.formatted("Penerima", "38300"))).isEmpty();
  }

  /** The remainder and the percentage of one row are wrong by the same figure of it. */
  @Test
  void whatTwoResultsOfARowShareIsAtFault() throws IOException {
    String right =
        """
        Kegiatan|Anggaran|Terpakai|Sisa dana|% terpakai
        Pelayanan|=125000|=91200|=33800|=72,96
        Pengawasan|=231000|=210400|=20600|=91,08
        Penagihan|=172500|=137700|=34800|=79,83
        Umum|=99000|=64100|=34900|=64,75
        Kepegawaian|=41500|=23300|=18200|=56,14
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=210400", "=214000")))
        .containsExactly("budget-total C3 214000 not 210400");
    assertThat(findings(right.replace("=231000", "=213000")))
        .containsExactly("budget-total B3 213000 not 231000");
    assertThat(findings(right.replace("=20600", "=26000")))
        .containsExactly("budget-total D3 26000 not 20600");
    assertThat(findings(right.replace("=91,08", "=98,01")))
        .containsExactly("budget-percentage E3 98.01 not 91.08");
  }

  @Test
  void aHeadingIsAboutTheTableBelowItAlone() throws IOException {
    String other =
        """
        ||
        Seksi|Pegawai|Hadir|Sisa cuti
        Pelayanan|=1812|=1777|=612
        Pengawasan|=1355|=1301|=455
        Penagihan|=1190|=1120|=430
        Umum|=1041|=1001|=333
        """;
    assertThat(relations(REMAINDERS.formatted("Sisa dana", "33800") + other))
        .contains("difference D3 = B3 -C3 by label")
        .noneMatch(line -> line.matches("\\w+ D(9|1\\d) .*"));
    assertThat(findings(REMAINDERS.formatted("Sisa dana", "38300") + other))
        .containsExactly("budget-total D2 38300 not 33800");
  }

  @Test
  void aTypedShareOfAComputedNumberIsWhatTheNumberComesOf() throws IOException {
    assertThat(
            findings(
                """
                Wilayah|Penduduk|Terlayani|% terlayani
                Utara|=5520|:B2*D2/100|=72
                Selatan|=1130|:B3*D3/100|=8,8
                Timur|=2020|:B4*D4/100|=28
                Barat|=1260|:B5*D5/100|=22,5
                Kota|=1680|=17|=31
                """))
        .isEmpty();
  }

  private static final String MEANS =
      """
      Kantor|Januari|Februari|Maret|Rata-rata
      Utara|=812|=745|=903|=820
      Selatan|=655|=612|=701|=%s
      Timur|=930|=888|=951|=923
      Barat|=501|=477|=537|=505
      Kota|=713|=699|=733|=715
      """;

  @Test
  void aMeanIsTheMeanOfTheColumnsBesideIt() throws IOException {
    assertThat(relations(MEANS.formatted("656")))
        .contains("mean E2 = B2 C2 D2 by label", "mean E6 = B6 C6 D6 by label");
    assertThat(findings(MEANS.formatted("656"))).isEmpty();
    assertThat(findings(MEANS.formatted("665"))).containsExactly("budget-total E3 665 not 656");
  }

  @Test
  void aRowOfMeansPassesOverTheTotalAboveIt() throws IOException {
    String right =
        """
        Kantor|Januari|Februari|Maret|April
        Utara|=812|=745|=903|=866
        Selatan|=655|=612|=701|=684
        Timur|=930|=888|=951|=940
        Jumlah|=2397|=2245|=2555|=2490
        Rata-rata|=799|=748,33|=851,67|=830
        """;
    assertThat(relations(right)).contains("mean C6 = C2 C3 C4 by label");
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("851,67", "815,67")))
        .containsExactly("budget-total D6 815.67 not 851.67");
  }

  @Test
  void aRowOfPercentagesIsNoLineOfATotalColumn() throws IOException {
    String right =
        """
        Year|Goods|Services|Total
        2000|=5410|=1290|=6700
        2001|=5980|=1355|=7335
        2002|=6120|=1410|=7530
        2003|=6480|=1502|=7982
        Percent change|=19,8|=16,4|=19,1
        """;
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=7530", "=7350")))
        .containsExactly("budget-total D4 7350 not 7530");
  }

  @Test
  void whatHasComeUpToADayIsAConsolidationAndNoTotal() throws IOException {
    String right =
        """
        Jenis|s.d. bulan lalu|Bulan ini|s.d. bulan ini
        PPh|=81200|=74500|=155700
        PPN|=65500|=61200|=126700
        PBB|=93000|=88800|=181800
        Bea meterai|=50100|=47700|=97800
        Pajak lainnya|=71300|=69900|=141200
        """;
    assertThat(relations(right)).contains("consolidation D2 = B2 C2 by label, support");
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=181800", "=188100")))
        .containsExactly("period-consolidation D4 188100 not 181800");
  }
}
