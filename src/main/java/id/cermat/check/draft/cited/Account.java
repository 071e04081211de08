package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * An amount, what was spent or reached of it, and the share of both, as one sentence or one row of
 * a table gives them.
 *
 * @param cited the share in its sentence; null in a table
 */
record Account(Figure whole, Figure part, Figure share, @Nullable Citation cited) {

  boolean inTable() {
    return cited == null;
  }

  /** What the share should be. */
  Expression computed() {
    return share(part, whole);
  }

  /** Whether the share is that of the two amounts. */
  boolean holds(RuleBook rules) {
    return rules.comparison(RuleId.CITED_INDEX).compare(share, computed()).agrees();
  }

  /** An amount in percent of another one. */
  static Expression share(Figure part, Figure whole) {
    return BookFigures.percent(Operands.measured(part), Operands.measured(whole));
  }
}
