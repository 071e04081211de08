package id.cermat.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.figure.Figure;
import id.cermat.format.sheet.WorkbookFiles;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.BudgetTable;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;
import id.cermat.unit.Tables;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people and programs write them into the cells of a workbook. */
class WrittenNumbersTest {
  @TempDir Path folder;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("Realisasi");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10.701.893.800,00;10701893800.00",
        "952\u00A0610\u00A0000;952610000",
        "952\u202F610\u202F000,50;952610000.50",
        "952\u2009610\u2009000;952610000",
        "952 610 000;952610000",
        "(2,34)%;-2.34",
        "(2,34 %);-2.34",
        "(1.234.567);-1234567",
        "Rp(1.234.567);-1234567",
        "2,34-;-2.34",
        "2,34%-;-2.34",
        "96,86¹;96.86",
        "96,86 ²⁾;96.86",
        "96,86 *);96.86",
        "96,86**;96.86",
        "96,86 1);96.86",
        "88,80 (a);88.80",
        "88,80 b);88.80",
        "(2,34) *);-2.34",
        "1,61796E+12;1617960000000",
        "2,5e-1;0.25",
        "IDR 1,234,567.00;1234567.00",
        "Rp. 1.234.567,-;1234567",
        "21,276,070,424,00;21276070424.00",
        "21.276.070.424.00;21276070424.00",
      })
  void readAsAPersonReadsThem(String written, String value) throws IOException {
    Figure figure = realization(text(written));

    assertThat(figure).isNotNull();
    assertThat(figure.value()).isEqualByComparingTo(value);
  }

  @Test
  void twoValuesOverOneAnotherAreNotOne() throws IOException {
    UnitReport report = read(text("952\n610"));

    assertThat(figures(report)).isNull();
    assertThat(Tables.oddities(report)).isEqualTo("NOT_A_NUMBER C3 952 610");
  }

  @Test
  void bracketsAroundAWeightAreBrackets() {
    UnitReport report =
        Tables.sheet(
            """
            Kode IKU|Komponen|Bobot|Realisasi Komponen
            5a-CP|Satu|(60%)|=90
            5a-CP|Dua|(40%)|=80
            """);

    assertThat(Tables.groups(report.componentTables().get(0)).toString())
        .contains("60/0")
        .doesNotContain("-60");
  }

  @Test
  void aRaisedMarkIsNoDigit() throws IOException {
    XSSFRichTextString rich = new XSSFRichTextString("96,86");
    XSSFFont raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    rich.append("1)", raised);

    assertThat(realization(cell -> cell.setCellValue((RichTextString) rich)).value())
        .isEqualByComparingTo("96.86");
  }

  @Test
  void aNumberThatBecameADateIsSaidAsAReaderSeesIt() throws IOException {
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat((short) 16);
    UnitReport report =
        read(
            cell -> {
              cell.setCellValue(LocalDate.of(2024, 5, 12));
              cell.setCellStyle(date);
            });

    Oddity odd = report.reading().oddities().get(0);
    assertThat(Tables.oddities(report)).isEqualTo("NOT_A_NUMBER C3 12/05/2024");
    assertThat(odd.readings()).containsExactly("12.5");
    assertThat(report.reading().figuresRead()).isEqualTo(5);
  }

  @Test
  void datesInAColumnOfDatesAreNotDamaged() throws IOException {
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat((short) 14);
    row(0, "Jenis Belanja", "Pagu", "Realisasi");
    for (int i = 1; i < 4; i++) {
      row(i, "Belanja " + "ABC".charAt(i - 1), 100 * i);
      Cell cell = sheet.getRow(i).createCell(2);
      cell.setCellValue(LocalDate.of(2024, i, 28));
      cell.setCellStyle(date);
    }

    assertThat(Tables.oddities(saved())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.345.67", "1O0,25", "9l,20", "1.617.955,353.000", "12/05/2024"})
  void whatIsDamagedIsSaidAndNotRead(String written) throws IOException {
    UnitReport report = read(text(written));

    assertThat(figures(report)).isNull();
    assertThat(Tables.oddities(report)).isEqualTo("NOT_A_NUMBER C3 " + written);
  }

  @Test
  void whatIsDamagedIsSaidWithWhatItMayHaveBeen() throws IOException {
    assertThat(read(text("1O0,25")).reading().oddities().get(0).readings())
        .containsExactly("100.25");
  }

  private interface Filling {
    void into(Cell cell);
  }

  private static Filling text(String written) {
    return cell -> cell.setCellValue(written);
  }

  private Figure realization(Filling filling) throws IOException {
    return figures(read(filling));
  }

  private static Figure figures(UnitReport report) {
    List<BudgetTable> tables = report.budgetTables();
    assertThat(tables).hasSize(1);
    return tables.get(0).lines().get(1).realization();
  }

  /** A budget whose second line holds the written number among others that are numbers. */
  private UnitReport read(Filling filling) throws IOException {
    row(0, "Jenis Belanja", "Pagu", "Realisasi");
    row(1, "Belanja Pegawai", 100, 90.5);
    row(2, "Belanja Barang", 200);
    filling.into(sheet.getRow(2).createCell(2));
    row(3, "Belanja Modal", "-", 80.25);
    return saved();
  }

  private void row(int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  private UnitReport saved() throws IOException {
    Path file = WorkbookFiles.save(workbook, folder.resolve("angka.xlsx"));
    return new WorkbookReader(Vocabulary.builtIn())
        .read(List.of(new WorkbookReader.Source(file, "angka.xlsx")));
  }
}
