package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.finding.UnitResult;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where figures look related but nothing is to be said of it, or not more than once. */
class RelationRestraintTest {
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
  void fewRowsAccuseNoOther() throws IOException {
    assertThat(
            findings(
                """
                Jenis|Kolom A|Kolom B|Kolom C
                Surat a|=12|=15|=27
                Surat b|=10|=8|=18
                Surat c|=41|=17|=85
                """))
        .isEmpty();
  }

  @Test
  void smallCountsThatFitByChanceAreNoSum() throws IOException {
    assertThat(
            findings(
                """
                Jenis|Kolom A|Kolom B|Kolom C
                Surat a|=1|=2|=3
                Surat b|=2|=1|=3
                Surat c|=0|=1|=1
                Surat d|=3|=1|=4
                Surat e|=2|=2|=4
                Surat f|=1|=1|=3
                """))
        .isEmpty();
  }

  @Test
  void numbersOfColumnsAreNoFigures() throws IOException {
    assertThat(
            relations(
                """
                Jenis|Kolom A|Kolom B|Kolom C
                =1|=2|=3|=4
                Surat a|=1255|=1590|=2845
                Surat b|=1011|=8077|=9088
                Surat c|=3104|=4512|=7616
                Surat d|=4030|=3020|=7050
                Surat e|=7819|=8911|=16730
                """))
        .contains("sum D3 = B3 C3 by support")
        .noneMatch(line -> line.matches(".*\\b[A-D]2\\b.*"));
  }

  @Test
  void yearsAreNoFigures() throws IOException {
    assertThat(
            relations(
                """
                Jenis|=2022|=2023|=2024
                Surat a|=1255|=1590|=2845
                Surat b|=1011|=8077|=9088
                Surat c|=3104|=4512|=7616
                Surat d|=4030|=3020|=7050
                Surat e|=7819|=8911|=16730
                """))
        .noneMatch(line -> line.matches(".*\\b[B-D]1\\b.*"));
  }

  @Test
  void aDashIsNothingInASum() throws IOException {
    String right =
        """
        Seksi|Terbit|Dibalas|Selesai
        Pelayanan|=1250|-|=913
        Pengawasan|=2310|=2300|=1177
        Penagihan|=1725|=1600|=1204
        Jumlah|:SUM(B2:B4)|=3900|:SUM(D2:D4)
        """;
    assertThat(findings(right)).noneMatch(finding -> finding.startsWith("budget-total"));
    assertThat(findings(right.replace("=3900", "=3990")))
        .containsExactly("budget-total C5 3990 not 3900");
  }

  @Test
  void aSumThatHoldsWordsIsNotChecked() throws IOException {
    assertThat(
            findings(
                """
                Seksi|Terbit|Dibalas|Selesai
                Pelayanan|=1250|belum ada|=913
                Pengawasan|=2310|=2300|=1177
                Penagihan|=1725|=1600|=1204
                Jumlah|:SUM(B2:B4)|=5100|=3294
                """))
        .noneMatch(finding -> finding.startsWith("budget-total"));
  }

  @Test
  void aSubtotalOverFilteredRowsIsNoWrongTotal() throws IOException {
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(
            """
            Seksi|Terbit|Dibalas
            Pelayanan|=1250|=1200
            Pengawasan|=2310|=2300
            Penagihan|=1725|=1600
            Umum|=1108|=1005
            Jumlah|:SUBTOTAL(109,B2:B5)@3560|:SUBTOTAL(109,C2:C5)@3500
            """)) {
      Sheet sheet = workbook.workbook().getSheetAt(0);
      sheet.getRow(3).setZeroHeight(true);
      sheet.getRow(4).setZeroHeight(true);
      assertThat(workbook.findings(folder))
          .noneMatch(finding -> finding.startsWith("budget-total"));
    }
  }

  private static final String WRONG_TOTAL =
      """
      Seksi|Terbit|Dibalas|Selesai
      Pelayanan|=1250|=1200|=913
      Pengawasan|=2310|=2300|=1177
      Penagihan|=1725|=1600|=1204
      Jumlah|:SUM(B2:B4)|=5110|=3294
      """;

  @Test
  void whatIsWrongOnACopiedSheetIsSaidOnce() throws IOException {
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(WRONG_TOTAL).sheet("Salinan", WRONG_TOTAL).sheet("Lagi", WRONG_TOTAL)) {
      assertThat(workbook.findings(folder)).containsExactly("budget-total C5 5110 not 5100");
    }
  }

  private static final String LABELS =
      """
      Uraian|Besaran
      Belanja pegawai tetap|=125031
      Belanja barang operasional|=231077
      Belanja modal peralatan|=172511
      Belanja perjalanan dinas|=98120
      Belanja pemeliharaan gedung|=45119
      Belanja langganan daya|=77204
      Belanja jasa konsultan|=66013
      """;

  @Test
  void aLabelWithTwoValuesOnTwoSheetsIsSaid() throws IOException {
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(LABELS).sheet("Rincian", LABELS.replace("=45119", "=45191"))) {
      assertThat(workbook.findings(folder)).containsExactly("label-agrees B6 45119 not null");
    }
  }

  @Test
  void aHiddenSheetIsNoWitness() throws IOException {
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(LABELS).sheet("Rincian", LABELS.replace("=45119", "=45191"))) {
      workbook.workbook().setSheetHidden(1, true);
      assertThat(workbook.findings(folder)).isEmpty();
    }
  }

  @Test
  void theTablesOfAHiddenSheetAreHeldAgainstNoVisibleOne() throws IOException {
    String contract = "Kode|Nama IKU|Target\n1a-CP|Penerimaan|=100\n2a-CP|Kepatuhan|=%s\n";
    String realized =
        "Kode|Nama IKU|Target|Realisasi\n1a-CP|Penerimaan|=100|=98\n2a-CP|Kepatuhan|=90|=88\n";
    for (boolean hidden : new boolean[] {false, true}) {
      try (DrawnWorkbook workbook =
          DrawnWorkbook.of(realized)
              .sheet("Kontrak", contract.formatted("90"))
              .sheet("Kontrak lama", contract.formatted("85"))) {
        workbook.workbook().setSheetHidden(2, hidden);
        assertThat(workbook.findings(folder).isEmpty()).isEqualTo(hidden);
      }
    }
  }

  @Test
  void fewAgreeingLabelsDoNotMakeTwoSheetsOne() throws IOException {
    String few = LABELS.lines().limit(6).reduce("", (text, line) -> text + line + "\n");
    try (DrawnWorkbook workbook =
        DrawnWorkbook.of(few).sheet("Rincian", few.replace("=45119", "=45191"))) {
      assertThat(workbook.findings(folder)).isEmpty();
    }
  }

  /** The index of what should stay low falls with its realization: its column's rule is another. */
  @Test
  void anIndexByItsPolarityIsNotAccusedByTheQuotientsAroundIt() throws IOException {
    assertThat(
            findings(
                """
                Kode IKU|Indikator Kinerja Utama|Polarisasi|Target|Realisasi|Indeks Capaian
                1a-CP|Persentase penerimaan pajak|Maximize|=100|=97,48|=97,48
                1b-CP|Persentase pertumbuhan bruto|Maximize|=90|=88,12|=97,91
                2a-CP|Persentase kepatuhan formal|Maximize|=80|=77,31|=96,64
                3a-CP|Persentase kepatuhan material|Maximize|=75|=70,13|=93,51
                3b-N|Persentase pemeriksaan|Maximize|=85|=81,77|=96,20
                4a-N|Persentase penagihan|Maximize|=70|=68,09|=97,27
                5a-N|Persentase edukasi|Maximize|=95|=91,02|=95,81
                6a-N|Deviasi rencana kas|Minimize|=20|=19,20|=104,00
                """))
        .isEmpty();
  }

  @Test
  void aCellAtTheEndOfTheSheetIsOneRowAndOneColumnMore() throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(WRONG_TOTAL)) {
      Sheet sheet = workbook.workbook().getSheetAt(0);
      sheet.createRow(1048575).createCell(16383).setCellValue(1);
      UnitReport report = workbook.read(folder);
      assertThat(report.relations())
          .singleElement()
          .satisfies(
              relations -> {
                assertThat(relations.matrix().rows()).isEqualTo(6);
                assertThat(relations.matrix().columns()).isEqualTo(5);
              });
      assertThat(workbook.findings(folder)).contains("budget-total C5 5110 not 5100");
    }
  }

  @Test
  void everyNumberThatTakesPartCountsAsChecked() throws IOException {
    try (DrawnWorkbook workbook = DrawnWorkbook.of(WRONG_TOTAL)) {
      UnitResult result = workbook.check(folder);
      assertThat(result.figuresRead()).isEqualTo(12);
      assertThat(result.figuresChecked()).isEqualTo(12);
    }
  }
}
