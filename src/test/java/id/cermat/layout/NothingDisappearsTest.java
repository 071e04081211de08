package id.cermat.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingDisappearsTest {
  private static final Path SAMPLES = Path.of("sample-workbooks");

  static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().matches(".*\\.xls[xm]?")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void everyNumericCellIsInATableOrIsPassedOverByName(Path file) throws IOException {
    UnitReport report =
        new WorkbookReader(Vocabulary.builtIn())
            .read(List.of(new WorkbookReader.Source(file, "uji.xlsx")));
    List<String> lost = new ArrayList<>();
    int numbers = 0;
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        List<CellRangeAddress> known = known(report.reading(), sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (number(cell)) {
              numbers++;
              if (known.stream().noneMatch(range -> range.isInRange(cell)) && !year(cell)) {
                lost.add(sheet.getSheetName() + "!" + cell.getAddress());
              }
            }
          }
        }
      }
    }

    assertThat(numbers).isPositive();
    assertThat(lost).isEmpty();
  }

  @Test
  void figuresOutsideOfAnyTableArePassedOverByName(@TempDir Path folder) throws IOException {
    String drawing =
        """
        Jenis Belanja|Pagu|Realisasi
        Pegawai|=10|=9
        Barang|=20|=15
        Jumlah|=30|=24

        Catatan|||=17
        |||=18
        """;
    try (DrawnWorkbook workbook = DrawnWorkbook.of(drawing)) {
      assertThat(workbook.read(folder).reading().passedOver())
          .extracting(Reading.PassedOver::range)
          .containsExactly("D6:D7");
    }
  }

  private static List<CellRangeAddress> known(Reading reading, String sheet) {
    Stream<String> tables =
        reading.tables().stream()
            .filter(table -> table.sheet().equals(sheet))
            .map(Reading.RecognisedTable::range);
    Stream<String> passedOver =
        reading.passedOver().stream()
            .filter(passed -> passed.location().label().contains(sheet))
            .map(Reading.PassedOver::range);
    return Stream.concat(tables, passedOver)
        .filter(Objects::nonNull)
        .map(CellRangeAddress::valueOf)
        .toList();
  }

  /** Numbers, those written as text among them. */
  private static boolean number(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC
        || type == CellType.STRING && cell.getStringCellValue().matches("\\d[\\d.,]*%?");
  }

  private static boolean year(Cell cell) {
    if (cell.getCellType() != CellType.NUMERIC) {
      return false;
    }
    double value = cell.getNumericCellValue();
    return value >= 1990 && value <= 2100 && value == Math.rint(value);
  }
}
