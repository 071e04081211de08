package id.cermat.check.table.frame;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;

/** What tells a finding from its like in another table: the sheet, which keeps its name. */
public final class Context {
  private Context() {}

  public static String sheet(Location location) {
    return location instanceof CellLocation cell ? cell.sheet() : location.file();
  }
}
