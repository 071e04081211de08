package id.cermat.format.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula without the cell it stands in: filled down a column it stays one pattern. Compared by
 * identity; whoever reads a sheet keeps each pattern once.
 */
public final class FormulaPattern {
  private final String key;
  private final List<Token> tokens;
  private final @Nullable Node tree;
  private final @Nullable Obstacle obstacle;

  private FormulaPattern(
      String key, List<Token> tokens, @Nullable Node tree, @Nullable Obstacle obstacle) {
    this.key = key;
    this.tokens = tokens;
    this.tree = tree;
    this.obstacle = obstacle;
  }

  /**
   * The tokens of a formula that stands in a cell, without the leading equals sign. A plus sign
   * before it, as older programs wrote it, says nothing and is passed over.
   */
  public static List<Token> tokens(String formula, int row, int column) {
    List<Token> tokens = FormulaLexer.tokens(formula, row, column);
    boolean plus =
        tokens.size() > 1
            && tokens.get(0).kind() == Token.Kind.OPERATOR
            && tokens.get(0).text().equals("+");
    return plus ? tokens.subList(1, tokens.size()) : tokens;
  }

  /** What all formulas of one pattern have in common and no others: the R1C1 text. */
  public static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      key.append(token.kind() == Token.Kind.STRING ? '"' + token.text() + '"' : token.text());
      key.append(token.kind() == Token.Kind.FUNCTION ? "(" : " ");
    }
    return key.toString();
  }

  /** The pattern of the tokens. */
  public static FormulaPattern of(List<Token> tokens) {
    try {
      return new FormulaPattern(
          key(tokens), List.copyOf(tokens), FormulaParser.parse(tokens), null);
    } catch (UncheckableFormulaException beyond) {
      return new FormulaPattern(key(tokens), List.copyOf(tokens), null, beyond.obstacle());
    }
  }

  /** The pattern of an array formula, of which nothing more is known. */
  public static FormulaPattern array(String text) {
    return new FormulaPattern("{" + text + "}", List.of(), null, Obstacle.ARRAY_FORMULA);
  }

  public String key() {
    return key;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The tree; null where the formula is beyond what is calculated here. */
  public @Nullable Node tree() {
    return tree;
  }

  /** Why there is no tree; null where there is one. */
  public @Nullable Obstacle obstacle() {
    return obstacle;
  }

  /** Whether it refers to another workbook. */
  public boolean external() {
    return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.EXTERNAL);
  }
}
