package id.cermat.format.formula;

import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.ErrorNode;
import id.cermat.format.formula.Node.NumberNode;
import id.cermat.format.formula.Node.TextNode;
import id.cermat.format.formula.Node.TruthNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Truth;
import id.cermat.format.formula.Value.Words;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Applies a formula to the cached values of the cells it names. What it knows it knows exactly;
 * anything else it refuses.
 */
public final class FormulaEvaluator {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final int HIGHEST_POWER = 16;

  /** Spreadsheet programs hold no number of more digits before the point, or zeros behind it. */
  private static final int HIGHEST_EXPONENT = 308;

  private final CellValues cells;
  private final Functions functions;

  /**
   * @param cells the cached values
   * @param limit how many operand cells may be read in all
   */
  public FormulaEvaluator(CellValues cells, long limit) {
    this.cells = cells;
    this.functions = new Functions(this, cells, limit);
  }

  /**
   * What the formula gives in a cell.
   *
   * @throws UncheckableFormulaException if that cannot be said for certain
   */
  public Value evaluate(FormulaPattern pattern, int row, int column)
      throws UncheckableFormulaException {
    Node tree = pattern.tree();
    if (tree == null) {
      Obstacle obstacle = pattern.obstacle();
      throw new UncheckableFormulaException(obstacle == null ? Obstacle.OTHER_FUNCTION : obstacle);
    }
    return evaluate(tree, row, column);
  }

  Value evaluate(Node node, int row, int column) throws UncheckableFormulaException {
    Value value = value(node, row, column);
    if (value instanceof Quantity quantity && quantity.value().signum() != 0) {
      long exponent = (long) quantity.value().precision() - quantity.value().scale();
      if (Math.abs(exponent) > HIGHEST_EXPONENT) {
        throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
      }
    }
    return value;
  }

  private Value value(Node node, int row, int column) throws UncheckableFormulaException {
    if (node instanceof NumberNode number) {
      return Value.of(number.value());
    } else if (node instanceof TextNode text) {
      return new Words(text.text());
    } else if (node instanceof TruthNode truth) {
      return new Truth(truth.truth());
    } else if (node instanceof ErrorNode error) {
      return new Failure(error.literal());
    } else if (node instanceof CellNode cell) {
      return at(cell.reference(), row, column);
    } else if (node instanceof UnaryNode unary) {
      return unary(unary, row, column);
    } else if (node instanceof BinaryNode binary) {
      return binary(binary, row, column);
    } else if (node instanceof CallNode call) {
      return functions.call(call, row, column);
    }
    throw new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
  }

  private Value at(Reference reference, int row, int column) throws UncheckableFormulaException {
    int cellRow = reference.rowFrom(row);
    int cellColumn = reference.columnFrom(column);
    if (reference.sheet() == null && cellRow == row && cellColumn == column) {
      throw new UncheckableFormulaException(Obstacle.CIRCULAR);
    }
    return cells.at(reference.sheet(), cellRow, cellColumn);
  }

  private Value unary(UnaryNode node, int row, int column) throws UncheckableFormulaException {
    return signed(node.sign(), evaluate(node.operand(), row, column));
  }

  /** What a sign before or behind a value gives. */
  static Value signed(char sign, Value operand) throws UncheckableFormulaException {
    if (operand instanceof Failure || sign == '+') {
      return operand;
    }
    Quantity number = number(operand);
    return sign == '-'
        ? Arithmetic.negate(number)
        : Arithmetic.multiply(number, Value.of(HUNDREDTH));
  }

  private Value binary(BinaryNode node, int row, int column) throws UncheckableFormulaException {
    Value left = evaluate(node.left(), row, column);
    return left instanceof Failure
        ? left
        : combined(node.sign(), left, evaluate(node.right(), row, column));
  }

  /** What a sign between two values gives. */
  static Value combined(String sign, Value left, Value right) throws UncheckableFormulaException {
    if (left instanceof Failure) {
      return left;
    } else if (right instanceof Failure) {
      return right;
    }
    return switch (sign) {
      case "+" -> Arithmetic.add(number(left), number(right));
      case "-" -> Arithmetic.add(number(left), Arithmetic.negate(number(right)));
      case "*" -> Arithmetic.multiply(number(left), number(right));
      case "/" -> Arithmetic.divide(number(left), number(right));
      case "^" -> power(number(left), number(right));
      case "&" -> new Words(Texts.of(left) + Texts.of(right));
      default -> new Truth(holds(sign, compare(left, right)));
    };
  }

  private static Value power(Quantity base, Quantity exponent) throws UncheckableFormulaException {
    if (!Arithmetic.whole(exponent)
        || exponent.value().signum() <= 0
        || exponent.value().intValue() > HIGHEST_POWER) {
      throw new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
    }
    Quantity power = base;
    for (int i = 1; i < exponent.value().intValue(); i++) {
      power = Arithmetic.multiply(power, base);
    }
    return power;
  }

  static boolean holds(String sign, int order) {
    return switch (sign) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }

  private static int compare(Value left, Value right) throws UncheckableFormulaException {
    if (left instanceof Words || right instanceof Words) {
      return text(left).compareTo(text(right));
    }
    return Arithmetic.compare(number(left), number(right));
  }

  /** Texts are compared without regard to case; an empty cell equals an empty text. */
  private static String text(Value value) throws UncheckableFormulaException {
    if (value instanceof Words words) {
      return words.text().toLowerCase(Locale.ROOT);
    } else if (value instanceof Value.Blank) {
      return "";
    } else if (value instanceof Quantity) {
      // A number comes before every text.
      return "\0";
    }
    throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }

  /** An operand of arithmetic: an empty cell counts as 0, a text as what it spells. */
  static Quantity number(Value value) throws UncheckableFormulaException {
    if (value instanceof Quantity quantity) {
      return quantity;
    } else if (value instanceof Value.Blank) {
      return Value.of(BigDecimal.ZERO);
    } else if (value instanceof Words words) {
      return Texts.number(words.text());
    } else if (value instanceof Truth truth) {
      return Value.of(truth.truth() ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }
}
