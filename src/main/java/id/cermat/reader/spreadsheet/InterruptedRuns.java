package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.format.formula.FormulaEvaluator;
import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Token;
import id.cermat.format.formula.UncheckableFormulaException;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.sheet.FormulaShift;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.spreadsheet.Interruption;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs of one formula, down a column or along a row, in which single cells hold something else: a
 * typed number, or a formula that differs in one reference or number.
 */
final class InterruptedRuns {
  private static final int LEAST_FOR_CONSTANT = 4;
  private static final int LEAST_FOR_FORMULA = 5;
  private static final int MOST = 100;

  private final List<Interruption> found = new ArrayList<>();
  private int runs;

  int runs() {
    return runs;
  }

  List<Interruption> found() {
    return List.copyOf(found);
  }

  void check(SheetFormulas sheet, FormulaEvaluator evaluator, Vocabulary vocabulary) {
    Walk walk = new Walk(sheet, evaluator, new RowWording(sheet.grid(), vocabulary));
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
    private final SheetFormulas sheet;
    private final FormulaEvaluator evaluator;
    private final RowWording words;
    private final Set<CellLocation> reported = new HashSet<>();

    Walk(SheetFormulas sheet, FormulaEvaluator evaluator, RowWording words) {
      this.sheet = sheet;
      this.evaluator = evaluator;
      this.words = words;
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
        if (same && step <= 2) {
          if (step == 2) {
            gaps.add(cellAfter(formulas[last], down));
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

    private int[] cellAfter(int n, boolean down) {
      return new int[] {
        sheet.row(n) + (down ? 1 : 0), sheet.column(n) + (down ? 0 : 1),
      };
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
        boolean total = down && words.summarises(gap[0]);
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
    }

    private boolean slipped(FormulaPattern pattern, GridCell cell) {
      FormulaPattern other = sheet.at(cell.row(), cell.column());
      return other != null && differsInOnePart(pattern, other);
    }

    private void constants(Run run, List<GridCell> cells) {
      Interruption differing = null;
      Interruption equal = null;
      for (GridCell cell : cells) {
        BigDecimal given = given(run.pattern(), cell);
        BigDecimal number = cell.number();
        if (given == null || number == null || !reported.add(place(cell))) {
          continue;
        }
        boolean same =
            given.setScale(Math.max(number.scale(), 0), RoundingMode.HALF_UP).compareTo(number) == 0
                || ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, number)) == 0;
        if (same) {
          equal = joined(equal, run, cell, given, Kind.EQUAL_CONSTANT);
        } else {
          differing = joined(differing, run, cell, given, Kind.CONSTANT);
        }
      }
      keep(differing);
      keep(equal);
    }

    private Interruption joined(
        @Nullable Interruption first, Run run, GridCell cell, BigDecimal given, Kind kind) {
      if (first == null) {
        return interruption(run, cell, given, kind);
      }
      List<CellLocation> alike = new ArrayList<>(first.alike());
      alike.add(place(cell));
      return new Interruption(
          first.kind(),
          first.figure(),
          first.expected(),
          first.formula(),
          first.first(),
          first.last(),
          first.formulas(),
          alike);
    }

    private void otherFormula(Run run, GridCell cell) {
      FormulaPattern other = sheet.at(cell.row(), cell.column());
      BigDecimal given = given(run.pattern(), cell);
      BigDecimal number = cell.number();
      if (other != null
          && given != null
          && number != null
          && differsInOnePart(run.pattern(), other)
          && !isTotal(run.pattern())
          && !words.summarises(cell.row())
          && ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, number)) != 0
          && reported.add(place(cell))) {
        keep(interruption(run, cell, given, Kind.OTHER_FORMULA));
      }
    }

    private void keep(@Nullable Interruption interruption) {
      if (interruption != null && found.size() < MOST) {
        found.add(interruption);
      }
    }

    private CellLocation place(GridCell cell) {
      return sheet.location(cell.row(), cell.column());
    }

    private Interruption interruption(Run run, GridCell cell, BigDecimal given, Kind kind) {
      int row = sheet.row(run.first());
      int column = sheet.column(run.first());
      String formula =
          FormulaShift.shift(sheet.text(row, column), cell.row() - row, cell.column() - column);
      return new Interruption(
          kind,
          ShownCell.figure(sheet, cell, Objects.requireNonNull(cell.number())),
          ShownCell.shown(cell, given),
          formula,
          sheet.location(row, column),
          sheet.location(sheet.row(run.last()), sheet.column(run.last())),
          run.count(),
          List.of());
    }

    private @Nullable BigDecimal given(FormulaPattern pattern, GridCell cell) {
      try {
        return evaluator.evaluate(pattern, cell.row(), cell.column()) instanceof Quantity number
            ? number.value()
            : null;
      } catch (UncheckableFormulaException beyond) {
        // What cannot be calculated cannot be held against the cell.
        return null;
      }
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
