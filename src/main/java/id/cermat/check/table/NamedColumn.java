package id.cermat.check.table;

import id.cermat.check.table.frame.RelationSink;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Outcome;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The relations of one rule in one table, with how often each holds in its column. */
final class NamedColumn implements RelationSink {
  private record Asked(RelationKind kind, Figure result, Expression computation, Outcome outcome) {
    /** What it shares with its like in other rows; a text has no columns. */
    String column() {
      return kind + (result.location() instanceof CellLocation cell ? " " + cell.column() : "");
    }

    boolean holds() {
      return outcome == Outcome.CONSISTENT || outcome == Outcome.WITHIN_ROUNDING;
    }
  }

  private final List<Asked> asked = new ArrayList<>();

  @Override
  public void take(RelationKind kind, Figure result, Expression computation, Outcome outcome) {
    asked.add(new Asked(kind, result, computation, outcome));
  }

  List<Relation> relations() {
    Map<String, Integer> holds = new HashMap<>();
    Map<String, Integer> fails = new HashMap<>();
    for (Asked one : asked) {
      if (one.holds()) {
        holds.merge(one.column(), 1, Integer::sum);
      } else if (one.outcome() == Outcome.INCONSISTENT) {
        fails.merge(one.column(), 1, Integer::sum);
      }
    }
    return asked.stream()
        .map(
            one ->
                Relation.named(
                    one.kind(),
                    one.result(),
                    one.computation(),
                    holds.getOrDefault(one.column(), 0),
                    fails.getOrDefault(one.column(), 0),
                    one.outcome()))
        .toList();
  }
}
