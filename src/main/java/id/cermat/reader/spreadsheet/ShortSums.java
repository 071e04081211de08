package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.UncheckableFormulaException;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.spreadsheet.ShortSum;
import id.cermat.reader.table.LineCode;
import id.cermat.reader.table.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sums under a column's figures that stop short of plain numbers right beside their range: a line
 * was inserted above the total, or before the first one.
 */
final class ShortSums {
  private static final int MOST = 100;

  private final List<ShortSum> found = new ArrayList<>();
  private int sums;

  int sums() {
    return sums;
  }

  List<ShortSum> found() {
    return List.copyOf(found);
  }

  void check(SheetFormulas sheet, FormulaEvaluator evaluator, Vocabulary vocabulary) {
    FormulaPattern before = null;
    for (int n = 0; n < sheet.size() && found.size() < MOST; n++) {
      FormulaPattern pattern = sheet.pattern(n);
      boolean repeats = n > 0 && pattern == before && follows(sheet, n);
      before = pattern;
      Candidate candidate = new Candidate(sheet, n, vocabulary);
      Area range = candidate.range();
      if (range == null) {
        continue;
      }
      sums++;
      List<GridCell> leftOut = candidate.leftOut(range);
      if (!leftOut.isEmpty()) {
        report(sheet, n, evaluator, range, leftOut, repeats);
      }
    }
  }

  private static boolean follows(SheetFormulas sheet, int n) {
    return sheet.row(n) == sheet.row(n - 1) && sheet.column(n) == sheet.column(n - 1) + 1;
  }

  private void report(
      SheetFormulas sheet,
      int n,
      FormulaEvaluator evaluator,
      Area range,
      List<GridCell> leftOut,
      boolean repeats) {
    GridCell cell = sheet.grid().cell(sheet.row(n), sheet.column(n));
    if (cell == null || cell.number() == null) {
      return;
    }
    CellLocation here = sheet.location(cell.row(), cell.column());
    int last = found.size() - 1;
    if (repeats && last >= 0 && touches(found.get(last), here)) {
      ShortSum first = found.get(last);
      List<CellLocation> alike = new ArrayList<>(first.alike());
      alike.add(here);
      found.set(
          last,
          new ShortSum(first.total(), first.range(), first.leftOut(), first.expected(), alike));
      return;
    }
    found.add(of(sheet, n, cell, evaluator, range.range(), leftOut));
  }

  /** What the n-th formula should give with the numbers that it leaves out. */
  static ShortSum of(
      SheetFormulas sheet,
      int n,
      GridCell cell,
      FormulaEvaluator evaluator,
      Range range,
      List<GridCell> leftOut) {
    BigDecimal stored = Objects.requireNonNull(cell.number());
    BigDecimal sum = stored;
    try {
      if (evaluator.evaluate(sheet.pattern(n), cell.row(), cell.column())
          instanceof Quantity number) {
        sum = number.value();
      }
    } catch (UncheckableFormulaException beyond) {
      // The stored sum stands for what the formula gives.
      sum = stored;
    }
    List<Figure> lines = new ArrayList<>();
    for (GridCell line : leftOut) {
      BigDecimal number = line.number();
      if (number != null) {
        lines.add(ShownCell.figure(sheet, line, number));
        sum = sum.add(number);
      }
    }
    return new ShortSum(
        ShownCell.figure(sheet, cell, stored),
        a1(range),
        lines,
        ShownCell.shown(cell, sum),
        List.of());
  }

  private static boolean touches(ShortSum sum, CellLocation here) {
    return sum.total().location() instanceof CellLocation first
        && first.sheet().equals(here.sheet())
        && first.row() == here.row()
        && first.column() + sum.alike().size() + 1 == here.column();
  }

  static String a1(Range range) {
    return CellLocation.columnName(range.firstColumn())
        + (range.firstRow() + 1)
        + ":"
        + CellLocation.columnName(range.lastColumn())
        + (range.lastRow() + 1);
  }

  /** One formula, looked at. */
  private static final class Candidate {
    private static final int WIDEST_GAP = 12;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final SheetFormulas sheet;
    private final Grid grid;
    private final RowWording words;
    private final int n;
    private final int row;
    private final int column;

    Candidate(SheetFormulas sheet, int n, Vocabulary vocabulary) {
      this.sheet = sheet;
      this.grid = sheet.grid();
      this.words = new RowWording(grid, vocabulary);
      this.n = n;
      this.row = sheet.row(n);
      this.column = sheet.column(n);
    }

    /** The only range of the sum, in the formula's own column; null if that is not its form. */
    @Nullable Area range() {
      Summation sum = Summation.of(sheet.pattern(n), row, column);
      if (sum == null) {
        return null;
      }
      List<Area> ranges = sum.areas().stream().filter(area -> area.rows() > 1).toList();
      if (ranges.size() != 1) {
        return null;
      }
      Area range = ranges.get(0);
      boolean own =
          range.sheet() == null
              && range.range().firstColumn() == column
              && range.range().lastColumn() == column;
      return own && !range.covers(row, column) ? range : null;
    }

    /** The plain numbers between range and sum, else those right above the range. */
    List<GridCell> leftOut(Area area) {
      Range range = area.range();
      List<GridCell> between =
          range.lastRow() < row
              ? gap(range, range.lastRow(), 1, row)
              : gap(range, range.firstRow(), -1, row);
      List<GridCell> left =
          !between.isEmpty() ? between : range.lastRow() < row ? above(range) : below(range);
      return left.size() * 2 <= area.rows() || left.size() == 1 ? left : List.of();
    }

    /** The numbers that follow the range's edge, where nothing else stands before the sum. */
    private List<GridCell> gap(Range range, int edge, int step, int sum) {
      if (Math.abs(sum - edge) > WIDEST_GAP) {
        return List.of();
      }
      List<GridCell> lines = new ArrayList<>();
      boolean ended = false;
      for (int r = edge + step; r != sum; r += step) {
        GridCell cell = grid.cell(r, column);
        if (cell == null) {
          ended = true;
        } else if (ended || !isLine(cell, range, edge)) {
          return List.of();
        } else {
          lines.add(cell);
        }
      }
      return lines;
    }

    /** One or two numbers above the range, with a header or nothing over them. */
    private List<GridCell> above(Range range) {
      List<GridCell> lines = new ArrayList<>();
      for (int r = range.firstRow() - 1; r >= 0; r--) {
        GridCell cell = grid.cell(r, column);
        boolean header = cell == null || cell.kind() == GridCell.Kind.TEXT;
        if (header) {
          return lines;
        }
        if (lines.size() == 2 || !isLine(cell, range, range.firstRow()) || isParent(r, range)) {
          return List.of();
        }
        lines.add(0, cell);
      }
      return List.of();
    }

    /** One or two numbers below the range of a sum above it, with nothing under them. */
    private List<GridCell> below(Range range) {
      List<GridCell> lines = new ArrayList<>();
      for (int r = range.lastRow() + 1; r < grid.rowCount(); r++) {
        GridCell cell = grid.cell(r, column);
        if (cell == null || cell.kind() == GridCell.Kind.TEXT) {
          break;
        }
        if (lines.size() == 2 || !isLine(cell, range, range.lastRow()) || !isSibling(r, range)) {
          return List.of();
        }
        lines.add(cell);
      }
      return lines;
    }

    /** Whether the row's code, where it has one, is of the length of the range's codes. */
    private boolean isSibling(int r, Range range) {
      String code = firstWord(r);
      String last = firstWord(range.lastRow());
      boolean coded = LineCode.is(code) || LineCode.is(last);
      return !coded || code.length() == last.length();
    }

    /** Whether the cell holds a number of the same kind as the range, and nothing else adds it. */
    private boolean isLine(GridCell cell, Range range, int edge) {
      GridCell peer = grid.cell(edge, column);
      BigDecimal number = cell.number();
      return number != null
          && number.signum() != 0
          && peer != null
          && peer.number() != null
          && sheet.at(cell.row(), column) == sheet.at(edge, column)
          && cell.format().percent() == peer.format().percent()
          && !cell.format().date()
          && (!isYear(number) || isYear(peer.number()))
          && !numbersColumns(cell.row())
          && (words.label(edge, column) == null || words.label(cell.row(), column) != null)
          && !words.summarises(cell.row())
          && !isSumOf(range, number)
          && !addedElsewhere(cell.row());
    }

    private static boolean isYear(BigDecimal number) {
      return number.compareTo(FIRST_YEAR) >= 0
          && number.compareTo(LAST_YEAR) <= 0
          && number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether the row counts columns: 1, 2, 3. */
    private boolean numbersColumns(int r) {
      BigDecimal before = null;
      int steps = 0;
      for (GridCell cell : grid.row(r)) {
        BigDecimal number = cell.number();
        if (number == null || (before != null && !number.subtract(before).equals(BigDecimal.ONE))) {
          return false;
        }
        steps += before == null ? 0 : 1;
        before = number;
      }
      return steps > 0;
    }

    private boolean isSumOf(Range range, BigDecimal number) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int r = range.firstRow(); r <= range.lastRow(); r++) {
        GridCell cell = grid.cell(r, column);
        if (cell != null && cell.number() != null) {
          sum = sum.add(cell.number());
        }
      }
      return sum.compareTo(number) == 0;
    }

    /** Whether the row's code begins the codes of the range's rows, so that they are its parts. */
    private boolean isParent(int r, Range range) {
      String code = firstWord(r);
      String child = firstWord(range.firstRow());
      return !code.isEmpty() && child.length() > code.length() && child.startsWith(code);
    }

    private String firstWord(int r) {
      List<GridCell> cells = grid.row(r);
      String text = cells.isEmpty() ? "" : Sheet.text(cells.get(0)).toLowerCase(Locale.ROOT);
      int end = text.indexOf(' ');
      return end < 0 ? text : text.substring(0, end);
    }

    private boolean addedElsewhere(int r) {
      for (int other = 0; other < sheet.size(); other++) {
        Summation sum = Summation.of(sheet.pattern(other), sheet.row(other), sheet.column(other));
        if (sum != null
            && sum.areas().stream().anyMatch(area -> area.sheet() == null && area.covers(r, column))
            && (sheet.column(other) == column || sheet.row(other) != r)) {
          return true;
        }
      }
      return false;
    }
  }
}
