package id.cermat.format.formula;

import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.MissingNode;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that offices use most. */
final class Functions {
  private static final int MOST_DECIMALS = 15;

  private final FormulaEvaluator evaluator;
  private final CellValues cells;
  private long left;

  Functions(FormulaEvaluator evaluator, CellValues cells, long limit) {
    this.evaluator = evaluator;
    this.cells = cells;
    this.left = limit;
  }

  Value call(CallNode call, int row, int column) throws UncheckableFormulaException {
    List<Node> arguments = call.arguments();
    return switch (call.function()) {
      case "SUM" -> new Addends(arguments, row, column, false).sum();
      case "AVERAGE" -> new Addends(arguments, row, column, false).average();
      case "MIN" -> new Addends(arguments, row, column, false).extreme(-1);
      case "MAX" -> new Addends(arguments, row, column, false).extreme(1);
      case "COUNT" -> new Addends(arguments, row, column, false).count();
      case "SUBTOTAL" -> subtotal(arguments, row, column);
      case "ROUND" -> round(arguments, row, column, RoundingMode.HALF_UP);
      case "ROUNDUP" -> round(arguments, row, column, RoundingMode.UP);
      case "ROUNDDOWN", "TRUNC" -> round(arguments, row, column, RoundingMode.DOWN);
      case "ABS" -> abs(arguments, row, column);
      case "IF" -> choice(arguments, row, column);
      case "IFERROR" -> ifError(arguments, row, column);
      case "ISERROR" ->
          new Truth(evaluator.evaluate(only(arguments), row, column) instanceof Failure);
      case "ISBLANK" ->
          new Truth(evaluator.evaluate(only(arguments), row, column) instanceof Value.Blank);
      case "AND", "OR" -> all(call, row, column);
      case "NOT" -> not(evaluator.evaluate(only(arguments), row, column));
      default -> throw unknown();
    };
  }

  private static UncheckableFormulaException unknown() {
    return new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
  }

  private static Node only(List<Node> arguments) throws UncheckableFormulaException {
    if (arguments.size() != 1) {
      throw unknown();
    }
    return arguments.get(0);
  }

  private Value subtotal(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() < 2
        || !(arguments.get(0) instanceof Node.NumberNode kind)
        || (kind.value().intValue() != 9 && kind.value().intValue() != 109)) {
      throw unknown();
    }
    return new Addends(arguments.subList(1, arguments.size()), row, column, true).sum();
  }

  private Value round(List<Node> arguments, int row, int column, RoundingMode mode)
      throws UncheckableFormulaException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw unknown();
    }
    Value value = evaluator.evaluate(arguments.get(0), row, column);
    if (value instanceof Failure) {
      return value;
    }
    Quantity decimals =
        arguments.size() == 1
            ? Value.of(BigDecimal.ZERO)
            : FormulaEvaluator.number(evaluator.evaluate(arguments.get(1), row, column));
    if (!Arithmetic.whole(decimals) || decimals.value().abs().intValue() > MOST_DECIMALS) {
      throw unknown();
    }
    return Arithmetic.round(FormulaEvaluator.number(value), decimals.value().intValue(), mode);
  }

  private Value abs(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    Value value = evaluator.evaluate(only(arguments), row, column);
    if (value instanceof Failure) {
      return value;
    }
    Quantity number = FormulaEvaluator.number(value);
    return new Quantity(number.value().abs(), number.error());
  }

  private Value choice(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw unknown();
    }
    Value condition = evaluator.evaluate(arguments.get(0), row, column);
    if (condition instanceof Failure) {
      return condition;
    }
    if (truth(condition)) {
      return orZero(arguments.get(1), row, column);
    }
    return arguments.size() == 3 ? orZero(arguments.get(2), row, column) : new Truth(false);
  }

  private Value orZero(Node node, int row, int column) throws UncheckableFormulaException {
    if (node instanceof MissingNode) {
      return Value.of(BigDecimal.ZERO);
    }
    Value value = evaluator.evaluate(node, row, column);
    return value instanceof Value.Blank ? Value.of(BigDecimal.ZERO) : value;
  }

  private Value ifError(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() != 2) {
      throw unknown();
    }
    Value value = evaluator.evaluate(arguments.get(0), row, column);
    return value instanceof Failure ? orZero(arguments.get(1), row, column) : value;
  }

  private Value all(CallNode call, int row, int column) throws UncheckableFormulaException {
    boolean and = call.function().equals("AND");
    boolean result = and;
    for (Node argument : call.arguments()) {
      Value value = evaluator.evaluate(argument, row, column);
      if (value instanceof Failure) {
        return value;
      }
      result = and ? result && truth(value) : result || truth(value);
    }
    return new Truth(result);
  }

  private static Value not(Value value) throws UncheckableFormulaException {
    return value instanceof Failure ? value : new Truth(!truth(value));
  }

  private static boolean truth(Value value) throws UncheckableFormulaException {
    return value instanceof Truth known
        ? known.truth()
        : FormulaEvaluator.number(value).value().signum() != 0;
  }

  /** The numbers that a function takes from its arguments, as they come. */
  private final class Addends {
    private final int row;
    private final int column;
    private final boolean subtotal;
    private final List<Quantity> numbers = new ArrayList<>();
    private @Nullable Failure failure;

    Addends(List<Node> arguments, int row, int column, boolean subtotal)
        throws UncheckableFormulaException {
      this.row = row;
      this.column = column;
      this.subtotal = subtotal;
      for (Node argument : arguments) {
        if (argument instanceof AreaNode area) {
          area(area);
        } else if (argument instanceof CellNode cell) {
          area(new AreaNode(cell.reference(), cell.reference()));
        } else {
          direct(evaluator.evaluate(argument, row, column));
        }
      }
    }

    /** An argument that is no reference; texts are turned into numbers there, or fail. */
    private void direct(Value value) throws UncheckableFormulaException {
      if (value instanceof Failure found) {
        fail(found);
      } else {
        numbers.add(FormulaEvaluator.number(value));
      }
    }

    private void area(AreaNode area) throws UncheckableFormulaException {
      String sheet = area.first().sheet();
      int firstRow = Math.min(area.first().rowFrom(row), area.last().rowFrom(row));
      int lastRow = Math.max(area.first().rowFrom(row), area.last().rowFrom(row));
      int firstColumn = Math.min(area.first().columnFrom(column), area.last().columnFrom(column));
      int lastColumn = Math.max(area.first().columnFrom(column), area.last().columnFrom(column));
      if (firstRow < 0 || firstColumn < 0) {
        throw unknown();
      }
      left -= (long) (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
      if (left < 0) {
        throw new UncheckableFormulaException(Obstacle.TOO_MANY);
      }
      for (int r = firstRow; r <= lastRow; r++) {
        if (subtotal && cells.rowHidden(sheet, r)) {
          throw new UncheckableFormulaException(Obstacle.HIDDEN_ROWS);
        }
        for (int c = firstColumn; c <= lastColumn; c++) {
          if (sheet == null && r == row && c == column) {
            throw new UncheckableFormulaException(Obstacle.CIRCULAR);
          }
          cell(sheet, r, c);
        }
      }
    }

    private void cell(@Nullable String sheet, int r, int c) throws UncheckableFormulaException {
      Value value = cells.at(sheet, r, c);
      if (value instanceof Quantity number) {
        if (!subtotal || !cells.isSubtotal(sheet, r, c)) {
          numbers.add(number);
        }
      } else if (value instanceof Failure found) {
        fail(found);
      }
    }

    private void fail(Failure found) {
      if (failure == null) {
        failure = found;
      }
    }

    private Value sum() {
      if (failure != null) {
        return failure;
      }
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal size = BigDecimal.ZERO;
      BigDecimal carried = BigDecimal.ZERO;
      boolean whole = true;
      for (Quantity number : numbers) {
        sum = sum.add(number.value());
        size = size.add(number.value().abs());
        carried = carried.add(number.error());
        whole &= Arithmetic.whole(number);
      }
      return Arithmetic.sum(sum, size, carried, whole);
    }

    private Value average() throws UncheckableFormulaException {
      Value sum = sum();
      return sum instanceof Quantity total
          ? Arithmetic.divide(total, Value.of(BigDecimal.valueOf(numbers.size())))
          : sum;
    }

    private Value extreme(int sign) {
      if (failure != null) {
        return failure;
      }
      Quantity best = numbers.isEmpty() ? Value.of(BigDecimal.ZERO) : numbers.get(0);
      for (Quantity number : numbers) {
        if (number.value().compareTo(best.value()) * sign > 0) {
          best = number;
        }
      }
      return best;
    }

    private Value count() {
      return Value.of(BigDecimal.valueOf(numbers.size()));
    }
  }
}
