package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks down a sheet, opens a table at each header and closes it where its rows end. */
public final class TableExtent {
  private final Sheet sheet;
  private final Grid grid;
  private final HeaderFinder finder;

  public TableExtent(Sheet sheet, HeaderWords words) {
    this.sheet = sheet;
    this.grid = sheet.grid();
    this.finder = new HeaderFinder(sheet, words);
  }

  /** The sheet's tables, in the order of their headers. */
  public List<Region> regions() {
    List<OpenTable> all = new ArrayList<>();
    List<OpenTable> open = new ArrayList<>();
    for (int row = 0; row < grid.rowCount(); row++) {
      for (Header header : finder.at(row, headerColumns(open, row))) {
        boolean repeated = false;
        for (OpenTable table : List.copyOf(open)) {
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
          OpenTable table = new OpenTable(sheet, header);
          all.add(table);
          open.add(table);
        }
      }
      for (OpenTable table : List.copyOf(open)) {
        if (row > table.skipTo && !table.takes(row)) {
          open.remove(table);
        }
      }
    }
    List<Region> regions = new ArrayList<>();
    for (OpenTable table : all) {
      Titles titles = Titles.above(sheet, table.header, regions);
      regions.add(new Region(sheet, table.header, titles, List.copyOf(table.rows)));
    }
    return regions;
  }

  private static Set<Integer> headerColumns(List<OpenTable> open, int row) {
    Set<Integer> columns = new HashSet<>();
    for (OpenTable table : open) {
      if (row <= table.skipTo) {
        for (int c = table.header.firstColumn(); c <= table.header.lastColumn(); c++) {
          columns.add(c);
        }
      }
    }
    return columns;
  }
}
