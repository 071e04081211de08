package id.cermat.reader.spreadsheet;

import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Reference;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.model.spreadsheet.Interruption.Evidence;
import id.cermat.model.spreadsheet.Interruption.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Single formulas of a line, empty cells and all, whose references all slipped by the same step, or
 * that dropped one of the terms that the formulas before and after them have.
 */
final class DriftedReferences {
  /** A formula that so many of the line's nearest hold is the line's formula. */
  private static final int LEAST_ALIKE = 4;

  /** The blocks of a table stand no further apart. */
  private static final int WIDEST_GAP = 3;

  /** How many formulas before and after one are its neighbours. */
  private static final int NEAR = 4;

  private final Around around;
  private final SheetFormulas sheet;

  private DriftedReferences(Around around) {
    this.around = around;
    this.sheet = around.sheet;
  }

  static void check(Around around) {
    DriftedReferences drifted = new DriftedReferences(around);
    SheetFormulas sheet = around.sheet;
    for (int[] column : sheet.byColumn()) {
      drifted.line(column, true);
    }
    for (int from = 0; from < sheet.size(); ) {
      int to = from;
      while (to < sheet.size() && sheet.row(to) == sheet.row(from)) {
        to++;
      }
      int[] row = new int[to - from];
      for (int i = 0; i < row.length; i++) {
        row[i] = from + i;
      }
      drifted.line(row, false);
      from = to;
    }
  }

  private int at(int n, boolean down) {
    return down ? sheet.row(n) : sheet.column(n);
  }

  private void line(int[] formulas, boolean down) {
    for (int i = 1; i + 1 < formulas.length; i++) {
      FormulaPattern pattern = sheet.pattern(formulas[i - 1]);
      FormulaPattern own = sheet.pattern(formulas[i]);
      if (pattern == own
          || sheet.pattern(formulas[i + 1]) != pattern
          || at(formulas[i], down) - at(formulas[i - 1], down) > WIDEST_GAP
          || at(formulas[i + 1], down) - at(formulas[i], down) > WIDEST_GAP
          || own.tree() == null
          || pattern.tree() == null
          || pattern.tree() instanceof Node.CellNode) {
        continue;
      }
      int alike = 0;
      for (int near = Math.max(0, i - NEAR);
          near < Math.min(formulas.length, i + NEAR + 1);
          near++) {
        alike += sheet.pattern(formulas[near]) == pattern ? 1 : 0;
      }
      if (alike >= LEAST_ALIKE) {
        compare(formulas, i, pattern, own, down, alike);
      }
    }
  }

  private void compare(
      int[] formulas, int i, FormulaPattern pattern, FormulaPattern own, boolean down, int alike) {
    GridCell cell = sheet.grid().cell(sheet.row(formulas[i]), sheet.column(formulas[i]));
    if (cell == null || cell.number() == null || around.claimed(cell)) {
      return;
    }
    BigDecimal given = around.given(pattern, cell.row(), cell.column());
    if (given == null) {
      return;
    }
    boolean differs =
        ShownCell.shown(cell, given).compareTo(ShownCell.shown(cell, cell.number())) != 0;
    boolean summary = down && around.words.summarises(cell.row());
    boolean drifted = differs && slipped(pattern, own, down);
    boolean dropped = !summary && droppedTerm(pattern, own, cell);
    if ((drifted || dropped) && around.claim(cell)) {
      int row = sheet.row(formulas[i - 1]);
      int column = sheet.column(formulas[i - 1]);
      around.keep(
          around.interruption(
              Kind.OTHER_FORMULA,
              Evidence.RUN,
              cell,
              given,
              row,
              column,
              sheet.location(row, column),
              sheet.location(sheet.row(formulas[i + 1]), sheet.column(formulas[i + 1])),
              alike));
    }
  }

  /** Whether all references that move along the line point a line too far, by the same step. */
  private static boolean slipped(FormulaPattern pattern, FormulaPattern own, boolean down) {
    List<Token> left = pattern.tokens();
    List<Token> right = own.tokens();
    if (left.size() != right.size()) {
      return false;
    }
    Integer step = null;
    for (int i = 0; i < left.size(); i++) {
      Reference a = left.get(i).reference();
      Reference b = right.get(i).reference();
      if (a == null || b == null) {
        if (!left.get(i).text().equals(right.get(i).text())) {
          return false;
        }
        continue;
      }
      Integer moved = moved(a, b, down);
      if (moved == null || step != null && !step.equals(moved)) {
        return false;
      }
      step = moved;
    }
    return step != null && step != 0;
  }

  private static @Nullable Integer moved(Reference a, Reference b, boolean down) {
    boolean same =
        a.rowFixed() == b.rowFixed()
            && a.columnFixed() == b.columnFixed()
            && String.valueOf(a.sheet()).equals(String.valueOf(b.sheet()))
            && (down ? a.column() == b.column() : a.row() == b.row());
    return same ? (down ? b.row() - a.row() : b.column() - a.column()) : null;
  }

  /** Whether it has all references of the pattern but one, which names a number. */
  private boolean droppedTerm(FormulaPattern pattern, FormulaPattern own, GridCell cell) {
    List<Reference> dropped = new ArrayList<>(references(pattern));
    List<Reference> kept = references(own);
    if (kept.size() != dropped.size() - 1 || kept.isEmpty()) {
      return false;
    }
    for (Reference reference : kept) {
      if (!dropped.remove(reference)) {
        return false;
      }
    }
    Reference term = dropped.get(0);
    return term.sheet() == null
        && term.rowFrom(cell.row()) >= 0
        && term.columnFrom(cell.column()) >= 0
        && around.typed(term.rowFrom(cell.row()), term.columnFrom(cell.column())) != null
        && pattern.tokens().stream().noneMatch(token -> token.kind() == Token.Kind.COLON);
  }

  private static List<Reference> references(FormulaPattern pattern) {
    List<Reference> references = new ArrayList<>();
    for (Token token : pattern.tokens()) {
      if (token.reference() != null) {
        references.add(token.reference());
      }
    }
    return references;
  }
}
