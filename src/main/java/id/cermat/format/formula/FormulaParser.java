package id.cermat.format.formula;

import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.ErrorNode;
import id.cermat.format.formula.Node.MissingNode;
import id.cermat.format.formula.Node.NumberNode;
import id.cermat.format.formula.Node.TextNode;
import id.cermat.format.formula.Node.TruthNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.formula.Node.WholeNode;
import id.cermat.format.formula.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a tree of a formula's tokens, with the precedence of spreadsheet programs. */
final class FormulaParser {
  private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=");

  /** By rising precedence; all of them bind to the left. */
  private static final List<Set<String>> LEVELS =
      List.of(COMPARISONS, Set.of("&"), Set.of("+", "-"), Set.of("*", "/"), Set.of("^"));

  private static final Set<String> VOLATILE =
      Set.of("TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "CELL", "INFO");
  private static final int DEEPEST = 60;

  /**
   * A chain of operators is a tree as deep as it is long, and is walked by recursion. A thousand
   * stay well within the smallest usual stack; formulas that people write have some dozens.
   */
  private static final int MOST_OPERATORS = 1_000;

  private final List<Token> tokens;
  private int at;
  private int depth;

  private FormulaParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Node parse(List<Token> tokens) throws UncheckableFormulaException {
    if (tokens.stream().filter(token -> token.kind() == Kind.OPERATOR).count() > MOST_OPERATORS) {
      throw unknown();
    }
    for (Token token : tokens) {
      if (token.kind() == Kind.EXTERNAL) {
        throw new UncheckableFormulaException(Obstacle.OTHER_WORKBOOK);
      }
      if (token.kind() == Kind.FUNCTION && VOLATILE.contains(token.text())) {
        throw new UncheckableFormulaException(Obstacle.VOLATILE);
      }
    }
    FormulaParser parser = new FormulaParser(tokens);
    Node tree = parser.level(0);
    if (parser.at < tokens.size()) {
      throw unknown();
    }
    return tree;
  }

  private static UncheckableFormulaException unknown() {
    return new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
  }

  private Node level(int level) throws UncheckableFormulaException {
    if (level == LEVELS.size()) {
      return percent();
    }
    Node left = level(level + 1);
    while (nextIsOperator() && LEVELS.get(level).contains(tokens.get(at).text())) {
      String sign = tokens.get(at++).text();
      left = new BinaryNode(sign, left, level(level + 1));
    }
    return left;
  }

  private boolean nextIsOperator() {
    return at < tokens.size() && tokens.get(at).kind() == Kind.OPERATOR;
  }

  private boolean nextIs(String sign) {
    return nextIsOperator() && tokens.get(at).text().equals(sign);
  }

  private Node percent() throws UncheckableFormulaException {
    Node operand = signed();
    while (nextIs("%")) {
      at++;
      operand = new UnaryNode('%', operand);
    }
    return operand;
  }

  private Node signed() throws UncheckableFormulaException {
    if (nextIs("-") || nextIs("+")) {
      char sign = tokens.get(at++).text().charAt(0);
      return new UnaryNode(sign, signed());
    }
    return primary();
  }

  private Node primary() throws UncheckableFormulaException {
    if (at == tokens.size()) {
      throw unknown();
    }
    Token token = tokens.get(at++);
    return switch (token.kind()) {
      case NUMBER -> number(token.text());
      case STRING -> new TextNode(token.text());
      case ERROR -> new ErrorNode(token.text());
      case NAME -> truth(token.text());
      case REFERENCE -> cells(token.reference());
      case FUNCTION -> new CallNode(token.text(), arguments());
      case OPEN -> inBrackets();
      default -> throw unknown();
    };
  }

  private Node number(String text) throws UncheckableFormulaException {
    if (at < tokens.size() && tokens.get(at).kind() == Kind.COLON) {
      throw unknown();
    }
    try {
      return new NumberNode(new BigDecimal(text));
    } catch (NumberFormatException noNumber) {
      throw unknown();
    }
  }

  private static Node truth(String name) throws UncheckableFormulaException {
    if (name.equals("TRUE") || name.equals("FALSE")) {
      return new TruthNode(name.equals("TRUE"));
    }
    throw unknown();
  }

  private Node cells(@Nullable Reference first) throws UncheckableFormulaException {
    if (first == null) {
      throw unknown();
    }
    if (at == tokens.size() || tokens.get(at).kind() != Kind.COLON) {
      return new CellNode(first);
    }
    at++;
    Token end = at < tokens.size() ? tokens.get(at++) : null;
    Reference last = end == null ? null : end.reference();
    if (last == null || last.sheet() != null) {
      throw unknown();
    }
    return FormulaLexer.whole(first, last) ? new WholeNode(first, last) : new AreaNode(first, last);
  }

  private Node inBrackets() throws UncheckableFormulaException {
    deeper();
    Node inside = level(0);
    close();
    return inside;
  }

  private List<Node> arguments() throws UncheckableFormulaException {
    deeper();
    List<Node> arguments = new ArrayList<>();
    if (at < tokens.size() && tokens.get(at).kind() == Kind.CLOSE) {
      close();
      return arguments;
    }
    while (true) {
      Kind next = at < tokens.size() ? tokens.get(at).kind() : Kind.OTHER;
      boolean missing = next == Kind.SEPARATOR || next == Kind.CLOSE;
      arguments.add(missing ? new MissingNode() : level(0));
      if (at < tokens.size() && tokens.get(at).kind() == Kind.SEPARATOR) {
        at++;
      } else {
        close();
        return arguments;
      }
    }
  }

  private void deeper() throws UncheckableFormulaException {
    if (++depth > DEEPEST) {
      throw unknown();
    }
  }

  private void close() throws UncheckableFormulaException {
    if (at == tokens.size() || tokens.get(at++).kind() != Kind.CLOSE) {
      throw unknown();
    }
    depth--;
  }
}
