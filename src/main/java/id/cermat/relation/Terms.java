package id.cermat.relation;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures of a computation, each once, with what it counts. */
final class Terms {
  private final Expression computation;

  Terms(Expression computation) {
    this.computation = computation;
  }

  /**
   * The operands of a relation of a kind, in the computation's order; in a weighted sum the weights
   * are no operands of their own, as far as the computation can be taken apart.
   */
  List<Relation.Operand> of(RelationKind kind) {
    List<Figure> figures = computation.operands().distinct().toList();
    if (kind == RelationKind.WEIGHTED_SUM) {
      Map<Figure, BigDecimal> weights = new LinkedHashMap<>();
      if (weigh(computation, BigDecimal.ONE, weights)) {
        return weights.entrySet().stream()
            .map(term -> new Relation.Operand(term.getKey(), term.getValue()))
            .toList();
      }
    }
    return IntStream.range(0, figures.size())
        .mapToObj(
            i ->
                new Relation.Operand(
                    figures.get(i), kind == RelationKind.DIFFERENCE && i > 0 ? -1 : 1))
        .toList();
  }

  /** Whether the computation adds up figures times what is known exactly; books how often each. */
  private static boolean weigh(Expression part, BigDecimal by, Map<Figure, BigDecimal> weights) {
    if (part instanceof Expression.Operand operand) {
      weights.merge(operand.figure(), by, BigDecimal::add);
      return true;
    } else if (part instanceof Expression.Constant) {
      return true;
    } else if (part instanceof Expression.Sum sum) {
      return sum.addends().stream().allMatch(addend -> weigh(addend, by, weights));
    } else if (part instanceof Expression.Clamp clamp) {
      return weigh(clamp.inner(), by, weights);
    } else if (part instanceof Expression.Product product) {
      Optional<BigDecimal> weight = exact(product.right());
      return weight.isPresent() && weigh(product.left(), by.multiply(weight.get()), weights);
    } else if (part instanceof Expression.Quotient quotient) {
      Optional<BigDecimal> divisor = exact(quotient.divisor()).filter(one -> one.signum() != 0);
      return divisor.isPresent()
          && weigh(quotient.dividend(), by.divide(divisor.get(), MathContext.DECIMAL64), weights);
    }
    return false;
  }

  /** The value of what only weights and numbers of the rule make; empty for what else there is. */
  private static Optional<BigDecimal> exact(Expression part) {
    boolean exact =
        part instanceof Expression.Constant
            || part instanceof Expression.Operand operand && operand.exact()
            || part instanceof Expression.Sum sum
                && sum.addends().stream().allMatch(addend -> exact(addend).isPresent())
            || part instanceof Expression.Quotient quotient
                && exact(quotient.dividend()).isPresent()
                && exact(quotient.divisor()).isPresent();
    return exact ? Optional.of(part.value()) : Optional.empty();
  }
}
