package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns (or rows) that hold the same formulas but for a cell: the same template for two units,
 * years or quarters. Only numbers written in the formulas may differ between them.
 */
final class TwinLines {
  /** Twins stand near each other; empty lines may come between. */
  private static final int REACH = 3;

  /** Fewer equal formulas are no template. */
  private static final int LEAST_AGREEING = 4;

  /** A formula stands against two twins that agree with each other, so that three rows do. */
  private static final int LEAST_AGREEING_OF_THREE = 3;

  /** From so many agreeing formulas on, a typed zero in a template not yet filled tells. */
  static final int MANY = 8;

  private final Around around;
  private final SheetFormulas sheet;
  private final boolean across;
  private final Map<FormulaPattern, String> shapes = new IdentityHashMap<>();
  private final Map<Long, Pair> pairs = new HashMap<>();

  private TwinLines(Around around, boolean across) {
    this.around = around;
    this.sheet = around.sheet;
    this.across = across;
  }

  /** How two lines compare. */
  private static final class Pair {
    private int agree;
    private int odd;

    /** Whether at least so many formulas agree for each place where they do not. */
    private boolean twins(int least) {
      return agree >= least && odd * least <= agree;
    }
  }

  static void check(Around around) {
    new TwinLines(around, true).check();
    new TwinLines(around, false).check();
  }

  private void check() {
    for (int n = 0; n < sheet.size(); n++) {
      if (shape(sheet.pattern(n)) != null) {
        count(n);
      }
    }
    Map<String, Interruption> found = new LinkedHashMap<>();
    for (int n = 0; n < sheet.size(); n++) {
      if (shape(sheet.pattern(n)) != null) {
        typed(n, found);
        formula(n);
      }
    }
    found.values().forEach(around::keep);
  }

  /** The formula without the numbers written in it; null where it is none to compare. */
  private @Nullable String shape(FormulaPattern pattern) {
    if (pattern.tree() == null
        || pattern.tokens().stream().noneMatch(token -> token.reference() != null)) {
      return null;
    }
    return shapes.computeIfAbsent(
        pattern,
        unseen -> {
          StringBuilder shape = new StringBuilder();
          for (Token token : pattern.tokens()) {
            shape.append(token.kind() == Token.Kind.NUMBER ? "#" : token.text()).append(' ');
          }
          return shape.toString();
        });
  }

  /** The column of a formula where columns are compared, else its row. */
  private int line(int n) {
    return across ? sheet.column(n) : sheet.row(n);
  }

  private int row(int n, int step) {
    return across ? sheet.row(n) : sheet.row(n) + step;
  }

  private int column(int n, int step) {
    return across ? sheet.column(n) + step : sheet.column(n);
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  private Pair pair(int one, int other) {
    return pairs.computeIfAbsent(key(one, other), unseen -> new Pair());
  }

  private void count(int n) {
    for (int step = -REACH; step <= REACH; step++) {
      int row = row(n, step);
      int column = column(n, step);
      if (step == 0 || row < 0 || column < 0) {
        continue;
      }
      FormulaPattern other = sheet.at(row, column);
      if (other != null) {
        // Each pair of formulas is met from both sides; once is counted.
        if (step > 0) {
          boolean same = shapeOf(sheet.pattern(n)).equals(shapeOf(other));
          Pair pair = pair(line(n), line(n) + step);
          pair.agree += same ? 1 : 0;
          pair.odd += same ? 0 : 1;
        }
      } else if (around.typed(row, column) != null) {
        pair(line(n), line(n) + step).odd++;
      }
    }
  }

  private String shapeOf(FormulaPattern pattern) {
    String shape = shape(pattern);
    return shape == null ? "" : shape;
  }

  /** Typed numbers where a twin has this formula. */
  private void typed(int n, Map<String, Interruption> found) {
    for (int step = -REACH; step <= REACH; step++) {
      int row = row(n, step);
      int column = column(n, step);
      GridCell cell = step == 0 ? null : around.typed(row, column);
      Pair pair = cell == null ? null : pairs.get(key(line(n), line(n) + step));
      if (cell == null
          || pair == null
          || !pair.twins(LEAST_AGREEING)
          || around.claimed(cell)
          || !sameUnit(n, cell)
          || !tells(sheet.pattern(n))
          || Operands.draws(sheet, sheet.row(n), sheet.column(n), row, column)
          || !across && around.words.summarises(row)) {
        continue;
      }
      int[] source = source(n, row, column);
      FormulaPattern pattern = sheet.at(source[0], source[1]);
      BigDecimal given = pattern == null ? null : around.given(pattern, row, column);
      if (pattern == null || given == null) {
        continue;
      }
      boolean operands = Operands.tell(sheet, pattern, row, column);
      Kind kind = Around.kind(cell, given, operands);
      if (kind == Kind.EQUAL_CONSTANT && pair.agree >= MANY) {
        kind = Kind.RESULT;
      }
      around.claim(cell);
      // Numbers that one line lacks together are one pattern.
      String key = kind + ":" + (across ? "r" + row : "c" + column);
      Interruption first = found.get(key);
      found.put(
          key,
          first != null
              ? Around.with(first, around.place(cell))
              : around.interruption(
                  kind,
                  Evidence.TWIN_LINES,
                  cell,
                  given,
                  source[0],
                  source[1],
                  sheet.location(sheet.row(n), sheet.column(n)),
                  sheet.location(source[0], source[1]),
                  pair.agree));
    }
  }

  /** Percentages beside amounts are no template for one another. */
  private boolean sameUnit(int n, GridCell cell) {
    GridCell formula = sheet.grid().cell(sheet.row(n), sheet.column(n));
    return formula != null && formula.format().percent() == cell.format().percent();
  }

  /**
   * Whether the formula says more than that a cell is copied, and does not go from one of the lines
   * to the next, as numbering does: its first number is typed.
   */
  private boolean tells(FormulaPattern pattern) {
    long references = pattern.tokens().stream().filter(token -> token.reference() != null).count();
    boolean number = pattern.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    return (references > 1 || number) && !Operands.ownLine(pattern, !across);
  }

  /**
   * The cell to take the formula from: the one before in the line itself where it has the shape,
   * since the numbers written in it are the line's own; else the twin's.
   */
  private int[] source(int n, int row, int column) {
    String shape = shapeOf(sheet.pattern(n));
    int[][] own =
        across
            ? new int[][] {{row - 1, column}, {row + 1, column}}
            : new int[][] {{row, column - 1}, {row, column + 1}};
    for (int[] place : own) {
      FormulaPattern pattern = place[0] < 0 || place[1] < 0 ? null : sheet.at(place[0], place[1]);
      if (pattern != null && shapeOf(pattern).equals(shape)) {
        return place;
      }
    }
    return new int[] {sheet.row(n), sheet.column(n)};
  }

  /** The formula against two twins, one on each side, that agree with each other. */
  private void formula(int n) {
    int before = twin(n, -1);
    int after = twin(n, 1);
    if (before == 0 || after == 0) {
      return;
    }
    FormulaPattern one = sheet.at(row(n, before), column(n, before));
    FormulaPattern other = sheet.at(row(n, after), column(n, after));
    if (one == null || one != other || shapeOf(one).equals(shapeOf(sheet.pattern(n)))) {
      return;
    }
    GridCell cell = sheet.grid().cell(sheet.row(n), sheet.column(n));
    Pair pair = pairs.get(key(line(n), line(n) + before));
    if (cell == null || cell.number() == null || pair == null || around.claimed(cell)) {
      return;
    }
    BigDecimal given = around.given(one, cell.row(), cell.column());
    if (given == null
        || ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, cell.number())) == 0
        || !across && around.words.summarises(cell.row())
        || !around.claim(cell)) {
      return;
    }
    CellLocation first = sheet.location(row(n, before), column(n, before));
    around.keep(
        around.interruption(
            Kind.OTHER_FORMULA,
            Evidence.TWIN_LINES,
            cell,
            given,
            first.row(),
            first.column(),
            first,
            sheet.location(row(n, after), column(n, after)),
            pair.agree));
  }

  /** How far the nearest twin with a formula in this place is, on one side; 0 for none. */
  private int twin(int n, int side) {
    for (int step = 1; step <= REACH; step++) {
      int row = row(n, side * step);
      int column = column(n, side * step);
      if (row < 0 || column < 0) {
        return 0;
      }
      if (sheet.at(row, column) != null) {
        Pair pair = pairs.get(key(line(n), line(n) + side * step));
        return pair != null && pair.twins(LEAST_AGREEING_OF_THREE) ? side * step : 0;
      }
    }
    return 0;
  }
}
