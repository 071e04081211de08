package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells that figures are related, each kind of evidence by itself. */
class RelationEvidenceTest {
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
  void formulasDownAColumnSayHowATypedCellBetweenThemIsComputed() throws IOException {
    String drawing =
        """
        Seksi|Terbit|Batal|Berlaku
        Pelayanan|=1250|=50|:B2-C2
        Pengawasan I|=2310|=110|:B3-C3
        Pengawasan II|=1725|=25|:B4-C4
        Penagihan|=990|=40|:B5-C5
        Pemeriksaan|=1475|=75|=1500
        Umum|=1610|=10|:B7-C7
        """;
    assertThat(relations(drawing))
        .contains(
            "difference D2 = B2 -C2 by formula", "difference D6 = B6 -C6 by formula inconsistent");
    assertThat(findings(drawing)).contains("budget-total D6 1500 not 1400");
  }

  @Test
  void aFormulaInATotalSaysWhatTheTypedCellsBesideItSum() throws IOException {
    String drawing =
        """
        Seksi|Terbit|Dibalas|Selesai
        Pelayanan|=1250|=1200|=913
        Pengawasan|=2310|=2300|=1177
        Penagihan|=1725|=1600|=1204
        Jumlah|:SUM(B2:B4)|=5110|=3294
        """;
    assertThat(relations(drawing))
        .contains(
            "sum B5 = B2 B3 B4 by formula, label",
            "sum C5 = C2 C3 C4 by formula, label inconsistent",
            "sum D5 = D2 D3 D4 by formula, label");
    assertThat(findings(drawing)).containsExactly("budget-total C5 5110 not 5100");
  }

  @Test
  void aSubtotalOverFilteredRowsSumsWhatTheFilterLeaves() throws IOException {
    String drawing =
        """
        Seksi|Terbit|Dibalas
        Pelayanan|=1250|=1200
        Pengawasan|=2310|=2300
        Penagihan|=1725|=1600
        Umum|=812|=745
        Jumlah|:SUBTOTAL(9,B2:B5)@3787|=5845
        """;
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      workbook.workbook().getSheetAt(0).getRow(2).setZeroHeight(true);
      assertThat(workbook.relations(folder))
          .contains("sum B6 = B2 B4 B5 by formula, label", "sum C6 = C2 C3 C4 C5 by label");
      assertThat(workbook.check(folder).findings())
          .extracting(finding -> finding.rule().id() + " " + finding.severity())
          .containsExactly("hidden-figures INFO");
    }
  }

  @Test
  void aRowOfColumnNumbersStatesWhatAColumnComesOf() throws IOException {
    String drawing =
        """
        Uraian|Terima|Keluar|Sisa|Diperiksa
        1|2|3|4=2-3|5
        Berkas A|=812|=412|=400|=7
        Berkas B|=655|=655|=0|=9
        Berkas C|=930|=210|=720|=3
        Berkas D|=501|=333|=186|=8
        Berkas E|=777|=700|=77|=2
        """;
    assertThat(relations(drawing))
        .contains(
            "difference D3 = B3 -C3 by stated, label, support",
            "difference D6 = B6 -C6 by stated, label, support inconsistent");
    assertThat(findings(drawing)).containsExactly("budget-total D6 186 not 168");
  }

  @Test
  void aNumberOverAMergedGroupStatesTheComputationOfEachOfItsColumns() throws IOException {
    String drawing =
        """
        Jenis|Semester I|<|Semester II|<|Setahun|<
        ^|Terbit|Dibalas|Terbit|Dibalas|Terbit|Dibalas
        1|2|<|3|<|4=2+3|<
        SP2DK|=812|=412|=400|=390|=1212|=802
        Teguran|=655|=601|=345|=333|=1000|=934
        Paksa|=930|=210|=720|=510|=1650|=702
        SPMP|=501|=333|=168|=150|=669|=483
        Sita|=777|=700|=77|=70|=854|=770
        """;
    assertThat(relations(drawing))
        .anyMatch(line -> line.startsWith("sum F4 = B4 D4 by stated"))
        .anyMatch(
            line -> line.startsWith("sum G6 = C6 E6 by stated") && line.endsWith("inconsistent"));
    assertThat(findings(drawing)).containsExactly("budget-total G6 702 not 720");
  }

  private static final String PROGRAMS =
      """
      Kode|Uraian|Anggaran|Dipakai
      1|Program pertama|=6000|=5110
      1.1|Kegiatan pelayanan|=2500|=2010
      1.1.1|Belanja bahan|=1000|=910
      1.1.2|Belanja jasa|=1500|=1100
      1.2|Kegiatan pengawasan|=3500|=3100
      1.2.1|Belanja perjalanan|=2000|=1700
      1.2.2|Belanja honor|=1500|=1400
      2|Program kedua|=4000|=3900
      2.1|Kegiatan umum|=1500|=1450
      2.2|Kegiatan sarana|=2500|=2450
      """;

  @Test
  void codesSayWhichRowsAnotherSums() throws IOException {
    assertThat(relations(PROGRAMS))
        .anyMatch(line -> line.startsWith("sum C2 = C3 C6 by code-path"))
        .anyMatch(line -> line.startsWith("sum D3 = D4 D5 by code-path"))
        .anyMatch(line -> line.startsWith("sum D9 = D10 D11 by code-path"));
    assertThat(findings(PROGRAMS)).isEmpty();
    assertThat(findings(PROGRAMS.replace("=4000|=3900", "=4000|=3990")))
        .containsExactly("budget-total D9 3990 not 3900");
  }

  @Test
  void rowsWithoutACodeBelowCodedOnesAreNoPartsOfTheTotal() throws IOException {
    String right =
        """
        Kode|Uraian|Volume awal|Volume akhir
        1|Pelayanan|=12500|=9120
        |loket|=8300|=6100
        |telepon|=4200|=3020
        2|Pengawasan|=23100|=21040
        |kunjungan|=13100|=12040
        3|Umum|=17250|=13770
        |listrik|=7250|=6770
        |air|=7000|=7000
        |Jumlah|=52850|=43930
        """;
    assertThat(relations(right)).contains("sum C10 = C2 C5 C7 by label");
    assertThat(findings(right)).isEmpty();
    assertThat(relations(right.replace("=52850", "=52580")))
        .contains("sum C10 = C2 C5 C7 by label inconsistent", "sum D10 = D2 D5 D7 by label");
  }

  @Test
  void codesOverFourColumnsAreOnePath() throws IOException {
    String right =
        """
        Urusan|Program|Kegiatan|Rekening|Uraian|Anggaran
        4.01||||Urusan keuangan|=9000
        4.01|01.2|||Program penerimaan|=5200
        4.01|01.2|2.01||Kegiatan pelayanan|=2200
        4.01|01.2|2.01|5.1|Belanja bahan|=1200
        4.01|01.2|2.01|5.2|Belanja jasa|=1000
        4.01|01.2|2.02||Kegiatan pengawasan|=3000
        4.01|01.2|2.02|5.1|Belanja bahan|=1700
        4.01|01.2|2.02|5.2|Belanja jasa|=1300
        4.01|01.3|||Program penunjang|=3800
        4.01|01.3|2.01||Kegiatan umum|=3800
        4.01|01.3|2.01|5.1|Belanja bahan|=2600
        4.01|01.3|2.01|5.2|Belanja jasa|=1200
        """;
    assertThat(relations(right))
        .anyMatch(line -> line.startsWith("sum F2 = F3 F10 by code-path"))
        .anyMatch(line -> line.startsWith("sum F3 = F4 F7 by code-path"))
        .anyMatch(line -> line.startsWith("sum F4 = F5 F6 by code-path"))
        .anyMatch(line -> line.startsWith("sum F11 = F12 F13 by code-path"));
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("Belanja jasa|=1000", "Belanja jasa|=1010")))
        .containsExactly("budget-total F4 2200 not 2210");
  }

  /** An office repeats the figures of the field above it; the rows beside it are its own parts. */
  @Test
  void anOfficeThatRepeatsItsFieldIsTheWholeOfTheRowsBesideIt() throws IOException {
    String right =
        """
        Kode|Uraian|Anggaran
        1.01|Bidang pendidikan|=5150
        1.01.01|Dinas pendidikan|=5150
        1.01.02|Program sekolah|=2050
        1.01.03|Program guru|=3100
        1.02|Bidang kesehatan|=4420
        1.02.01|Dinas kesehatan|=4420
        1.02.02|Program obat|=1120
        1.02.03|Program tenaga|=3300
        1.03|Bidang pekerjaan umum|=7310
        1.03.01|Dinas pekerjaan umum|=7310
        1.03.02|Program jalan|=5210
        1.03.03|Program air|=2100
        """;
    assertThat(relations(right)).anyMatch(line -> line.startsWith("sum C3 = C4 C5 by code-path"));
    assertThat(findings(right)).isEmpty();
  }

  @Test
  void aTotalByNameIsHeldAgainstTheRowsThatOneOfItsColumnsProves() throws IOException {
    String drawing =
        """
        Seksi|Terbit|Dibalas|Selesai
        Pelayanan|=125031|=1200|=913
        Pengawasan|=231077|=2300|=1177
        Penagihan|=172511|=1600|=1204
        Jumlah|=528619|=4990|=3194
        """;
    assertThat(relations(drawing))
        .contains(
            "sum B5 = B2 B3 B4 by label",
            "sum C5 = C2 C3 C4 by label inconsistent",
            "sum D5 = D2 D3 D4 by label inconsistent");
    assertThat(findings(drawing))
        .containsExactly("budget-total C5 4990 not 5100", "budget-total D5 3194 not 3294");
  }

  @Test
  void fiveTellingRowsProveAColumnWithoutAnyWord() throws IOException {
    String right =
        """
        Jenis|Kolom A|Kolom B|Kolom C
        Surat a|=1255|=1590|=2845
        Surat b|=1011|=8077|=9088
        Surat c|=3104|=4512|=7616
        Surat d|=4030|=3020|=7050
        Surat e|=7819|=8911|=16730
        Surat f|=2203|=1456|=3659
        """;
    assertThat(relations(right)).contains("sum D2 = B2 C2 by support", "sum D7 = B7 C7 by support");
    assertThat(findings(right)).isEmpty();
    assertThat(findings(right.replace("=3659", "=3695")))
        .containsExactly("budget-total D7 3695 not 3659");
  }

  @Test
  void fourTellingRowsAccuseNoFifth() throws IOException {
    assertThat(
            findings(
                """
                Jenis|Kolom A|Kolom B|Kolom C
                Surat a|=1255|=1590|=2845
                Surat b|=1011|=8077|=9088
                Surat c|=3104|=4512|=7616
                Surat d|=4030|=3020|=7050
                Surat e|=7819|=8911|=16703
                """))
        .isEmpty();
  }
}
