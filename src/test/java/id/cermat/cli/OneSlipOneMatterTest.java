package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip in the unit that is right in all else, checked with its draft. */
class OneSlipOneMatterTest {
  private static final Path SAMPLES = Path.of("sample-workbooks");

  @TempDir Path folder;

  private static Cell cell(Workbook book, String sheet, String place) {
    CellReference at = new CellReference(place);
    return book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
  }

  private Run checked(Consumer<Workbook> slip) throws IOException {
    Files.copy(SAMPLES.resolve("lakin-bersih-2024.docx"), folder.resolve("lakin.docx"));
    try (InputStream in = Files.newInputStream(SAMPLES.resolve("bersih-2024.xlsx"));
        Workbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve("unit.xlsx"))) {
      slip.accept(book);
      book.write(out);
    }
    return Run.in(folder, "check", "unit.xlsx", "--draft", "lakin.docx", "--lang", "en");
  }

  @Test
  void anotherYearInATitleStandsAtTheTitle() throws IOException {
    Run run =
        checked(
            book -> {
              Cell title = cell(book, "Penerimaan", "A3");
              title.setCellValue(title.getStringCellValue().replace("2024", "2025"));
            });

    assertThat(run.out()).contains("no errors, 1 warning", "Penerimaan!A3  history-span");
  }

  @Test
  void aWrongTotalIsTheOnlyOneToBeMended() throws IOException {
    Run run = checked(book -> cell(book, "Penerimaan", "E11").setCellValue(1_639_043_172_826d));

    assertThat(run.out()).contains("1 error, no warnings", "Penerimaan!E11  ");
    assertThat(run.out())
        .contains("1,239,043,172,826")
        .contains("Wrong only because of it, with nothing to mend: ");
  }

  @Test
  void twoValuesThatChangedPlacesAreOneMatter() throws IOException {
    Run run =
        checked(
            book -> {
              Cell one = cell(book, "Perbandingan", "E16");
              Cell other = cell(book, "Perbandingan", "E17");
              double value = one.getNumericCellValue();
              one.setCellValue(other.getNumericCellValue());
              other.setCellValue(value);
            });

    assertThat(run.out()).contains("1 error, no warnings", "Perbandingan!E16", "E17");
  }

  @Test
  void theUnitItselfIsRight() throws IOException {
    assertThat(checked(book -> {}).out()).contains("no errors, no warnings");
  }
}
