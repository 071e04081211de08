package id.cermat.writer.html;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.CitationResult;
import id.cermat.finding.UnitResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of a unit that something is to be said of: flagged by findings, or cited. */
final class MarkedCells {
  private final Map<Sheet, TreeMap<Integer, TreeMap<Integer, Mark>>> sheets = new LinkedHashMap<>();

  /** A sheet of a file. */
  record Sheet(String file, String name) {}

  /**
   * What is said of a cell.
   *
   * @param finding its most consequential one; null where it is cited only
   */
  record Mark(@Nullable Listed finding) {}

  /**
   * @param findings of the unit, the most consequential first
   */
  static MarkedCells of(UnitResult unit, List<Listed> findings) {
    MarkedCells marked = new MarkedCells();
    findings.forEach(listed -> marked.mark(listed.finding().location(), new Mark(listed)));
    for (CitationResult citation : unit.citations()) {
      if (citation.source() != null) {
        marked.mark(citation.source(), new Mark(null));
      }
    }
    return marked;
  }

  private void mark(Location place, Mark mark) {
    if (place instanceof CellLocation cell) {
      sheets
          .computeIfAbsent(new Sheet(cell.file(), cell.sheet()), any -> new TreeMap<>())
          .computeIfAbsent(cell.row(), any -> new TreeMap<>())
          .putIfAbsent(cell.column(), mark);
    }
  }

  /** The marks by sheet, row and column. */
  Map<Sheet, TreeMap<Integer, TreeMap<Integer, Mark>>> sheets() {
    return sheets;
  }
}
