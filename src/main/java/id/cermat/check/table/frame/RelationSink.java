package id.cermat.check.table.frame;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Outcome;
import id.cermat.relation.RelationKind;

/** Takes the relations that an examination asks for, as they are asked. */
@FunctionalInterface
public interface RelationSink {
  /** Where only what is wrong is wanted. */
  RelationSink NONE = (kind, result, computation, outcome) -> {};

  void take(RelationKind kind, Figure result, Expression computation, Outcome outcome);
}
