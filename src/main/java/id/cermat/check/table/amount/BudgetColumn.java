package id.cermat.check.table.amount;

import id.cermat.catalogue.Message;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of amounts, whose total is the sum of its lines. */
enum BudgetColumn {
  BASE(BudgetTable.Line::base, Quantity.CEILING),
  REVISED(BudgetTable.Line::revised, Quantity.CEILING),
  REALIZATION(BudgetTable.Line::realization, Quantity.REALIZATION),
  REMAINDER(BudgetTable.Line::remainder, Quantity.CEILING),
  PREVIOUS(BudgetTable.Line::previous, Quantity.REALIZATION);

  private final Function<BudgetTable.Line, @Nullable Figure> figure;
  private final Quantity quantity;

  BudgetColumn(Function<BudgetTable.Line, @Nullable Figure> figure, Quantity quantity) {
    this.figure = figure;
    this.quantity = quantity;
  }

  @Nullable Figure of(BudgetTable.Line line) {
    return figure.apply(line);
  }

  /** The base of a table of revenue is its target. */
  Quantity quantity(BudgetTable.Kind kind) {
    return this == BASE && kind == BudgetTable.Kind.REVENUE ? Quantity.TARGET : quantity;
  }

  /** The column's name in a sentence: pagu, realisasi. */
  Message words(BudgetTable.Kind kind) {
    String name = name().toLowerCase(Locale.ROOT);
    boolean target = this == BASE && kind == BudgetTable.Kind.REVENUE;
    return Message.of("budget-total/column-" + (target ? "target" : name));
  }
}
