package id.cermat.check.validation;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;

/** What tells a finding from its like in another table: the sheet, which keeps its name. */
final class Context {
  private Context() {}

  static String sheet(Location location) {
    return location instanceof CellLocation cell ? cell.sheet() : location.file();
  }
}
