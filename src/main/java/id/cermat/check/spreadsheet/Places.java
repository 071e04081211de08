package id.cermat.check.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;

/** What tells findings of one rule apart without naming a row. */
final class Places {
  private Places() {}

  /** The sheet of a cell; the file of anything else. */
  static String sheet(Location location) {
    return location instanceof CellLocation cell ? cell.sheet() : location.file();
  }

  /** The column of a cell, with its sheet and file; the file of anything else. */
  static String column(Location location) {
    return location instanceof CellLocation cell
        ? String.join("\n", cell.file(), cell.sheet(), CellLocation.columnName(cell.column()))
        : location.file();
  }
}
