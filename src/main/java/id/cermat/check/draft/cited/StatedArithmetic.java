package id.cermat.check.draft.cited;

import id.cermat.check.draft.cited.WrittenTerms.Term;
import id.cermat.figure.Expression;
import id.cermat.figure.FigureUnit;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A computation that the text itself writes out ("6.680.959.575 / 6.939.408.000 x 100% = 96,28%"):
 * what stands after the equals sign is held against what stands before it.
 */
final class StatedArithmetic {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*((?:\\)\\s*)*)([-+/:÷×xX*–−=])\\s*((?:\\(\\s*)*)");

  /** A computation goes on from what is no figure, or from a line that was not read as its own. */
  private static final String OPERATORS = "+*/÷×";

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
    boolean whole = true;
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      Matcher between = i == 0 ? null : between(text, citations.get(i - 1), citation);
      if (between == null) {
        chain.clear();
        int at = Math.min(citation.start(), text.length());
        int brackets = 0;
        while (at > 0 && (text.charAt(at - 1) == '(' || blank(text.charAt(at - 1)))) {
          at--;
          brackets += text.charAt(at) == '(' ? 1 : 0;
        }
        whole = at == 0 || OPERATORS.indexOf(text.charAt(at - 1)) < 0;
        chain.add(new Term('+', brackets, citation.figure(), 0));
        continue;
      }
      Term last = chain.remove(chain.size() - 1);
      chain.add(last.closedBy(count(between.group(1), ')')));
      char operator = operator(between.group(2).charAt(0));
      int brackets = count(between.group(3), '(');
      if (operator == '=') {
        Expression left = whole && brackets == 0 ? WrittenTerms.value(chain) : null;
        if (left != null && chain.size() > 1) {
          computations.add(citation, forms(left, chain, citation), left, null);
        }
        chain.clear();
        whole = true;
      }
      chain.add(new Term(operator == '=' ? '+' : operator, brackets, citation.figure(), 0));
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private static int count(String text, char bracket) {
    return (int) text.chars().filter(c -> c == bracket).count();
  }

  /** The operator between two figures and the brackets around it; null where words stand there. */
  private static @Nullable Matcher between(String text, Citation left, Citation right) {
    if (left.end() > right.start() || right.start() > text.length()) {
      return null;
    }
    Matcher between = BETWEEN.matcher(text.substring(left.end(), right.start()));
    return between.matches() ? between : null;
  }

  private static char operator(char written) {
    return switch (written) {
      case ':', '÷' -> '/';
      case '×', 'x', 'X' -> '*';
      case '–', '−' -> '-';
      default -> written;
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
}
