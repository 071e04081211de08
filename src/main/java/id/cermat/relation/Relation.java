package id.cermat.relation;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Outcome;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One computation that was taken to hold between figures.
 *
 * @param operands in the order of the kind
 * @param evidence what told it
 * @param holds how often the same computation holds in other rows or columns, this one among them
 * @param fails how often it does not
 * @param verdict whether it holds here
 * @param computed what the operands give; null where nothing can be computed
 * @param exact whether whole numbers among the operands are known to the unit
 * @param named the computation as the names of a known table tell it; null where the kind and the
 *     operands do
 */
public record Relation(
    RelationKind kind,
    Figure result,
    List<Operand> operands,
    Set<Evidence> evidence,
    int holds,
    int fails,
    Outcome verdict,
    @Nullable BigDecimal computed,
    boolean exact,
    @Nullable Expression named) {

  /**
   * A figure that takes part.
   *
   * @param weight how often it counts: 1, −1 for what is subtracted, any number in a weighted sum
   */
  public record Operand(Figure figure, BigDecimal weight) {
    Operand(Figure figure, int weight) {
      this(figure, BigDecimal.valueOf(weight));
    }
  }

  /** A relation of the signs and operands that a sheet's lines have in common. */
  Relation(
      RelationKind kind,
      Figure result,
      List<Operand> operands,
      Set<Evidence> evidence,
      int holds,
      int fails,
      Outcome verdict,
      @Nullable BigDecimal computed,
      boolean exact) {
    this(kind, result, operands, evidence, holds, fails, verdict, computed, exact, null);
  }

  /**
   * A relation that the names of a known table tell.
   *
   * @param holds in how many rows the like of it holds, this one among them
   * @param fails in how many it does not
   */
  public static Relation named(
      RelationKind kind,
      Figure result,
      Expression computation,
      int holds,
      int fails,
      Outcome verdict) {
    return new Relation(
        kind,
        result,
        new Terms(computation).of(kind),
        EnumSet.of(Evidence.KIND),
        holds,
        fails,
        verdict,
        verdict == Outcome.NOT_CHECKED ? null : computation.value(),
        false,
        computation);
  }

  /** The same relation, with what else tells it. */
  public Relation withEvidence(Evidence other) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.add(other);
    return new Relation(kind, result, operands, all, holds, fails, verdict, computed, exact, named);
  }

  Relation judged(Outcome outcome, BigDecimal value) {
    return new Relation(
        kind, result, operands, evidence, holds, fails, outcome, value, exact, named);
  }

  private static Expression term(Figure figure, boolean exact) {
    return exact && figure.decimals() <= 0 ? Expression.exactly(figure) : Expression.of(figure);
  }

  /** The computation, with its operands. */
  public Expression expression() {
    if (named != null) {
      return named;
    }
    List<Expression> terms =
        operands.stream().map(operand -> term(operand.figure(), exact)).toList();
    return switch (kind) {
      case SUM, CONSOLIDATION -> Expression.sum(terms);
      case DIFFERENCE -> terms.get(0).minus(Expression.sum(terms.subList(1, terms.size())));
      case PRODUCT -> terms.stream().reduce(Expression::times).orElseThrow();
      case RATIO -> terms.get(0).dividedBy(terms.get(1));
      case PERCENT -> terms.get(0).dividedBy(terms.get(1)).times(Expression.of(100));
      case GROWTH -> terms.get(0).minus(terms.get(1)).dividedBy(terms.get(1));
      case GROWTH_PERCENT ->
          terms.get(0).minus(terms.get(1)).dividedBy(terms.get(1)).times(Expression.of(100));
      case MEAN -> Expression.sum(terms).dividedBy(Expression.of(terms.size()));
      case WEIGHTED_SUM, INDEX -> throw new IllegalStateException(kind + " without its names");
    };
  }
}
