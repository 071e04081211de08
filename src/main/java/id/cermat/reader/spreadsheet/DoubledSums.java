package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.model.spreadsheet.DoubledSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums over one range that holds both subtotals and what these add. */
final class DoubledSums {
  private final Around around;
  private final SheetFormulas sheet;
  private final List<DoubledSum> found = new ArrayList<>();
  private @Nullable FormulaPattern before;

  private DoubledSums(Around around) {
    this.around = around;
    this.sheet = around.sheet;
  }

  static List<DoubledSum> check(Around around) {
    DoubledSums sums = new DoubledSums(around);
    for (int n = 0; n < sums.sheet.size(); n++) {
      sums.check(n);
    }
    return sums.found;
  }

  private void check(int n) {
    int row = sheet.row(n);
    int column = sheet.column(n);
    Range range = range(sheet.pattern(n), row, column);
    GridCell cell = sheet.grid().cell(row, column);
    if (range == null
        || cell == null
        || cell.number() == null
        || !around.mayLookAt(range.lastRow() - range.firstRow() + 1L)) {
      return;
    }
    BitSet added = new BitSet();
    List<Integer> subtotals = new ArrayList<>();
    for (int line = range.firstRow(); line <= range.lastRow(); line++) {
      FormulaPattern pattern = sheet.at(line, column);
      Range parts = pattern == null ? null : range(pattern, line, column);
      if (parts != null
          && parts.firstRow() >= range.firstRow()
          && parts.lastRow() <= range.lastRow()) {
        subtotals.add(line);
        added.set(parts.firstRow(), parts.lastRow() + 1);
      }
    }
    if (!subtotals.isEmpty() && around.claim(cell)) {
      report(cell, range, subtotals, added, sheet.pattern(n));
    }
  }

  /** The only range of a sum, several rows of its own column; null if that is not its form. */
  private @Nullable Range range(FormulaPattern pattern, int row, int column) {
    Summation sum = Summation.of(pattern, row, column);
    // A SUBTOTAL passes over those in its range.
    if (sum == null || sum.subtotal() || sum.areas().size() != 1) {
      return null;
    }
    Area area = sum.areas().get(0);
    Range range = area.range();
    boolean own =
        area.sheet() == null
            && range.firstRow() >= 0
            && range.firstColumn() == column
            && range.lastColumn() == column
            && area.rows() > 1
            && !area.covers(row, column);
    return own ? range : null;
  }

  private void report(
      GridCell cell, Range range, List<Integer> subtotals, BitSet added, FormulaPattern pattern) {
    int column = cell.column();
    int last = found.size() - 1;
    boolean next = pattern == before && last >= 0 && beside(found.get(last), around.place(cell));
    before = pattern;
    if (next) {
      DoubledSum first = found.get(last);
      List<CellLocation> alike = new ArrayList<>(first.alike());
      alike.add(around.place(cell));
      found.set(
          last,
          new DoubledSum(
              first.total(),
              first.range(),
              first.subtotal(),
              first.parts(),
              first.subtotals(),
              first.expected(),
              alike));
      return;
    }
    BigDecimal once = BigDecimal.ZERO;
    for (int line = range.firstRow(); line <= range.lastRow(); line++) {
      GridCell part = sheet.grid().cell(line, column);
      if (part != null && part.number() != null && !added.get(line)) {
        once = once.add(part.number());
      }
    }
    int first = subtotals.get(0);
    FormulaPattern subtotal = sheet.at(first, column);
    Range parts = subtotal == null ? null : range(subtotal, first, column);
    if (cell.number() != null && parts != null) {
      found.add(
          new DoubledSum(
              ShownCell.figure(sheet, cell, cell.number()),
              ShortSums.a1(range),
              sheet.location(first, column),
              ShortSums.a1(parts),
              subtotals.size(),
              ShownCell.shown(cell, once),
              List.of()));
    }
  }

  private static boolean beside(DoubledSum sum, CellLocation here) {
    return sum.total().location() instanceof CellLocation first
        && first.row() == here.row()
        && first.column() + sum.alike().size() + 1 == here.column();
  }
}
