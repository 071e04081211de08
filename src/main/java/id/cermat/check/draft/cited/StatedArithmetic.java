package id.cermat.check.draft.cited;

import id.cermat.check.Operands;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A computation that the text itself writes out ("6.680.959.575 / 6.939.408.000 x 100% = 96,28%"):
 * what stands after the equals sign is held against what stands before it.
 */
final class StatedArithmetic {
  private static final Pattern OPERATOR =
      Pattern.compile("^\\s*\\)*\\s*([-+/:÷×xX*–−=])\\s*\\(*\\s*$");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Draft draft;
  private final OwnComputations computations;

  StatedArithmetic(Draft draft, OwnComputations computations) {
    this.draft = draft;
    this.computations = computations;
  }

  void check() {
    Map<Integer, List<Citation>> blocks = new LinkedHashMap<>();
    draft
        .citations()
        .forEach(one -> blocks.computeIfAbsent(one.block(), unused -> new ArrayList<>()).add(one));
    blocks.forEach((block, citations) -> check(draft.blocks().get(block).text(), citations));
  }

  private void check(String text, List<Citation> citations) {
    List<Term> chain = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Character operator = i == 0 ? null : operator(text, citations.get(i - 1), citation);
      if (operator == null) {
        chain.clear();
      }
      if (operator != null && operator == '=') {
        Expression left = value(chain);
        if (left != null && chain.size() > 1) {
          computations.add(citation, forms(left, chain, citation), left, null);
        }
        chain.clear();
      }
      chain.add(new Term(operator == null || operator == '=' ? '+' : operator, citation.figure()));
    }
  }

  private static @Nullable Character operator(String text, Citation left, Citation right) {
    if (left.end() > right.start() || right.start() > text.length()) {
      return null;
    }
    var matcher = OPERATOR.matcher(text.substring(left.end(), right.start()));
    if (!matcher.matches()) {
      return null;
    }
    char operator = Character.toLowerCase(matcher.group(1).charAt(0));
    return switch (operator) {
      case ':', '÷' -> '/';
      case '×', 'x' -> '*';
      case '–', '−' -> '-';
      default -> operator;
    };
  }

  /** A ratio may be shown in percent without being multiplied by 100 %. */
  private static List<Expression> forms(Expression left, List<Term> chain, Citation result) {
    List<Expression> forms = new ArrayList<>();
    boolean percent = result.figure().unit() == FigureUnit.PERCENT;
    boolean divides = chain.stream().anyMatch(term -> term.operator() == '/');
    boolean multiplied = chain.stream().anyMatch(Term::hundred);
    if (percent && divides && !multiplied) {
      forms.add(left.times(Expression.of(100)));
    }
    forms.add(left);
    return forms;
  }

  /** Products and quotients before sums, from left to right; null where it would divide by zero. */
  private static @Nullable Expression value(List<Term> chain) {
    Expression sum = null;
    Expression product = null;
    char pending = '+';
    for (Term term : chain) {
      Expression operand = operand(term);
      switch (term.operator()) {
        case '*' -> product = product == null ? operand : product.times(operand);
        case '/' -> {
          if (product == null || term.figure().value().signum() == 0) {
            return null;
          }
          product = product.dividedBy(operand);
        }
        default -> {
          sum = joined(sum, product, pending);
          product = operand;
          pending = term.operator();
        }
      }
    }
    return joined(sum, product, pending);
  }

  private static Expression operand(Term term) {
    return term.hundred() && term.operator() == '*'
        ? Expression.of(100)
        : Operands.measured(term.figure());
  }

  private static @Nullable Expression joined(
      @Nullable Expression sum, @Nullable Expression product, char operator) {
    if (sum == null || product == null) {
      return product;
    }
    return operator == '-' ? sum.minus(product) : sum.plus(product);
  }

  private record Term(char operator, Figure figure) {
    boolean hundred() {
      return figure.value().compareTo(HUNDRED) == 0;
    }
  }
}
