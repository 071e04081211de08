package id.cermat.check.draft.cited;

import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a computation that a text writes out, with their brackets. */
final class WrittenTerms {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Term> terms;
  private int at;
  private int open;
  private int closed;

  /**
   * A figure of the computation.
   *
   * @param operator one of + - * /, with which it follows the one before
   * @param opening how many brackets open before it
   * @param closing how many close after it
   */
  record Term(char operator, int opening, Figure figure, int closing) {
    boolean hundred() {
      return figure.value().compareTo(HUNDRED) == 0;
    }

    Term closedBy(int brackets) {
      return new Term(operator, opening, figure, brackets);
    }
  }

  private WrittenTerms(List<Term> terms) {
    this.terms = terms;
  }

  /**
   * What the terms come to: brackets first, products and quotients before sums, from left to right;
   * null where a bracket is not closed or was opened nowhere, so that nobody can say, and where it
   * would divide by zero.
   */
  static @Nullable Expression value(List<Term> terms) {
    int depth = 0;
    for (Term term : terms) {
      depth += term.opening() - term.closing();
      if (depth < 0) {
        return null;
      }
    }
    return depth != 0 || terms.isEmpty() ? null : new WrittenTerms(terms).sum();
  }

  private @Nullable Expression sum() {
    Expression sum = product();
    while (sum != null && goesOn()) {
      boolean minus = terms.get(at).operator() == '-';
      Expression next = product();
      if (next == null) {
        return null;
      }
      sum = minus ? sum.minus(next) : sum.plus(next);
    }
    return sum;
  }

  private @Nullable Expression product() {
    Expression product = factor();
    while (product != null && goesOn() && "*/".indexOf(terms.get(at).operator()) >= 0) {
      boolean divides = terms.get(at).operator() == '/';
      Expression next = factor();
      if (next == null || divides && next.value().signum() == 0) {
        return null;
      }
      product = divides ? product.dividedBy(next) : product.times(next);
    }
    return product;
  }

  private @Nullable Expression factor() {
    Term term = terms.get(at);
    if (open < term.opening()) {
      open++;
      Expression inside = sum();
      closed--;
      return inside;
    }
    at++;
    open = 0;
    closed = term.closing();
    return term.hundred() && term.operator() == '*'
        ? Expression.of(100)
        : Operands.measured(term.figure());
  }

  /** Whether another term follows before a bracket closes. */
  private boolean goesOn() {
    return closed == 0 && at < terms.size();
  }
}
