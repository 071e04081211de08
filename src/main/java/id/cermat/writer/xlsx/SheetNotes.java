package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.writer.annotation.CellNote;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of a sheet by row and column. */
final class SheetNotes {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  private final NavigableMap<Integer, NavigableMap<Integer, CellNote>> rows = new TreeMap<>();

  SheetNotes(List<CellNote> notes) {
    for (CellNote note : notes) {
      rows.computeIfAbsent(note.row(), any -> new TreeMap<>()).put(note.column(), note);
    }
  }

  List<CellNote> all() {
    return rows.values().stream().flatMap(row -> row.values().stream()).toList();
  }

  NavigableMap<Integer, NavigableMap<Integer, CellNote>> rows() {
    return rows;
  }

  NavigableMap<Integer, CellNote> row(int row) {
    return rows.getOrDefault(row, Collections.emptyNavigableMap());
  }

  /**
   * The range of a sheet's cells, widened so that the noted ones stand in it. A single cell stays,
   * since some programs write one where they do not know the range.
   */
  String widened(String range) {
    Matcher found = RANGE.matcher(range);
    if (!found.matches()) {
      return range;
    }
    int left = CellLocation.columnIndex(found.group(1));
    int top = Integer.parseInt(found.group(2));
    int right = CellLocation.columnIndex(found.group(3));
    int bottom = Math.max(Integer.parseInt(found.group(4)), lastRow() + 1);
    for (NavigableMap<Integer, CellNote> columns : rows.values()) {
      left = Math.min(left, columns.firstKey());
      right = Math.max(right, columns.lastKey());
    }
    return CellLocation.columnName(left)
        + Math.min(top, rows.firstKey() + 1)
        + ":"
        + CellLocation.columnName(right)
        + bottom;
  }

  int lastRow() {
    return rows.lastKey();
  }
}
