package id.cermat.check.relation;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows the figures that stand in the same cell of several sheets of a file, as where a sheet was
 * copied for each department: what is wrong with one is said once.
 */
final class Copies {
  private final Map<String, CellLocation> first = new HashMap<>();

  /**
   * Whether the figure repeats, at the same cell, one of another sheet that was asked for before.
   */
  boolean repeats(Figure figure) {
    CellLocation cell = (CellLocation) figure.location();
    String key = cell.file() + "\n" + cell.cell() + "\n" + figure.value().stripTrailingZeros();
    CellLocation known = first.putIfAbsent(key, cell);
    return known != null && !known.equals(cell);
  }
}
