package id.cermat.format.formula;

import id.cermat.format.formula.Value.Blank;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Functions of texts, and how texts and numbers become one another. */
final class Texts {
  /** Zero, whichever sign separates its decimals. */
  private static final Pattern ZERO = Pattern.compile("0+([.,]0+)?");

  private final FormulaEvaluator evaluator;

  Texts(FormulaEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The number that a text spells.
   *
   * @throws UncheckableFormulaException if the computer's settings would decide
   */
  static Quantity number(String text) throws UncheckableFormulaException {
    String plain = text.strip();
    if (ZERO.matcher(plain).matches()) {
      return Value.of(BigDecimal.ZERO);
    } else if (Criterion.PLAIN.matcher(plain).matches()) {
      return Value.of(new BigDecimal(plain));
    }
    throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }

  /**
   * The text of a value.
   *
   * @throws UncheckableFormulaException if the computer's settings would decide
   */
  static String of(Value value) throws UncheckableFormulaException {
    if (value instanceof Words words) {
      return words.text();
    } else if (value instanceof Blank) {
      return "";
    } else if (value instanceof Quantity number
        && number.error().signum() == 0
        && Arithmetic.whole(number)
        // Longer numbers are written with an exponent.
        && number.value().precision() - number.value().scale() <= 11) {
      return number.value().setScale(0).toPlainString();
    }
    throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }

  Value concatenated(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    StringBuilder text = new StringBuilder();
    for (Node argument : arguments) {
      Value value = evaluator.evaluate(argument, row, column);
      if (value instanceof Failure) {
        return value;
      }
      text.append(of(value));
    }
    return new Words(text.toString());
  }

  /** A function of one text and up to two whole numbers. */
  Value call(String function, List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    List<Value> values = new ArrayList<>();
    for (Node argument : arguments) {
      Value value = evaluator.evaluate(argument, row, column);
      if (value instanceof Failure) {
        return value;
      }
      values.add(value);
    }
    if (values.isEmpty()) {
      throw new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
    }
    String text = of(values.get(0));
    int length = text.length();
    return switch (function + values.size()) {
      case "LEN1" -> Value.of(BigDecimal.valueOf(length));
      case "TRIM1" -> new Words(text.strip().replaceAll(" {2,}", " "));
      case "UPPER1" -> new Words(text.toUpperCase(Locale.ROOT));
      case "LOWER1" -> new Words(text.toLowerCase(Locale.ROOT));
      case "LEFT1" -> part(text, 0, 1);
      case "LEFT2" -> part(text, 0, Functions.whole(values.get(1)));
      case "RIGHT1" -> part(text, length - 1, length);
      case "RIGHT2" -> part(text, length - Functions.whole(values.get(1)), length);
      case "MID3" -> {
        int from = Functions.whole(values.get(1)) - 1;
        if (from < 0) {
          throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
        }
        yield part(text, from, from + Functions.whole(values.get(2)));
      }
      default -> throw new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
    };
  }

  private static Value part(String text, int from, int to) throws UncheckableFormulaException {
    int first = Math.min(Math.max(from, 0), text.length());
    if (to < first) {
      throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
    }
    return new Words(text.substring(first, Math.min(to, text.length())));
  }
}
