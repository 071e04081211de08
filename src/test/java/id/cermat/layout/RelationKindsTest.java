package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which figures come of others, found where no word tells of it. */
class RelationKindsTest {
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

  @Test
  void aRunOfRowsOrColumnsIsSummedByTheLineBesideIt() throws IOException {
    assertThat(
            relations(
                """
                Jenis|Kolom A|Kolom B|Kolom C|Kolom D
                Surat a|=125510|=215908|=3311|=344729
                Surat b|=101111|=180779|=5102|=286992
                Surat c|=310431|=345126|=7720|=663277
                Semua|=537052|=741813|=16133|=1294998
                """))
        .contains("sum E2 = B2 C2 D2 by support", "sum B5 = B2 B3 B4 by support");
  }

  /** Sums and their addends two columns apart, as under the halves of a year. */
  @Test
  void groupsOfColumnsAreSummedStepByStep() throws IOException {
    String right =
        """
        Jenis|A1|A2|B1|B2|C1|C2
        Surat a|=1255|=991|=1590|=1001|=2845|=1992
        Surat b|=1011|=871|=8077|=7002|=9088|=7873
        Surat c|=3104|=3001|=4512|=4417|=7616|=7418
        Surat d|=4030|=3777|=3020|=2991|=7050|=6768
        Surat e|=7819|=7118|=8911|=8530|=16730|=15648
        Surat f|=2203|=2109|=1456|=1333|=3659|=3442
        """;
    assertThat(relations(right)).contains("sum F2 = B2 D2 by support", "sum G2 = C2 E2 by support");
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=3442", "=3424")))
        .containsExactly("budget-total G7 3424 not 3442");
  }

  @Test
  void whatIsLeftOfAFigureAddsToItWithWhatIsGone() throws IOException {
    assertThat(
            relations(
                """
                Jenis|Awal|Lain|Keluar|Sisa
                Surat a|=2845|=17|=1255|=1590
                Surat b|=9088|=43|=1011|=8077
                Surat c|=7616|=29|=3104|=4512
                Surat d|=7050|=88|=4030|=3020
                Surat e|=16730|=51|=7819|=8911
                """))
        .contains("difference E2 = B2 -D2 by label, support");
  }

  /** An amount of which nothing was rounded off is a product, not its price a quotient. */
  @Test
  void anAmountIsAProductAndItsPriceNoQuotient() throws IOException {
    String right =
        """
        Barang|Isi|Satuan|Besaran
        Kertas|=17|=48550|=825350
        Tinta|=23|=117300|=2697900
        Map|=310|=2775|=860250
        Kursi|=12|=655000|=7860000
        Meja|=7|=1213000|=8491000
        Lampu|=44|=38450|=1691800
        Rak|=9|=901500|=8113500
        """;
    assertThat(relations(right))
        .anyMatch(line -> line.startsWith("product D2 = "))
        .noneMatch(line -> line.startsWith("ratio") || line.startsWith("percent"));
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=1691800", "=1691080")))
        .containsExactly("budget-total D7 1691080 not 1691800");
  }

  @Test
  void roundedQuotientsAreRatios() throws IOException {
    String right =
        """
        Seksi|Hasil|Orang|Beban
        Pelayanan|=813|=17|=47,82
        Pengawasan|=1210|=23|=52,61
        Penagihan|=655|=11|=59,55
        Pemeriksaan|=977|=19|=51,42
        Umum|=321|=7|=45,86
        Data|=508|=13|=39,08
        """;
    assertThat(relations(right)).contains("ratio D2 = B2 C2 by support");
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=39,08", "=38,09")))
        .containsExactly("budget-percentage D7 38.09 not 39.08");
  }

  @Test
  void percentagesMayStandInPoints() throws IOException {
    assertThat(
            relations(
                """
                Seksi|Rencana|Hasil|Nilai
                Pelayanan|=813|=771|=94,83
                Pengawasan|=1210|=1130|=93,39
                Penagihan|=655|=601|=91,76
                Pemeriksaan|=977|=988|=101,13
                Umum|=321|=299|=93,15
                Data|=508|=471|=92,72
                """))
        .contains("percent D2 = C2 B2 by support");
  }

  @Test
  void growthNamesTheLaterFigureFirst() throws IOException {
    assertThat(
            relations(
                """
                Jenis|Dulu|Kini|Naik
                Surat a|=4031|=5039|=25,01
                Surat b|=2077|=1558|=-24,99
                Surat c|=8011|=9998|=24,80
                Surat d|=5003|=6011|=20,15
                Surat e|=1013|=1114|=9,97
                Surat f|=3307|=3501|=5,87
                """))
        .contains("growth D2 = C2 B2 by label, support");
  }

  @Test
  void aMeanIsOneWhereItsFormulaSaysSo() throws IOException {
    assertThat(
            relations(
                """
                Seksi|Kini|Dulu
                Pelayanan|=81|=77
                Pengawasan|=92|=90
                Penagihan|=73|=70
                Rata-rata|:AVERAGE(B2:B4)|:AVERAGE(C2:C4)
                """))
        .contains("mean B5 = B2 B3 B4 by formula", "mean C5 = C2 C3 C4 by formula");
  }
}
