package id.cermat.reader.table;

import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.NumberNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.formula.Reference;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.relation.Clues.CellFormula;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet that say plainly how a cell comes of others in its row or in its column:
 * sums, differences, products, quotients, percentages, growth, means.
 */
final class MatrixFormulas {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<Integer> SUMMING = Set.of(9, 109);

  private final int row;
  private final int column;
  private final boolean percent;
  private final List<int[]> cells = new ArrayList<>();
  private boolean subtotal;

  private MatrixFormulas(int row, int column, boolean percent) {
    this.row = row;
    this.column = column;
    this.percent = percent;
  }

  /** All that the sheet's formulas say. */
  static List<CellFormula> of(SheetFormulas formulas) {
    Grid grid = formulas.grid();
    List<CellFormula> found = new ArrayList<>();
    for (int n = 0; n < formulas.size(); n++) {
      int row = formulas.row(n);
      int column = formulas.column(n);
      FormulaPattern pattern = formulas.pattern(n);
      Node tree = pattern.tree();
      GridCell cell = grid.cell(row, column);
      if (tree != null && cell != null) {
        CellFormula formula =
            new MatrixFormulas(row, column, cell.format().percent()).read(bare(tree));
        if (formula != null) {
          found.add(formula);
        }
      }
    }
    return found;
  }

  /** What a formula computes where nothing goes wrong: without ROUND, IFERROR and a lone IF. */
  private static Node bare(Node node) {
    if (node instanceof CallNode call) {
      List<Node> arguments = call.arguments();
      if ((call.function().equals("IFERROR") || call.function().equals("ROUND"))
          && !arguments.isEmpty()) {
        return bare(arguments.get(0));
      }
      if (call.function().equals("IF") && arguments.size() == 3) {
        boolean first = computes(arguments.get(1));
        if (first != computes(arguments.get(2))) {
          return bare(arguments.get(first ? 1 : 2));
        }
      }
    }
    return node;
  }

  private static boolean computes(Node node) {
    return node instanceof BinaryNode || node instanceof CallNode;
  }

  private @Nullable CellFormula read(Node tree) {
    if (tree instanceof CallNode call && call.function().equals("AVERAGE")) {
      boolean plain = call.arguments().stream().allMatch(this::collect);
      return plain ? formula(RelationKind.MEAN) : null;
    }
    if (tree instanceof BinaryNode binary) {
      switch (binary.sign()) {
        case "/":
          return quotient(binary, percent);
        case "*":
          return product(binary);
        case "-":
          if (percentOff(binary)) {
            return null;
          }
          break;
        default:
          break;
      }
    }
    return sum(tree);
  }

  private static boolean percentOff(BinaryNode binary) {
    return binary.right() instanceof NumberNode;
  }

  private @Nullable CellFormula quotient(Node.BinaryNode binary, boolean points) {
    Node first = binary.left();
    Node second = binary.right();
    if (first instanceof BinaryNode times && times.sign().equals("*")) {
      if (is(times.left(), HUNDRED)) {
        first = times.right();
        points = true;
      } else if (is(times.right(), HUNDRED)) {
        first = times.left();
        points = true;
      }
    }
    if (first instanceof BinaryNode less
        && less.sign().equals("-")
        && less.left() instanceof CellNode later
        && less.right() instanceof CellNode base
        && base.equals(second)) {
      add(later.reference());
      add(base.reference());
      return formula(points ? RelationKind.GROWTH_PERCENT : RelationKind.GROWTH);
    }
    if (first instanceof CellNode dividend && second instanceof CellNode divisor) {
      add(dividend.reference());
      add(divisor.reference());
      return formula(points ? RelationKind.PERCENT : RelationKind.RATIO);
    }
    return null;
  }

  private @Nullable CellFormula product(BinaryNode binary) {
    Node left = bare(binary.left());
    Node right = bare(binary.right());
    if (left instanceof BinaryNode quotient && quotient.sign().equals("/")) {
      boolean hundred = is(right, HUNDRED);
      return hundred || percentOfHundred(right) ? quotient(quotient, hundred || percent) : null;
    }
    if (right instanceof BinaryNode quotient && quotient.sign().equals("/") && is(left, HUNDRED)) {
      return quotient(quotient, true);
    }
    if (left instanceof CellNode one && right instanceof CellNode other) {
      add(one.reference());
      add(other.reference());
      return formula(RelationKind.PRODUCT);
    }
    return null;
  }

  private static boolean percentOfHundred(Node node) {
    return node instanceof UnaryNode unary && unary.sign() == '%' && is(unary.operand(), HUNDRED);
  }

  private static boolean is(Node node, BigDecimal value) {
    return node instanceof NumberNode number && number.value().compareTo(value) == 0;
  }

  private @Nullable CellFormula sum(Node tree) {
    if (collect(tree)) {
      return formula(RelationKind.SUM);
    }
    cells.clear();
    return difference(tree) ? formula(RelationKind.DIFFERENCE) : null;
  }

  /** Whether a formula only takes away from its first operand. */
  private boolean difference(Node node) {
    if (node instanceof BinaryNode binary && binary.sign().equals("-")) {
      boolean first =
          binary.left() instanceof BinaryNode
              ? difference(binary.left())
              : binary.left() instanceof CellNode cell && add(cell.reference());
      return first && collect(binary.right());
    }
    return false;
  }

  private boolean collect(Node node) {
    if (node instanceof BinaryNode binary && binary.sign().equals("+")) {
      return collect(binary.left()) && collect(binary.right());
    }
    if (node instanceof UnaryNode unary && unary.sign() == '+') {
      return collect(unary.operand());
    }
    if (node instanceof CellNode cell) {
      return add(cell.reference());
    }
    if (node instanceof AreaNode area) {
      return add(area);
    }
    if (node instanceof CallNode call && call.function().equals("SUM")) {
      return call.arguments().stream().allMatch(this::collect);
    }
    if (node instanceof CallNode call && call.function().equals("SUBTOTAL")) {
      subtotal = true;
      return call.arguments().size() > 1
          && call.arguments().get(0) instanceof NumberNode kind
          && SUMMING.contains(kind.value().intValue())
          && call.arguments().stream().skip(1).allMatch(this::collect);
    }
    return false;
  }

  private boolean add(Reference reference) {
    if (reference.sheet() != null) {
      return false;
    }
    cells.add(new int[] {reference.rowFrom(row), reference.columnFrom(column)});
    return true;
  }

  private boolean add(AreaNode area) {
    if (area.first().sheet() != null) {
      return false;
    }
    Grid.Range range = Summation.area(area.first(), area.last(), row, column).range();
    boolean line = range.firstRow() == range.lastRow() || range.firstColumn() == range.lastColumn();
    if (!line) {
      return false;
    }
    for (int r = range.firstRow(); r <= range.lastRow(); r++) {
      for (int c = range.firstColumn(); c <= range.lastColumn(); c++) {
        cells.add(new int[] {r, c});
      }
    }
    return true;
  }

  private @Nullable CellFormula formula(RelationKind kind) {
    boolean inRow = cells.stream().allMatch(cell -> cell[0] == row && cell[1] != column);
    boolean inColumn = cells.stream().allMatch(cell -> cell[1] == column && cell[0] != row);
    if (cells.isEmpty() || inRow == inColumn) {
      return null;
    }
    int[] operands = cells.stream().mapToInt(cell -> inRow ? cell[1] : cell[0]).toArray();
    return new CellFormula(kind, inRow, row, column, operands, subtotal);
  }
}
