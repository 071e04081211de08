package id.cermat.format.formula;

import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.MissingNode;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that offices use most. */
final class Functions {
  private static final int MOST_DECIMALS = 15;
  private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(1 << 20);

  private final FormulaEvaluator evaluator;
  private final CellValues cells;
  private final Lookups lookups;
  private final Texts texts;
  private long left;
  private long leftToSearch;

  Functions(FormulaEvaluator evaluator, CellValues cells, long limit) {
    this.evaluator = evaluator;
    this.cells = cells;
    this.left = limit;
    this.leftToSearch = limit;
    this.lookups = new Lookups(evaluator, cells, this);
    this.texts = new Texts(evaluator);
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
      case "IFERROR" -> ifError(arguments, null, row, column);
      case "ISERROR" ->
          new Truth(evaluator.evaluate(only(arguments), row, column) instanceof Failure);
      case "ISBLANK" ->
          new Truth(evaluator.evaluate(only(arguments), row, column) instanceof Value.Blank);
      case "AND", "OR" -> all(call, row, column);
      case "NOT" -> not(evaluator.evaluate(only(arguments), row, column));
      case "TRUE", "FALSE" -> new Truth(call.function().equals("TRUE"));
      case "IFNA" -> ifError(arguments, "#N/A", row, column);
      case "IFS", "_XLFN.IFS" -> choices(arguments, row, column);
      case "CHOOSE" -> chosen(arguments, row, column);
      case "ISNUMBER" -> new Truth(kind(arguments, row, column) instanceof Quantity);
      case "ISTEXT" -> new Truth(kind(arguments, row, column) instanceof Value.Words);
      case "ISNA" ->
          new Truth(
              kind(arguments, row, column) instanceof Failure failure
                  && failure.literal().equals("#N/A"));
      case "ISERR" ->
          new Truth(
              kind(arguments, row, column) instanceof Failure failure
                  && !failure.literal().equals("#N/A"));
      case "COUNTA" -> filled(arguments, row, column, true);
      case "COUNTBLANK" -> filled(arguments, row, column, false);
      case "PRODUCT" -> new Addends(arguments, row, column, false).product();
      case "LARGE", "SMALL" ->
          new Addends(arguments.subList(0, Math.min(1, arguments.size())), row, column, false)
              .ranked(rank(arguments, row, column), call.function().equals("LARGE"));
      case "SUMPRODUCT" -> sumOfProducts(arguments, row, column);
      case "INT" -> integer(arguments, row, column);
      case "MOD" -> remainder(arguments, row, column);
      case "POWER" -> power(arguments, row, column);
      case "SUMIF" -> new Addends(lookups.where(arguments, row, column)).sum();
      case "AVERAGEIF" -> new Addends(lookups.where(arguments, row, column)).average();
      case "COUNTIF" ->
          Value.of(BigDecimal.valueOf(lookups.whereAll(two(arguments), true, row, column).size()));
      case "COUNTIFS" ->
          Value.of(BigDecimal.valueOf(lookups.whereAll(arguments, true, row, column).size()));
      case "SUMIFS" -> new Addends(lookups.whereAll(arguments, false, row, column)).sum();
      case "AVERAGEIFS" -> new Addends(lookups.whereAll(arguments, false, row, column)).average();
      case "MAXIFS", "_XLFN.MAXIFS" ->
          new Addends(lookups.whereAll(arguments, false, row, column)).extreme(1);
      case "MINIFS", "_XLFN.MINIFS" ->
          new Addends(lookups.whereAll(arguments, false, row, column)).extreme(-1);
      case "VLOOKUP" -> lookups.table(arguments, true, row, column);
      case "HLOOKUP" -> lookups.table(arguments, false, row, column);
      case "MATCH" -> lookups.match(arguments, row, column);
      case "INDEX" -> lookups.index(arguments, row, column);
      case "CONCATENATE" -> texts.concatenated(arguments, row, column);
      case "LEN", "TRIM", "UPPER", "LOWER", "LEFT", "RIGHT", "MID" ->
          texts.call(call.function(), arguments, row, column);
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

  /** The first argument unless it fails, for IFNA in a certain way; then the second. */
  private Value ifError(List<Node> arguments, @Nullable String error, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() != 2) {
      throw unknown();
    }
    Value value = evaluator.evaluate(arguments.get(0), row, column);
    boolean failed =
        value instanceof Failure failure && (error == null || failure.literal().equals(error));
    return failed ? orZero(arguments.get(1), row, column) : value;
  }

  private Value choices(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      Value condition = evaluator.evaluate(arguments.get(i), row, column);
      if (condition instanceof Failure) {
        return condition;
      }
      if (truth(condition)) {
        return orZero(arguments.get(i + 1), row, column);
      }
    }
    return new Failure("#N/A");
  }

  private Value chosen(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() < 2) {
      throw unknown();
    }
    Value index = evaluator.evaluate(arguments.get(0), row, column);
    if (index instanceof Failure) {
      return index;
    }
    int at = whole(index);
    return at < 1 || at >= arguments.size()
        ? new Failure("#VALUE!")
        : orZero(arguments.get(at), row, column);
  }

  private Value kind(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    return evaluator.evaluate(only(arguments), row, column);
  }

  private static List<Node> two(List<Node> arguments) throws UncheckableFormulaException {
    if (arguments.size() != 2) {
      throw unknown();
    }
    return arguments;
  }

  /** How many cells and other arguments hold something, or nothing. */
  private Value filled(List<Node> arguments, int row, int column, boolean something)
      throws UncheckableFormulaException {
    long count = 0;
    for (Node argument : arguments) {
      Rectangle area = Rectangle.of(argument, row, column, cells);
      if (area == null) {
        count += something ? 1 : 0;
        continue;
      }
      for (Value value : values(rectangle(argument, row, column))) {
        boolean empty =
            value instanceof Value.Blank
                || !something && value instanceof Value.Words words && words.text().isEmpty();
        count += empty == something ? 0 : 1;
      }
    }
    return Value.of(BigDecimal.valueOf(count));
  }

  private Value sumOfProducts(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    List<List<Value>> factors = new ArrayList<>();
    for (Node argument : arguments) {
      factors.add(elements(argument, row, column));
    }
    List<Value> products = new ArrayList<>();
    int size = factors.isEmpty() ? 0 : factors.get(0).size();
    for (int i = 0; i < size; i++) {
      Quantity product = Value.of(BigDecimal.ONE);
      for (List<Value> values : factors) {
        if (values.size() != size) {
          throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
        }
        Value value = values.get(i);
        if (value instanceof Failure) {
          return value;
        }
        // What is no number counts as 0 here.
        product =
            Arithmetic.multiply(
                product, value instanceof Quantity number ? number : Value.of(BigDecimal.ZERO));
      }
      products.add(product);
    }
    return new Addends(products).sum();
  }

  /**
   * The elements of an array: of a range of cells, or of what signs make of ranges of one length.
   */
  private List<Value> elements(Node node, int row, int column) throws UncheckableFormulaException {
    if (Rectangle.of(node, row, column, cells) != null) {
      Rectangle area = rectangle(node, row, column);
      if (area.rows() > 1 && area.columns() > 1) {
        throw unknown();
      }
      return values(area);
    }
    List<Value> elements = new ArrayList<>();
    if (node instanceof Node.UnaryNode unary) {
      for (Value value : elements(unary.operand(), row, column)) {
        elements.add(FormulaEvaluator.signed(unary.sign(), value));
      }
    } else if (node instanceof Node.BinaryNode binary) {
      List<Value> left = elements(binary.left(), row, column);
      List<Value> right = elements(binary.right(), row, column);
      int size = Math.max(left.size(), right.size());
      if (left.size() != right.size() && left.size() != 1 && right.size() != 1) {
        throw new UncheckableFormulaException(Obstacle.ODD_OPERAND);
      }
      for (int i = 0; i < size; i++) {
        elements.add(
            FormulaEvaluator.combined(
                binary.sign(),
                left.get(left.size() == 1 ? 0 : i),
                right.get(right.size() == 1 ? 0 : i)));
      }
    } else if (node instanceof CallNode) {
      // A function may itself make an array of its arguments.
      throw unknown();
    } else {
      elements.add(evaluator.evaluate(node, row, column));
    }
    return elements;
  }

  private Value integer(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    Value value = evaluator.evaluate(only(arguments), row, column);
    return value instanceof Failure
        ? value
        : Arithmetic.round(FormulaEvaluator.number(value), 0, RoundingMode.FLOOR);
  }

  private Value remainder(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    Value left = evaluator.evaluate(two(arguments).get(0), row, column);
    Value right = evaluator.evaluate(arguments.get(1), row, column);
    if (left instanceof Failure || right instanceof Failure) {
      return left instanceof Failure ? left : right;
    }
    Quantity dividend = FormulaEvaluator.number(left);
    Quantity divisor = FormulaEvaluator.number(right);
    // Of fractions binary arithmetic leaves other remainders.
    if (!Arithmetic.whole(dividend) || !Arithmetic.whole(divisor)) {
      throw unknown();
    }
    if (divisor.value().signum() == 0) {
      return new Failure("#DIV/0!");
    }
    BigDecimal rest = dividend.value().remainder(divisor.value());
    boolean other = rest.signum() * divisor.value().signum() < 0;
    return Value.of(other ? rest.add(divisor.value()) : rest);
  }

  private Value power(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    two(arguments);
    return evaluator.evaluate(
        new Node.BinaryNode("^", arguments.get(0), arguments.get(1)), row, column);
  }

  private int rank(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    return whole(evaluator.evaluate(two(arguments).get(1), row, column));
  }

  /** A whole number, as functions take for a place; fractions are cut off. */
  static int whole(Value value) throws UncheckableFormulaException {
    BigDecimal number = FormulaEvaluator.number(value).value();
    if (number.abs().compareTo(MOST_PLACES) > 0) {
      throw unknown();
    }
    return number.intValue();
  }

  /**
   * The cells of an argument that must be a reference.
   *
   * @throws UncheckableFormulaException if it is none, is too large, or holds the formula itself
   */
  Rectangle rectangle(Node argument, int row, int column) throws UncheckableFormulaException {
    Rectangle area = Rectangle.of(argument, row, column, cells);
    if (area == null) {
      throw unknown();
    }
    left -= area.size();
    if (left < 0) {
      throw new UncheckableFormulaException(Obstacle.TOO_MANY);
    }
    return apart(area, row, column);
  }

  /** The cells of an argument that are searched: these must not use up what sums may read. */
  Rectangle searched(Node argument, int row, int column) throws UncheckableFormulaException {
    Rectangle area = Rectangle.of(argument, row, column, cells);
    if (area == null) {
      throw unknown();
    }
    leftToSearch -= area.size();
    if (leftToSearch < 0) {
      throw new UncheckableFormulaException(Obstacle.TOO_MANY);
    }
    return apart(area, row, column);
  }

  private static Rectangle apart(Rectangle area, int row, int column)
      throws UncheckableFormulaException {
    if (area.covers(row, column)) {
      throw new UncheckableFormulaException(Obstacle.CIRCULAR);
    }
    return area;
  }

  private List<Value> values(Rectangle area) throws UncheckableFormulaException {
    List<Value> values = new ArrayList<>();
    for (int r = area.firstRow(); r <= area.lastRow(); r++) {
      for (int c = area.firstColumn(); c <= area.lastColumn(); c++) {
        values.add(cells.at(area.sheet(), r, c));
      }
    }
    return values;
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

  static boolean truth(Value value) throws UncheckableFormulaException {
    return value instanceof Truth known
        ? known.truth()
        : FormulaEvaluator.number(value).value().signum() != 0;
  }

  /** The numbers that a function takes from its arguments, as they come. */
  private final class Addends {
    private final boolean subtotal;
    private final List<Quantity> numbers = new ArrayList<>();
    private @Nullable Failure failure;

    Addends(List<Node> arguments, int row, int column, boolean subtotal)
        throws UncheckableFormulaException {
      this.subtotal = subtotal;
      for (Node argument : arguments) {
        if (Rectangle.of(argument, row, column, cells) == null) {
          direct(evaluator.evaluate(argument, row, column));
        } else {
          area(rectangle(argument, row, column));
        }
      }
    }

    /** Of values that were taken from cells. */
    Addends(List<Value> values) {
      this.subtotal = false;
      values.forEach(this::cell);
    }

    /** An argument that is no reference; texts are turned into numbers there, or fail. */
    private void direct(Value value) throws UncheckableFormulaException {
      if (value instanceof Failure found) {
        fail(found);
      } else {
        numbers.add(FormulaEvaluator.number(value));
      }
    }

    private void area(Rectangle area) throws UncheckableFormulaException {
      for (int r = area.firstRow(); r <= area.lastRow(); r++) {
        if (subtotal && cells.rowHidden(area.sheet(), r)) {
          throw new UncheckableFormulaException(Obstacle.HIDDEN_ROWS);
        }
        for (int c = area.firstColumn(); c <= area.lastColumn(); c++) {
          if (!subtotal || !cells.isSubtotal(area.sheet(), r, c)) {
            cell(cells.at(area.sheet(), r, c));
          }
        }
      }
    }

    private void cell(Value value) {
      if (value instanceof Quantity number) {
        numbers.add(number);
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

    private Value product() {
      if (failure != null) {
        return failure;
      }
      Quantity product = numbers.isEmpty() ? Value.of(BigDecimal.ZERO) : numbers.get(0);
      for (int i = 1; i < numbers.size(); i++) {
        product = Arithmetic.multiply(product, numbers.get(i));
      }
      return product;
    }

    private Value ranked(int rank, boolean fromLargest) {
      if (failure != null) {
        return failure;
      }
      if (rank < 1 || rank > numbers.size()) {
        return new Failure("#NUM!");
      }
      List<Quantity> sorted = new ArrayList<>(numbers);
      sorted.sort(Comparator.comparing(Quantity::value));
      return sorted.get(fromLargest ? sorted.size() - rank : rank - 1);
    }

    private Value count() {
      return Value.of(BigDecimal.valueOf(numbers.size()));
    }
  }
}
