package id.cermat.check.table.frame;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.finding.Finding;
import java.util.List;

/**
 * What the names of a known table's columns make of its figures: the computations of one rule. They
 * are relations like those that a sheet proves of itself, with the table's kind for evidence.
 *
 * @param <T> the tables whose columns are named
 */
public abstract class NamedRelations<T> {
  private final RuleId rule;
  private final Class<T> tables;

  protected NamedRelations(RuleId rule, Class<T> tables) {
    this.rule = rule;
    this.tables = tables;
  }

  /** Compares what the rule compares, and books it with the examination. */
  protected abstract void examine(T table, Examination examination);

  /**
   * The findings of a table; none of one of another kind.
   *
   * @param sink takes every relation, whether it holds or not
   */
  public final List<Finding> findings(Object table, Ledger ledger, RelationSink sink) {
    return tables.isInstance(table)
        ? Examination.run(rule, ledger, sink, one -> examine(tables.cast(table), one))
        : List.of();
  }
}
