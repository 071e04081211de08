package id.cermat.writer.xlsx;

import id.cermat.writer.annotation.CellNote;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The notes of a sheet by row and column. */
final class SheetNotes {
  private final NavigableMap<Integer, NavigableMap<Integer, CellNote>> rows = new TreeMap<>();

  SheetNotes(List<CellNote> notes) {
    for (CellNote note : notes) {
      rows.computeIfAbsent(note.row(), any -> new TreeMap<>()).put(note.column(), note);
    }
  }

  NavigableMap<Integer, NavigableMap<Integer, CellNote>> rows() {
    return rows;
  }

  NavigableMap<Integer, CellNote> row(int row) {
    return rows.getOrDefault(row, Collections.emptyNavigableMap());
  }

  int lastRow() {
    return rows.lastKey();
  }
}
