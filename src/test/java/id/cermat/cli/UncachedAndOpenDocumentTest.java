package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncachedAndOpenDocumentTest {
  @TempDir Path folder;

  private void budget(String totalOfCeiling, double percentage) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("anggaran.xlsx"))) {
      Sheet sheet = workbook.createSheet("Anggaran");
      for (int r = 0; r < Books.CLEAN_BUDGET.length; r++) {
        for (int c = 0; c < Books.CLEAN_BUDGET[r].length; c++) {
          Object value = Books.CLEAN_BUDGET[r][c];
          var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
          if (value instanceof Number number) {
            row.createCell(c).setCellValue(number.doubleValue());
          } else {
            row.createCell(c).setCellValue(String.valueOf(value));
          }
        }
      }
      sheet.getRow(4).getCell(1).setCellFormula(totalOfCeiling);
      sheet.getRow(4).getCell(3).setCellValue(percentage);
      workbook.write(out);
    }
    // POI writes the value that the cell held; a program that calculates nothing writes none.
    Zips.replace(
        folder.resolve("anggaran.xlsx"), "xl/worksheets/sheet1.xml", "</f><v>[^<]*</v>", "</f>");
  }

  @Test
  void aFormulaWithoutAValueIsCalculatedAndThenChecked() throws IOException {
    budget("SUM(B3:B4)", 95.44);
    assertThat(Run.in(folder, "check", "anggaran.xlsx").code()).isZero();
    budget("B3+B4+500000", 95.44);
    Run wrong = Run.in(folder, "check", "anggaran.xlsx");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).contains("Anggaran!B5", "budget-total", "7.500.000");
  }

  @Test
  void aFormulaDeeperThanTheStackOrOfNumbersThatNoSheetHoldsIsNotCheckedAndTheRestIs()
      throws IOException {
    for (String formula :
        new String[] {"-".repeat(20_000) + "7000000", "0" + "+1".repeat(20_000), "1E999999999"}) {
      budget("SUM(B3:B4)+500000", 95.44);
      Zips.replace(
          folder.resolve("anggaran.xlsx"),
          "xl/worksheets/sheet1.xml",
          "<f>SUM[^<]*</f>",
          "<f>" + formula + "</f><v>7500000</v>");
      Run run = Run.in(folder, "check", "anggaran.xlsx", "--lang", "en");
      assertThat(run.code()).as(run.err()).isEqualTo(1);
      assertThat(run.out()).contains("Anggaran!B5", "budget-total", "7,500,000");
    }
  }

  @Test
  void aFormulaThatCannotBeCalculatedLeavesTheRunIncomplete() throws IOException {
    budget("CELL(\"contents\",B3)", 95.44);
    Run run = Run.in(folder, "check", "anggaran.xlsx");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Anggaran");
  }

  @Test
  void theCopyOfAnOpenDocumentSpreadsheetIsAWorkbookOfWhatIsShown() throws IOException {
    Files.copy(Path.of("sample-workbooks/layouts/ods.ods"), folder.resolve("unit.ods"));
    Run run = Run.in(folder, "check", "unit.ods");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("unit.ods: salinan beranotasi");
    try (Workbook copy =
        WorkbookFactory.create(
            folder.resolve("cermat-out/unit.annotated.xlsx").toFile(), null, true)) {
      assertThat(copy.getNumberOfSheets()).isGreaterThan(9);
      assertThat(copy.getSheet("Temuan")).isNotNull();
    }
  }
}
