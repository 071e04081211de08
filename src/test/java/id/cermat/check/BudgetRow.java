package id.cermat.check;

import id.cermat.model.BudgetTable;
import id.cermat.model.Label;
import org.jspecify.annotations.Nullable;

/** A line of a budget under construction; an unset figure is a blank cell. */
public final class BudgetRow {
  private final int level;
  private final String name;
  private @Nullable String base;
  private @Nullable String revised;
  private @Nullable String realization;
  private @Nullable String percentage;
  private @Nullable String remainder;
  private @Nullable String previous;
  private @Nullable String growth;

  BudgetRow(int level, String name) {
    this.level = level;
    this.name = name;
  }

  /** The same line one level deeper. */
  public BudgetRow deeper() {
    BudgetRow row = new BudgetRow(level + 1, name);
    row.base = base;
    row.revised = revised;
    row.realization = realization;
    row.percentage = percentage;
    row.remainder = remainder;
    row.previous = previous;
    row.growth = growth;
    return row;
  }

  /** Ceiling (or target), realization and percentage. */
  public BudgetRow of(String ceiling, String realized, @Nullable String percent) {
    this.base = ceiling;
    this.realization = realized;
    this.percentage = percent;
    return this;
  }

  public BudgetRow revised(String literal) {
    this.revised = literal;
    return this;
  }

  public BudgetRow remainder(String literal) {
    this.remainder = literal;
    return this;
  }

  public BudgetRow previous(String literal) {
    this.previous = literal;
    return this;
  }

  public BudgetRow growth(String literal) {
    this.growth = literal;
    return this;
  }

  /** The line at its place: name in A, ceiling in B, realization in C, percentage in D. */
  BudgetTable.Line at(String sheet, int row, int parent) {
    return new BudgetTable.Line(
        TinyTables.cell(sheet, "A" + row),
        new Label(name, TinyTables.cell(sheet, "A" + row)),
        level,
        parent,
        TinyTables.figure(base, TinyTables.cell(sheet, "B" + row)),
        TinyTables.figure(revised, TinyTables.cell(sheet, "E" + row)),
        TinyTables.figure(realization, TinyTables.cell(sheet, "C" + row)),
        TinyTables.figure(percentage, TinyTables.cell(sheet, "D" + row)),
        TinyTables.figure(remainder, TinyTables.cell(sheet, "F" + row)),
        TinyTables.figure(previous, TinyTables.cell(sheet, "G" + row)),
        TinyTables.figure(growth, TinyTables.cell(sheet, "H" + row)));
  }

  /** The next line of the level above, below it or else above it; -1 if there is none. */
  static int parent(BudgetRow[] rows, int line) {
    for (int below = line + 1; below < rows.length; below++) {
      if (rows[below].level == rows[line].level - 1) {
        return below;
      }
    }
    for (int above = line - 1; above >= 0; above--) {
      if (rows[above].level == rows[line].level - 1) {
        return above;
      }
    }
    return -1;
  }
}
