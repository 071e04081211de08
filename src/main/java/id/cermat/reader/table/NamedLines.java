package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.relation.Clues.NamedLine;
import id.cermat.relation.Matrix;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Gathers the columns and rows whose heading or label says in a word how their figures come of
 * others. A heading is about the rows below it, up to the next heading of its column.
 */
final class NamedLines {
  /** Fewer numbers under a heading prove nothing. */
  private static final int FEWEST = 2;

  /** What stands above a cell's column. */
  interface Headings {
    String above(int row, int column);
  }

  private final Matrix matrix;
  private final Sheet sheet;
  private final RowWords words;
  private final Headings headings;
  private final List<NamedLine> named = new ArrayList<>();

  /** For each column of the matrix the row of the grid after its last heading; −1 before any. */
  private final int[] since;

  NamedLines(Matrix matrix, Sheet sheet, RowWords words, Headings headings) {
    this.matrix = matrix;
    this.sheet = sheet;
    this.words = words;
    this.headings = headings;
    this.since = new int[matrix.columns()];
    Arrays.fill(since, -1);
  }

  /** Notes a row of headings; the rows have to come in their order. */
  void head(int row, List<GridCell> cells) {
    for (GridCell cell : cells) {
      if (!Sheet.holdsAnything(cell)) {
        continue;
      }
      Grid.Range merge = sheet.grid().mergeAt(row, cell.column());
      int last = merge == null ? cell.column() : merge.lastColumn();
      for (int column = cell.column(); column <= last; column++) {
        int at = matrix.columnOf(column);
        if (at >= 0) {
          close(at, row);
          since[at] = row + 1;
        }
      }
    }
  }

  /** Notes the label of a row, given as the matrix counts rows. */
  void label(int row, String text) {
    Set<RelationKind> kinds = words.kindsBeside(text);
    if (!kinds.isEmpty()) {
      named.add(new NamedLine(false, row, 0, matrix.columns() - 1, kinds));
    }
  }

  /** All of them, once every row was noted. */
  List<NamedLine> all() {
    for (int column = 0; column < since.length; column++) {
      close(column, Integer.MAX_VALUE);
    }
    return named;
  }

  private void close(int column, int end) {
    if (since[column] < 0 || since[column] >= end) {
      return;
    }
    int first = matrix.rowsBefore(since[column]);
    int last = matrix.rowsBefore(end) - 1;
    int numbers = 0;
    for (int row = first; row <= last && numbers < FEWEST; row++) {
      numbers += matrix.isNumber(row, column) ? 1 : 0;
    }
    if (numbers < FEWEST) {
      return;
    }
    Set<RelationKind> kinds =
        words.kindsUnder(headings.above(since[column], matrix.gridColumn(column)));
    if (!kinds.isEmpty()) {
      named.add(new NamedLine(true, column, first, last, kinds));
    }
  }
}
