package id.cermat.format.formula;

import id.cermat.format.formula.Node.MissingNode;
import id.cermat.format.formula.Value.Blank;
import id.cermat.format.formula.Value.Failure;
import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Functions that find cells: by a value in a table, or by conditions. */
final class Lookups {
  private static final Failure NOT_FOUND = new Failure("#N/A");
  private static final Failure NO_SUCH_CELL = new Failure("#REF!");

  private final FormulaEvaluator evaluator;
  private final CellValues cells;
  private final Functions functions;

  Lookups(FormulaEvaluator evaluator, CellValues cells, Functions functions) {
    this.evaluator = evaluator;
    this.cells = cells;
    this.functions = functions;
  }

  private static UncheckableFormulaException unknown() {
    return new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
  }

  private static UncheckableFormulaException odd() {
    return new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }

  private Value at(Rectangle area, int row, int column) throws UncheckableFormulaException {
    return cells.at(area.sheet(), area.firstRow() + row, area.firstColumn() + column);
  }

  /** VLOOKUP and, with rows for columns, HLOOKUP. */
  Value table(List<Node> arguments, boolean down, int row, int column)
      throws UncheckableFormulaException {
    if (arguments.size() < 3 || arguments.size() > 4) {
      throw unknown();
    }
    Value sought = evaluator.evaluate(arguments.get(0), row, column);
    Rectangle area = functions.searched(arguments.get(1), row, column);
    int index = whole(arguments.get(2), row, column) - 1;
    if (index < 0 || index >= (down ? area.columns() : area.rows())) {
      return NO_SUCH_CELL;
    }
    boolean near = arguments.size() < 4 || truth(arguments.get(3), row, column);
    int found = find(sought, line(area, down), near ? 1 : 0);
    if (found < 0) {
      return NOT_FOUND;
    }
    return down ? at(area, found, index) : at(area, index, found);
  }

  private List<Value> line(Rectangle area, boolean down) throws UncheckableFormulaException {
    List<Value> line = new ArrayList<>();
    for (int i = 0; i < (down ? area.rows() : area.columns()); i++) {
      line.add(down ? at(area, i, 0) : at(area, 0, i));
    }
    return line;
  }

  Value match(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw unknown();
    }
    Value sought = evaluator.evaluate(arguments.get(0), row, column);
    Rectangle area = functions.searched(arguments.get(1), row, column);
    if (area.rows() > 1 && area.columns() > 1) {
      throw unknown();
    }
    int kind = arguments.size() < 3 ? 1 : whole(arguments.get(2), row, column);
    int found = find(sought, line(area, area.rows() > 1), kind);
    return found < 0 ? NOT_FOUND : Value.of(BigDecimal.valueOf(found + 1L));
  }

  /**
   * Where a value stands.
   *
   * @param kind 0 for the first equal one, 1 for the last that is not greater
   */
  private static int find(Value sought, List<Value> line, int kind)
      throws UncheckableFormulaException {
    if (!(sought instanceof Quantity || sought instanceof Words) || kind < 0) {
      throw odd();
    }
    if (kind > 0) {
      return last(sought, line);
    }
    Pattern text =
        sought instanceof Words words
            ? Criterion.wildcards(words.text().toLowerCase(Locale.ROOT))
            : null;
    for (int i = 0; i < line.size(); i++) {
      Value value = line.get(i);
      boolean same =
          text != null
              ? value instanceof Words words
                  && text.matcher(words.text().toLowerCase(Locale.ROOT)).matches()
              : value instanceof Quantity number
                  && sought instanceof Quantity other
                  && Arithmetic.compare(number, other) == 0;
      if (same) {
        return i;
      }
    }
    return -1;
  }

  /** In a line that is not sorted the result depends on how a program searches. */
  private static int last(Value sought, List<Value> line) throws UncheckableFormulaException {
    if (!(sought instanceof Quantity wanted)) {
      throw odd();
    }
    Quantity before = null;
    int found = -1;
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i) instanceof Blank) {
        continue;
      }
      if (!(line.get(i) instanceof Quantity number)
          || before != null && Arithmetic.compare(before, number) > 0) {
        throw odd();
      }
      found = Arithmetic.compare(number, wanted) <= 0 ? i : found;
      before = number;
    }
    return found;
  }

  Value index(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw unknown();
    }
    Rectangle area = Rectangle.of(arguments.get(0), row, column, cells);
    if (area == null) {
      throw unknown();
    }
    Value position = evaluator.evaluate(arguments.get(1), row, column);
    if (position instanceof Failure) {
      return position;
    }
    int line = Functions.whole(position);
    boolean single = arguments.size() == 2 || arguments.get(2) instanceof MissingNode;
    int across = 1;
    if (!single) {
      Value second = evaluator.evaluate(arguments.get(2), row, column);
      if (second instanceof Failure) {
        return second;
      }
      across = Functions.whole(second);
    } else if (area.rows() == 1) {
      across = line;
      line = 1;
    } else if (area.columns() > 1) {
      throw unknown();
    }
    if (line < 1 || across < 1) {
      throw unknown();
    }
    return line > area.rows() || across > area.columns()
        ? NO_SUCH_CELL
        : at(area, line - 1, across - 1);
  }

  private int whole(Node argument, int row, int column) throws UncheckableFormulaException {
    return Functions.whole(evaluator.evaluate(argument, row, column));
  }

  private boolean truth(Node argument, int row, int column) throws UncheckableFormulaException {
    return !(argument instanceof MissingNode)
        && Functions.truth(evaluator.evaluate(argument, row, column));
  }

  /** SUMIF and AVERAGEIF: a range, its criterion, and what to take where it holds. */
  List<Value> where(List<Node> arguments, int row, int column) throws UncheckableFormulaException {
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw unknown();
    }
    Rectangle asked = functions.searched(arguments.get(0), row, column);
    Rectangle taken =
        arguments.size() == 3 ? functions.searched(arguments.get(2), row, column) : asked;
    return where(taken, List.of(asked), criteria(arguments.subList(1, 2), row, column), asked);
  }

  /** SUMIFS and its like: what to take, then ranges and their criteria by turns. */
  List<Value> whereAll(List<Node> arguments, boolean counts, int row, int column)
      throws UncheckableFormulaException {
    int from = counts ? 0 : 1;
    if (arguments.size() < from + 2 || (arguments.size() - from) % 2 != 0) {
      throw unknown();
    }
    List<Rectangle> asked = new ArrayList<>();
    List<Node> criteria = new ArrayList<>();
    for (int i = from; i < arguments.size(); i += 2) {
      asked.add(functions.searched(arguments.get(i), row, column));
      criteria.add(arguments.get(i + 1));
    }
    Rectangle taken = counts ? asked.get(0) : functions.searched(arguments.get(0), row, column);
    for (Rectangle area : asked) {
      if (area.rows() != taken.rows() || area.columns() != taken.columns()) {
        throw odd();
      }
    }
    return where(taken, asked, criteria(criteria, row, column), taken);
  }

  private List<Criterion> criteria(List<Node> arguments, int row, int column)
      throws UncheckableFormulaException {
    List<Criterion> criteria = new ArrayList<>();
    for (Node argument : arguments) {
      criteria.add(Criterion.of(evaluator.evaluate(argument, row, column)));
    }
    return criteria;
  }

  private List<Value> where(
      Rectangle taken, List<Rectangle> asked, List<Criterion> criteria, Rectangle shape)
      throws UncheckableFormulaException {
    List<Value> values = new ArrayList<>();
    for (int r = 0; r < shape.rows(); r++) {
      for (int c = 0; c < shape.columns(); c++) {
        boolean holds = true;
        for (int i = 0; i < asked.size() && holds; i++) {
          holds = criteria.get(i).holds(at(asked.get(i), r, c));
        }
        if (holds) {
          values.add(at(taken, r, c));
        }
      }
    }
    return values;
  }
}
