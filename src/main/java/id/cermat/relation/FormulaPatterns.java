package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What formulas tell: each says how its own cell is computed, and so how the typed cells beside it
 * in its row, or above and below it in its column, are to be computed.
 */
final class FormulaPatterns {
  /** Four equal formulas are a habit, whatever else stands in the column. */
  private static final int HABIT = 4;

  private final Matrix matrix;
  private final Clues clues;
  private final Lines columns;
  private final Lines rows;
  private final BitSet summable;

  /**
   * @param summable the columns whose numbers may be added up
   */
  FormulaPatterns(Matrix matrix, Clues clues, Lines columns, Lines rows, BitSet summable) {
    this.matrix = matrix;
    this.clues = clues;
    this.columns = columns;
    this.rows = rows;
    this.summable = summable;
  }

  private record Group(Clues.CellFormula first, BitSet slots) {}

  List<Pattern> find() {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Clues.CellFormula written : clues.formulas()) {
      Clues.CellFormula formula = added(written);
      String key =
          formula.kind()
              + (formula.columns() ? "c" + formula.column() : "r" + formula.row())
              + java.util.Arrays.toString(formula.operands());
      groups
          .computeIfAbsent(key, any -> new Group(formula, new BitSet()))
          .slots()
          .set(formula.columns() ? formula.row() : formula.column());
    }
    List<Pattern> found = new ArrayList<>();
    for (Group group : groups.values()) {
      found.add(group.first().columns() ? down(group) : across(group));
    }
    return obeyed(found);
  }

  /** A subtotal with the operands that a filter leaves, where it passes over the hidden ones. */
  private Clues.CellFormula added(Clues.CellFormula formula) {
    if (!formula.subtotal() || formula.columns()) {
      return formula;
    }
    int[] seen = clues.visible(formula.operands());
    return seen.length == 0 || gives(formula, formula.operands()) || !gives(formula, seen)
        ? formula
        : new Clues.CellFormula(formula.kind(), false, formula.row(), formula.column(), seen, true);
  }

  private boolean gives(Clues.CellFormula formula, int[] operands) {
    BitSet column = new BitSet();
    column.set(formula.column());
    return Asked.of(rows, formula.kind(), formula.row(), operands, column).failing.isEmpty();
  }

  /** A column's formulas, asked of the typed cells between them and right after. */
  private Pattern down(Group group) {
    Clues.CellFormula formula = group.first();
    int first = group.slots().nextSetBit(0);
    int last = group.slots().length() - 1;
    BitSet in = (BitSet) group.slots().clone();
    if (group.slots().cardinality() >= HABIT) {
      for (int row = first; row <= last; row++) {
        if (!hasFormula(row, formula.column())
            && !(clues.totals().get(row) && formula.kind() == RelationKind.PRODUCT)) {
          in.set(row);
        }
      }
    }
    Asked asked = Asked.of(columns, formula.kind(), formula.column(), formula.operands(), in);
    BitSet typed = typed(asked.failing, formula.column(), true);
    int told = group.slots().cardinality() + asked.holds;
    BitSet accused = typed.cardinality() * 4 <= told ? typed : new BitSet();
    return pattern(formula, asked, accused);
  }

  /** A row's formulas, asked of the typed cells in its other columns. */
  private Pattern across(Group group) {
    Clues.CellFormula formula = group.first();
    BitSet in = (BitSet) group.slots().clone();
    boolean adds = formula.kind() == RelationKind.SUM || formula.kind() == RelationKind.DIFFERENCE;
    if (adds && !clues.passesOver(formula.operands())) {
      for (int column = 0; column < matrix.columns(); column++) {
        if (summable.get(column) && !hasFormula(formula.row(), column)) {
          in.set(column);
        }
      }
    }
    Asked asked = Asked.of(rows, formula.kind(), formula.row(), formula.operands(), in);
    return pattern(formula, asked, typed(asked.failing, formula.row(), false));
  }

  private Pattern pattern(Clues.CellFormula formula, Asked asked, BitSet accused) {
    return new Pattern(
        formula.kind(),
        formula.columns(),
        formula.columns() ? formula.column() : formula.row(),
        formula.operands(),
        asked.slots,
        asked.holds,
        asked.failing,
        asked.surprise,
        EnumSet.of(Evidence.FORMULA),
        accused);
  }

  /**
   * Takes back what rows' formulas say of columns that do not follow them: a typed cell is called
   * wrong where its row is a total by name, or its column follows the formulas of other rows.
   */
  private List<Pattern> obeyed(List<Pattern> patterns) {
    int[] follows = new int[matrix.columns()];
    int[] differs = new int[matrix.columns()];
    for (Pattern pattern : patterns) {
      if (pattern.columns()) {
        continue;
      }
      for (int column = pattern.slots().nextSetBit(0);
          column >= 0;
          column = pattern.slots().nextSetBit(column + 1)) {
        if (hasFormula(pattern.result(), column)) {
          continue;
        }
        if (pattern.failing().get(column)) {
          differs[column]++;
        } else {
          follows[column]++;
        }
      }
    }
    List<Pattern> settled = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.columns() || pattern.accused().isEmpty()) {
        settled.add(pattern);
        continue;
      }
      BitSet accused = new BitSet();
      for (int column = pattern.accused().nextSetBit(0);
          column >= 0;
          column = pattern.accused().nextSetBit(column + 1)) {
        boolean habit = follows[column] >= 2 && follows[column] >= 3 * differs[column];
        if (habit || clues.total(pattern.result(), column)) {
          accused.set(column);
        }
      }
      settled.add(pattern.accusing(accused));
    }
    return settled;
  }

  private BitSet typed(BitSet failing, int line, boolean ofColumn) {
    BitSet typed = new BitSet();
    for (int slot = failing.nextSetBit(0); slot >= 0; slot = failing.nextSetBit(slot + 1)) {
      if (ofColumn ? !hasFormula(slot, line) : !hasFormula(line, slot)) {
        typed.set(slot);
      }
    }
    return typed;
  }

  private boolean hasFormula(int row, int column) {
    return matrix.isComputed(row, column);
  }
}
