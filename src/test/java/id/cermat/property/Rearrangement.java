package id.cermat.property;

import id.cermat.property.DrawnUnit.Header;
import id.cermat.property.DrawnUnit.HeaderRow;
import id.cermat.sample.Layout;
import id.cermat.sample.Place;
import id.cermat.sample.Quirk;
import id.cermat.sample.SampleColumn;
import id.cermat.sample.SampleTable;
import id.cermat.sample.SampleValue.Numeric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A change to a workbook that says nothing else than before. */
enum Rearrangement {
  SHEETS_SHUFFLED {
    /** A unit that nothing names is named after the first file. */
    @Override
    boolean appliesTo(Layout layout) {
      return !layout.extension().equals("csv") || layout.titles() != Layout.Titles.NONE;
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      Collections.shuffle(names, random);
      for (int i = 0; i < names.size(); i++) {
        workbook.setSheetOrder(names.get(i), i);
      }
    }
  },

  BLANK_ROW_ON_TOP {
    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      workbook.sheetIterator().forEachRemaining(sheet -> insertRows(sheet, 0, 1));
    }
  },

  /** Between title and header, or above a header without a title. */
  BLANK_ROW_ABOVE_HEADERS {
    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (HeaderRow header : unit.headersFromBelow()) {
        insertRows(workbook.getSheet(header.sheet()), header.row(), 1 + random.nextInt(2));
      }
    }
  },

  NO_ROW_BETWEEN_TITLE_AND_HEADER {
    @Override
    boolean appliesTo(Layout layout) {
      return layout.titles() != Layout.Titles.NONE;
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (HeaderRow header : unit.headersFromBelow()) {
        insertRows(workbook.getSheet(header.sheet()), header.row(), -1);
      }
    }
  },

  TITLE_ON_TOP {
    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      workbook
          .sheetIterator()
          .forEachRemaining(
              sheet -> {
                insertRows(sheet, 0, 2);
                sheet.createRow(0).createCell(0).setCellValue("KEMENTERIAN KEUANGAN RI");
              });
    }
  },

  BLANK_COLUMN_LEFT {
    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      workbook.sheetIterator().forEachRemaining(ColumnInsertion::left);
    }
  },

  /** Every heading of a header of one row is merged over two. */
  HEADER_MERGED_OVER_TWO_ROWS {
    @Override
    boolean appliesTo(Layout layout) {
      return !layout.twoRowHeader() && merges(layout);
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (HeaderRow header : unit.headersFromBelow()) {
        Sheet sheet = workbook.getSheet(header.sheet());
        insertRows(sheet, header.row() + 1, 1);
        for (Header table : header.headers()) {
          for (int column = table.firstColumn(); column <= table.lastColumn(); column++) {
            sheet.addMergedRegion(
                new CellRangeAddress(header.row(), header.row() + 1, column, column));
          }
        }
      }
    }
  },

  /** One heading is merged over the whole header, in a row of its own. */
  HEADER_UNDER_A_MERGED_HEADING {
    @Override
    boolean appliesTo(Layout layout) {
      return merges(layout);
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (HeaderRow header : unit.headersFromBelow()) {
        Sheet sheet = workbook.getSheet(header.sheet());
        insertRows(sheet, header.row(), 1);
        Row row = sheet.createRow(header.row());
        for (Header table : header.headers()) {
          row.createCell(table.firstColumn()).setCellValue("Rincian");
          sheet.addMergedRegion(
              new CellRangeAddress(
                  header.row(), header.row(), table.firstColumn(), table.lastColumn()));
        }
      }
    }
  },

  /** Numbers that are texts are written with a decimal point and grouping commas. */
  TEXTS_WITH_DECIMAL_POINT {
    @Override
    boolean appliesTo(Layout layout) {
      return !layout.typed() && layout.percent() == Layout.Percent.TEXT;
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (SampleTable table : unit.unit().tables()) {
        for (SampleColumn column : table.columns()) {
          cells(workbook, unit.numbers(table, column.key()))
              .forEach(
                  cell -> cell.setCellValue(IndonesianText.english(cell.getStringCellValue())));
        }
      }
    }
  },

  /**
   * In each table one column of typed numbers that no uncalculated formula reads holds them as an
   * Indonesian writes them.
   */
  COLUMNS_AS_TEXT {
    @Override
    boolean appliesTo(Layout layout) {
      return layout.typed() && !layout.has(Quirk.UNCALCULATED);
    }

    @Override
    void apply(Workbook workbook, DrawnUnit unit, Random random) {
      for (SampleTable table : unit.unit().tables()) {
        List<Map<Place, Numeric>> columns =
            table.columns().stream()
                .map(SampleColumn::key)
                .map(column -> unit.numbers(table, column))
                .filter(
                    numbers ->
                        !numbers.isEmpty()
                            && cells(workbook, numbers)
                                .allMatch(cell -> cell.getCellType() == CellType.NUMERIC))
                .toList();
        if (!columns.isEmpty()) {
          Map<Place, Numeric> numbers = columns.get(random.nextInt(columns.size()));
          numbers.forEach(
              (place, number) -> {
                Cell cell = cell(workbook, place);
                cell.setCellValue(
                    IndonesianText.of(cell.getNumericCellValue(), number, unit.layout()));
              });
        }
      }
    }
  };

  /** Changes the workbook of a unit as its files show it. */
  abstract void apply(Workbook workbook, DrawnUnit unit, Random random);

  /** Whether workbooks of a layout have what this changes. */
  boolean appliesTo(Layout layout) {
    return true;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean merges(Layout layout) {
    return !layout.extension().equals("csv");
  }

  private static void insertRows(Sheet sheet, int row, int count) {
    sheet.shiftRows(row, sheet.getLastRowNum(), count, true, false);
  }

  private static Stream<Cell> cells(Workbook workbook, Map<Place, Numeric> numbers) {
    return numbers.keySet().stream().map(place -> cell(workbook, place));
  }

  private static Cell cell(Workbook workbook, Place place) {
    return workbook.getSheet(place.sheet()).getRow(place.row()).getCell(place.column());
  }
}
