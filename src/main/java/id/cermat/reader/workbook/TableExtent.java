package id.cermat.reader.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walks down a sheet, opens a table at each header and closes it where its rows end. */
final class TableExtent {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:keterangan|ket\\.|catatan|sumber|note|source|mengetahui|menyetujui|disusun oleh"
              + "|dibuat oleh|kepala (?:kantor|seksi|subbagian)|nip\\b|ttd|ditandatangani)\\b?.*"
              + "|\\*+\\)?\\s*\\D.*");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");

  private final Sheet sheet;
  private final Grid grid;
  private final HeaderFinder finder;

  TableExtent(Sheet sheet, HeaderWords words) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.finder = new HeaderFinder(sheet, words);
  }

  /** The sheet's tables, in the order of their headers. */
  List<Region> regions() {
    List<Open> all = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      for (Header header : finder.at(row, headerColumns(open, row))) {
        boolean repeated = false;
        for (Open table : List.copyOf(open)) {
          if (table.overlaps(header)) {
            if (table.header.repeats(header)) {
              table.skipTo = header.lastRow();
              repeated = true;
            } else {
              open.remove(table);
            }
          }
        }
        if (!repeated) {
          Open table = new Open(header);
          all.add(table);
          open.add(table);
        }
      }
      for (Open table : List.copyOf(open)) {
        if (row > table.skipTo && !table.takes(row)) {
          open.remove(table);
        }
      }
    }
    List<Region> regions = new ArrayList<>();
    for (Open table : all) {
      Titles titles = Titles.above(sheet, table.header, regions);
      regions.add(new Region(sheet, table.header, titles, List.copyOf(table.rows)));
    }
    return regions;
  }

  private static Set<Integer> headerColumns(List<Open> open, int row) {
    Set<Integer> columns = new HashSet<>();
    for (Open table : open) {
      if (row <= table.skipTo) {
        for (int c = table.header.firstColumn(); c <= table.header.lastColumn(); c++) {
          columns.add(c);
        }
      }
    }
    return columns;
  }

  /** A table whose last row is not yet known. */
  private final class Open {
    final Header header;
    final List<Integer> rows = new ArrayList<>();
    int skipTo;
    int blanks;

    Open(Header header) {
      this.header = header;
      this.skipTo = header.lastRow();
    }

    boolean overlaps(Header other) {
      return other.firstColumn() <= header.lastColumn()
          && other.lastColumn() >= header.firstColumn();
    }

    /** Takes the row in, or says that the table has ended. */
    boolean takes(int row) {
      List<GridCell> cells = cells(row).toList();
      if (cells.isEmpty()) {
        blanks++;
        return blanks < 2;
      }
      if (columnNumbers(cells)) {
        return true;
      }
      boolean textOnly = cells.stream().noneMatch(this::figureOrCode);
      if (textOnly && (NOTE.matcher(Sheet.text(cells.get(0))).matches() || blanks > 0)) {
        return false;
      }
      blanks = 0;
      rows.add(row);
      return true;
    }

    private Stream<GridCell> cells(int row) {
      return grid.row(row).stream()
          .filter(
              cell ->
                  cell.column() >= header.firstColumn()
                      && cell.column() <= header.lastColumn()
                      && Sheet.holdsAnything(cell));
    }

    private boolean figureOrCode(GridCell cell) {
      return cell.kind() != GridCell.Kind.TEXT
          || Sheet.numeric(cell)
          || Texts.isCode(Sheet.text(cell))
          || Texts.isPlaceholder(Sheet.text(cell));
    }

    /** A row that numbers the columns: (1) (2) (3), or 1 2 3. */
    private boolean columnNumbers(List<GridCell> cells) {
      if (!rows.isEmpty() || cells.size() < 2) {
        return false;
      }
      int previous = 0;
      for (GridCell cell : cells) {
        String text = Sheet.text(cell);
        if (!COLUMN_NUMBER.matcher(text).matches()) {
          return false;
        }
        int number = Integer.parseInt(text.replaceAll("=.*|\\D", ""));
        if (number <= previous || number > previous + (previous == 0 ? 1 : 3)) {
          return false;
        }
        previous = number;
      }
      return true;
    }
  }
}
