package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.model.spreadsheet.HiddenAddends;
import id.cermat.model.spreadsheet.HiddenAddends.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visible sums over figures in hidden rows, columns or sheets. */
final class HiddenFigures {
  private static final int MOST_ALIKE = 100;
  private static final int MOST_CELLS = 1_000_000;

  private final Map<Object, HiddenAddends> found = new LinkedHashMap<>();

  List<HiddenAddends> found() {
    return List.copyOf(found.values());
  }

  void check(SheetFormulas sheet, GridValues values) {
    Grid grid = sheet.grid();
    if (grid.hidden()) {
      return;
    }
    long left = MOST_CELLS;
    for (int n = 0; n < sheet.size() && left > 0; n++) {
      int row = sheet.row(n);
      int column = sheet.column(n);
      if (grid.rowHidden(row) || grid.columnHidden(column)) {
        continue;
      }
      FormulaPattern pattern = sheet.pattern(n);
      Summation sum = Summation.of(pattern, row, column);
      GridCell cell = sum == null ? null : grid.cell(row, column);
      if (sum == null || cell == null || cell.number() == null) {
        continue;
      }
      for (Area area : sum.areas()) {
        SheetFormulas target = values.sheet(area.sheet());
        if (target != null && hides(target.grid(), area.range())) {
          Range range = area.range();
          left -= (long) area.rows() * (range.lastColumn() - range.firstColumn() + 1);
          look(sheet, cell, cell.number(), area, target, sum, values);
        }
      }
    }
  }

  private static boolean hides(Grid grid, Range range) {
    if (grid.hidden()) {
      return true;
    }
    for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
      if (grid.columnHidden(column)) {
        return true;
      }
    }
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      if (grid.rowHidden(row)) {
        return true;
      }
    }
    return false;
  }

  private void look(
      SheetFormulas sheet,
      GridCell total,
      BigDecimal shown,
      Area area,
      SheetFormulas target,
      Summation sum,
      GridValues values) {
    Sums sums = new Sums(area, target.grid(), sum, values);
    GridCell first = sums.firstHidden;
    boolean passedOver =
        (sum.subtotal() || sum.visibleOnly()) && sums.visible.compareTo(shown) == 0;
    if (first == null || sums.subtotals.compareTo(shown) == 0 || sum.visibleOnly() && !passedOver) {
      return;
    }
    // Where every line is folded away, nobody adds up what is left.
    if (sums.seen == 0 && !target.grid().hidden()) {
      return;
    }
    Kind kind =
        passedOver
            ? Kind.PASSED_OVER
            : target.grid().hidden()
                ? Kind.SHEET
                : target.grid().rowHidden(first.row()) ? Kind.ROWS : Kind.COLUMNS;
    Object key =
        List.of(
            kind,
            target.grid().sheet(),
            kind == Kind.ROWS || kind == Kind.PASSED_OVER
                ? first.row()
                : kind == Kind.COLUMNS ? first.column() : 0,
            sheet.grid().sheet());
    CellLocation here = sheet.location(total.row(), total.column());
    HiddenAddends known = found.get(key);
    if (known != null) {
      if (known.alike().size() < MOST_ALIKE) {
        found.put(key, with(known, here));
      }
      return;
    }
    Figure figure = ShownCell.figure(sheet, total, shown);
    String range = ShortSums.a1(area.range());
    found.put(
        key,
        new HiddenAddends(
            kind,
            figure,
            area.sheet() == null ? range : target.grid().sheet() + "!" + range,
            ShownCell.shown(total, sums.hidden),
            ShownCell.shown(total, sums.visible),
            target.location(first.row(), first.column()),
            sums.figures,
            List.of()));
  }

  private static HiddenAddends with(HiddenAddends known, CellLocation other) {
    List<CellLocation> alike = new ArrayList<>(known.alike());
    alike.add(other);
    return new HiddenAddends(
        known.kind(),
        known.total(),
        known.range(),
        known.hidden(),
        known.visible(),
        known.first(),
        known.figures(),
        alike);
  }

  /** What a range adds up to, seen and unseen. */
  private static final class Sums {
    private BigDecimal hidden = BigDecimal.ZERO;
    private BigDecimal visible = BigDecimal.ZERO;
    private BigDecimal subtotals = BigDecimal.ZERO;
    private @Nullable GridCell firstHidden;
    private int figures;
    private int seen;

    Sums(Area area, Grid grid, Summation sum, GridValues values) {
      Range range = area.range();
      for (int row = range.firstRow(); row <= range.lastRow(); row++) {
        for (GridCell cell : grid.row(row)) {
          int column = cell.column();
          BigDecimal number = cell.number();
          if (column < range.firstColumn() || column > range.lastColumn() || number == null) {
            continue;
          }
          boolean unseen = grid.hidden() || grid.rowHidden(row) || grid.columnHidden(column);
          boolean subtotal = sum.subtotal() && values.isSubtotal(area.sheet(), row, column);
          if (subtotal) {
            subtotals = unseen ? subtotals : subtotals.add(number);
          } else if (!unseen) {
            visible = visible.add(number);
            seen++;
          } else if (number.signum() != 0) {
            hidden = hidden.add(number);
            figures++;
            firstHidden = firstHidden == null ? cell : firstHidden;
          }
        }
      }
    }
  }
}
