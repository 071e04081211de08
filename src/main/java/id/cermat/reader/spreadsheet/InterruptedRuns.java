package id.cermat.reader.spreadsheet;

import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of one formula, down a column or along a row, in which single cells hold something else: a
 * typed number, or a formula that differs in one reference or number.
 */
final class InterruptedRuns {
  private static final int LEAST_FOR_CONSTANT = 4;
  private static final int LEAST_FOR_FORMULA = 5;

  /** More numbers in a row are a part of the table that was filled in otherwise. */
  private static final int LONGEST_GAP = 4;

  /** A cell at the end of a run stands against so many formulas, and against the line beside. */
  private static final int LEAST_FOR_END = 8;

  /** How far beside a run another one shows that the table goes on past its end. */
  private static final int BESIDE = 3;

  private int runs;

  int runs() {
    return runs;
  }

  void check(Around around) {
    SheetFormulas sheet = around.sheet;
    Walk walk = new Walk(around);
    for (int[] column : sheet.byColumn()) {
      walk.line(column, 0, column.length, true);
    }
    int[] all = new int[sheet.size()];
    for (int n = 0; n < all.length; n++) {
      all[n] = n;
    }
    for (int from = 0; from < all.length; ) {
      int to = from;
      while (to < all.length && sheet.row(to) == sheet.row(from)) {
        to++;
      }
      walk.line(all, from, to, false);
      from = to;
    }
  }

  /** The runs of one sheet. */
  private final class Walk {
    private final Around around;
    private final SheetFormulas sheet;

    Walk(Around around) {
      this.around = around;
      this.sheet = around.sheet;
    }

    /** The formulas of one column from top to bottom, or of one row from left to right. */
    void line(int[] formulas, int from, int to, boolean down) {
      int i = from;
      while (i < to) {
        i = run(formulas, i, to, down);
      }
    }

    /** Follows the run that begins here; the next formula after it. */
    private int run(int[] formulas, int from, int to, boolean down) {
      FormulaPattern pattern = sheet.pattern(formulas[from]);
      List<int[]> gaps = new ArrayList<>();
      int last = from;
      int count = 1;
      int next = from + 1;
      while (next < to) {
        int step = at(formulas[next], down) - at(formulas[last], down);
        boolean same = sheet.pattern(formulas[next]) == pattern;
        if (same && (step <= 2 || step <= LONGEST_GAP && typed(formulas[last], step, down))) {
          for (int i = 1; i < step; i++) {
            gaps.add(cellAfter(formulas[last], i, down));
          }
          last = next;
          count++;
          next++;
        } else if (!same
            && step == 1
            && next + 1 < to
            && sheet.pattern(formulas[next + 1]) == pattern
            && at(formulas[next + 1], down) - at(formulas[last], down) == 2) {
          next++;
        } else {
          break;
        }
      }
      if (count >= LEAST_FOR_CONSTANT && usable(pattern, down)) {
        runs++;
        report(pattern, formulas[from], formulas[last], count, gaps, down);
      }
      return last + 1;
    }

    private int at(int n, boolean down) {
      return down ? sheet.row(n) : sheet.column(n);
    }

    private int[] cellAfter(int n, int step, boolean down) {
      return new int[] {
        sheet.row(n) + (down ? step : 0), sheet.column(n) + (down ? 0 : step),
      };
    }

    /** Whether nothing but typed numbers stands after a formula, up to a step further. */
    private boolean typed(int n, int step, boolean down) {
      for (int i = 1; i < step; i++) {
        int[] cell = cellAfter(n, i, down);
        if (around.typed(cell[0], cell[1]) == null) {
          return false;
        }
      }
      return true;
    }

    /** A run that builds on its own line (numbering, balances) may begin anew anywhere. */
    private boolean usable(FormulaPattern pattern, boolean down) {
      return pattern.tree() != null
          && !(pattern.tree() instanceof Node.CellNode)
          && pattern.tokens().stream().anyMatch(token -> token.reference() != null)
          && pattern.tokens().stream()
              .noneMatch(
                  token ->
                      token.reference() != null
                          && token.reference().sheet() == null
                          && (down
                              ? !token.reference().columnFixed() && token.reference().column() == 0
                              : !token.reference().rowFixed() && token.reference().row() == 0)
                          && (down || !isTotal(pattern)));
    }

    private void report(
        FormulaPattern pattern, int first, int last, int count, List<int[]> gaps, boolean down) {
      List<GridCell> constants = new ArrayList<>();
      List<GridCell> formulas = new ArrayList<>();
      for (int[] gap : gaps) {
        GridCell cell = sheet.grid().cell(gap[0], gap[1]);
        boolean total = down && around.words.summarises(gap[0]);
        if (cell != null && cell.number() != null && !cell.format().date() && !total) {
          (cell.formula() ? formulas : constants).add(cell);
        }
      }
      Run run = new Run(pattern, first, last, count);
      if (count >= constants.size() * LEAST_FOR_CONSTANT) {
        constants(run, constants);
      }
      // A formula that differs in more is meant so, and says nothing about one that slipped.
      formulas.removeIf(cell -> !slipped(pattern, cell));
      if (formulas.size() == 1 && constants.isEmpty() && count >= LEAST_FOR_FORMULA) {
        otherFormula(run, formulas.get(0));
      }
      if (count >= LEAST_FOR_END) {
        end(run, first, -1, down);
        end(run, last, 1, down);
      }
    }

    private boolean slipped(FormulaPattern pattern, GridCell cell) {
      FormulaPattern other = sheet.at(cell.row(), cell.column());
      return other != null && differsInOnePart(pattern, other);
    }

    private void constants(Run run, List<GridCell> cells) {
      Map<Kind, Interruption> found = new EnumMap<>(Kind.class);
      for (GridCell cell : cells) {
        BigDecimal given = around.given(run.pattern(), cell.row(), cell.column());
        if (given == null || !around.claim(cell)) {
          continue;
        }
        boolean tells = Operands.tell(sheet, run.pattern(), cell.row(), cell.column());
        Kind kind = Around.kind(cell, given, tells);
        Interruption first = found.get(kind);
        found.put(
            kind,
            first == null
                ? interruption(run, cell, given, kind)
                : Around.with(first, around.place(cell)));
      }
      found.values().forEach(around::keep);
    }

    /** A number typed right before or after a long run where the line beside goes on. */
    private void end(Run run, int n, int step, boolean down) {
      int row = sheet.row(n) + (down ? step : 0);
      int column = sheet.column(n) + (down ? 0 : step);
      GridCell cell = around.typed(row, column);
      if (cell == null
          || around.claimed(cell)
          || down && around.words.summarises(row)
          || !Operands.filled(sheet, run.pattern(), row, column)
          || !goesOn(sheet.row(n), sheet.column(n), row, column, down)) {
        return;
      }
      BigDecimal given = around.given(run.pattern(), row, column);
      if (given != null) {
        around.claim(cell);
        Kind kind = Around.same(cell, given) ? Kind.RESULT : Kind.CONSTANT;
        around.keep(interruption(run, cell, given, kind));
      }
    }

    /** Whether a line beside holds one formula both there and where the run ends. */
    private boolean goesOn(int row, int column, int nextRow, int nextColumn, boolean down) {
      for (int step = -BESIDE; step <= BESIDE; step++) {
        int rows = down ? 0 : step;
        int columns = down ? step : 0;
        if (step != 0 && row + rows >= 0 && column + columns >= 0) {
          FormulaPattern pattern = sheet.at(row + rows, column + columns);
          if (pattern != null && pattern == sheet.at(nextRow + rows, nextColumn + columns)) {
            return true;
          }
        }
      }
      return false;
    }

    private void otherFormula(Run run, GridCell cell) {
      FormulaPattern other = sheet.at(cell.row(), cell.column());
      BigDecimal given = around.given(run.pattern(), cell.row(), cell.column());
      BigDecimal number = cell.number();
      if (other != null
          && given != null
          && number != null
          && differsInOnePart(run.pattern(), other)
          && !isTotal(run.pattern())
          && !around.words.summarises(cell.row())
          && ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, number)) != 0
          && around.claim(cell)) {
        around.keep(interruption(run, cell, given, Kind.OTHER_FORMULA));
      }
    }

    private Interruption interruption(Run run, GridCell cell, BigDecimal given, Kind kind) {
      int row = sheet.row(run.first());
      int column = sheet.column(run.first());
      return around.interruption(
          kind,
          Evidence.RUN,
          cell,
          given,
          row,
          column,
          sheet.location(row, column),
          sheet.location(sheet.row(run.last()), sheet.column(run.last())),
          run.count());
    }
  }

  private record Run(FormulaPattern pattern, int first, int last, int count) {}

  private static boolean isTotal(FormulaPattern pattern) {
    return pattern.tree() instanceof Node.CallNode call
        && (call.function().equals("SUM") || call.function().equals("SUBTOTAL"));
  }

  /** Whether two formulas are alike but for one reference or one number. */
  private static boolean differsInOnePart(FormulaPattern one, FormulaPattern other) {
    List<Token> left = one.tokens();
    List<Token> right = other.tokens();
    if (left.size() != right.size() || other.tree() == null) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < left.size(); i++) {
      Token a = left.get(i);
      Token b = right.get(i);
      if (a.kind() != b.kind()) {
        return false;
      }
      if (!a.text().equals(b.text())) {
        if (a.kind() != Token.Kind.REFERENCE && a.kind() != Token.Kind.NUMBER) {
          return false;
        }
        differing++;
      }
    }
    return differing == 1;
  }
}
