package id.cermat.check.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalLinksTest {
  @TempDir Path folder;

  private Checked check(boolean error) throws IOException {
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      other.createSheet("Rekap").createRow(0).createCell(0).setCellValue(7);
      SpreadsheetFile file = new SpreadsheetFile().row(1, "Target", 1).row(2, "Realisasi", 2);
      file.workbook().linkExternalWorkbook("rekap.xlsx", other);
      file.set("C1", "=[rekap.xlsx]Rekap!A1*2").stored("C1", 14);
      file.set("C2", "=SUM('[rekap.xlsx]Rekap'!A1:A3)").stored("C2", 7);
      if (error) {
        file.sheet().getRow(1).getCell(2).setCellErrorValue((byte) 23);
      }
      return Checked.by(new ExternalLinks(), file.read(folder));
    }
  }

  @Test
  void allLinksOfAWorkbookAreOneNote() throws IOException {
    Checked checked = check(false);

    assertThat(checked.sentences())
        .containsExactly(
            "Data!C1: 2 rumus merujuk buku kerja lain, mulai dari Data!C1; nilainya hanya sebaru"
                + " terakhir kali tautan diperbarui.");
    assertThat(checked.only().severity()).isEqualTo(Severity.INFO);
    assertThat(checked.only().related()).hasSize(1);
  }

  @Test
  void aLinkThatFailsIsAWarning() throws IOException {
    Checked checked = check(true);

    assertThat(checked.places()).containsExactly("Data!C2");
    assertThat(checked.only().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aWorkbookOfItsOwnIsSilent() throws IOException {
    SpreadsheetFile file = new SpreadsheetFile().row(1, "a[1]", 1, "=B1*2");

    assertThat(file.checked(new ExternalLinks(), folder).findings()).isEmpty();
  }
}
