package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.model.spreadsheet.ShortSum;
import id.cermat.reader.table.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums at the end of a row that stop short of the columns before them. Columns often differ in
 * kind: one counts as left out only where the sums above and below take it in, or where its heading
 * goes on from that of the last one added (Jan, Feb, Mar; TW I, TW II; 2022, 2023).
 */
final class ShortRowSums {
  private static final int MOST = 100;
  private static final int WIDEST_GAP = 4;
  private static final int NEAR = 3;

  private final Map<String, ShortSum> found = new LinkedHashMap<>();
  private int sums;

  int sums() {
    return sums;
  }

  List<ShortSum> found() {
    return List.copyOf(found.values());
  }

  void check(SheetFormulas sheet, FormulaEvaluator evaluator) {
    for (int n = 0; n < sheet.size() && found.size() < MOST; n++) {
      Range range = range(sheet, sheet.row(n), sheet.column(n));
      if (range == null) {
        continue;
      }
      sums++;
      List<GridCell> leftOut = leftOut(sheet, range, sheet.row(n), sheet.column(n));
      GridCell cell = sheet.grid().cell(sheet.row(n), sheet.column(n));
      if (!leftOut.isEmpty() && cell != null && cell.number() != null) {
        report(sheet, n, cell, evaluator, range, leftOut);
      }
    }
  }

  /** Sums of one column that leave out the same columns are one. */
  private void report(
      SheetFormulas sheet,
      int n,
      GridCell cell,
      FormulaEvaluator evaluator,
      Range range,
      List<GridCell> leftOut) {
    String key =
        sheet.grid().sheet()
            + "!"
            + range.firstColumn()
            + ":"
            + range.lastColumn()
            + ":"
            + cell.column();
    ShortSum first = found.get(key);
    if (first == null) {
      found.put(key, ShortSums.of(sheet, n, cell, evaluator, range, leftOut));
      return;
    }
    List<CellLocation> alike = new ArrayList<>(first.alike());
    alike.add(sheet.location(cell.row(), cell.column()));
    found.put(
        key, new ShortSum(first.total(), first.range(), first.leftOut(), first.expected(), alike));
  }

  /** The only range of a sum over columns of its own row, to its left; null if it is none. */
  private static @Nullable Range range(SheetFormulas sheet, int row, int column) {
    Summation sum = sum(sheet, row, column);
    if (sum == null || sum.areas().size() != 1) {
      return null;
    }
    Area area = sum.areas().get(0);
    Range range = area.range();
    boolean own = area.sheet() == null && range.firstRow() == row && range.lastRow() == row;
    return own && range.lastColumn() > range.firstColumn() && range.lastColumn() < column
        ? range
        : null;
  }

  private static @Nullable Summation sum(SheetFormulas sheet, int row, int column) {
    return row < 0 || sheet.at(row, column) == null
        ? null
        : Summation.of(java.util.Objects.requireNonNull(sheet.at(row, column)), row, column);
  }

  private static List<GridCell> leftOut(SheetFormulas sheet, Range range, int row, int column) {
    int gap = column - range.lastColumn() - 1;
    if (gap < 1 || gap > WIDEST_GAP) {
      return List.of();
    }
    GridCell peer = sheet.grid().cell(row, range.lastColumn());
    List<GridCell> lines = new ArrayList<>();
    for (int c = range.lastColumn() + 1; c < column; c++) {
      GridCell cell = sheet.grid().cell(row, c);
      if (cell == null || cell.number() == null || peer == null || !alike(sheet, cell, peer)) {
        return List.of();
      }
      if (cell.number().signum() != 0) {
        lines.add(cell);
      }
    }
    boolean taken = takenInNearby(sheet, range, row, column);
    return taken || goesOn(sheet, range.lastColumn(), column, row) ? lines : List.of();
  }

  private static boolean alike(SheetFormulas sheet, GridCell cell, GridCell peer) {
    return peer.number() != null
        && sheet.at(cell.row(), cell.column()) == sheet.at(peer.row(), peer.column())
        && cell.format().percent() == peer.format().percent()
        && !cell.format().date();
  }

  /** Whether sums above and below, at least two, begin alike and reach up to themselves. */
  private static boolean takenInNearby(SheetFormulas sheet, Range range, int row, int column) {
    int whole = 0;
    for (int near = row - NEAR; near <= row + NEAR; near++) {
      Range other = near == row ? null : range(sheet, near, column);
      if (other != null && other.firstColumn() == range.firstColumn()) {
        if (other.lastColumn() != column - 1) {
          return false;
        }
        whole++;
      }
    }
    return whole >= 2;
  }

  private static boolean goesOn(SheetFormulas sheet, int last, int total, int row) {
    for (int c = last; c + 1 < total; c++) {
      if (!Series.follows(heading(sheet, row, c), heading(sheet, row, c + 1))) {
        return false;
      }
    }
    return true;
  }

  /** The nearest words, or year, over a cell. */
  private static String heading(SheetFormulas sheet, int row, int column) {
    for (int above = row - 1; above >= 0; above--) {
      GridCell cell = sheet.grid().cell(above, column);
      if (cell != null && (Sheet.year(cell) || Sheet.words(cell))) {
        return Sheet.text(cell);
      }
    }
    return "";
  }
}
