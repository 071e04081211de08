package id.cermat.format.sheet;

import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.NumberNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.formula.Reference;
import id.cermat.format.sheet.Grid.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formula that does nothing but add cells: {@code SUM(C4:C9)}, {@code SUBTOTAL(9,C4:C9)+C11}.
 *
 * @param visibleOnly whether it passes over hidden rows in any case
 * @param subtotal whether it passes over other subtotals
 */
public record Summation(List<Area> areas, boolean subtotal, boolean visibleOnly) {
  private static final Set<Integer> KINDS = Set.of(9, 109);

  /**
   * A rectangle of addends.
   *
   * @param sheet null for the formula's own
   */
  public record Area(@Nullable String sheet, Range range) {
    public boolean covers(int row, int column) {
      return range.firstRow() <= row
          && row <= range.lastRow()
          && range.firstColumn() <= column
          && column <= range.lastColumn();
    }

    public int rows() {
      return range.lastRow() - range.firstRow() + 1;
    }
  }

  /** The formula of a cell as a sum; null if it is none, or adds single cells only. */
  public static @Nullable Summation of(FormulaPattern pattern, int row, int column) {
    Node tree = pattern.tree();
    if (tree == null) {
      return null;
    }
    List<Area> areas = new ArrayList<>();
    List<CallNode> subtotals = new ArrayList<>();
    if (!collect(tree, row, column, areas, subtotals)
        || areas.stream().allMatch(area -> isOne(area.range()))) {
      return null;
    }
    boolean visibleOnly =
        !subtotals.isEmpty()
            && subtotals.stream()
                .allMatch(
                    call ->
                        call.arguments().get(0) instanceof NumberNode kind
                            && kind.value().compareTo(BigDecimal.TEN) > 0);
    return new Summation(List.copyOf(areas), !subtotals.isEmpty(), visibleOnly);
  }

  private static boolean isOne(Range range) {
    return range.firstRow() == range.lastRow() && range.firstColumn() == range.lastColumn();
  }

  private static boolean collect(
      Node node, int row, int column, List<Area> areas, List<CallNode> subtotals) {
    if (node instanceof BinaryNode binary && binary.sign().equals("+")) {
      return collect(binary.left(), row, column, areas, subtotals)
          && collect(binary.right(), row, column, areas, subtotals);
    } else if (node instanceof UnaryNode unary && unary.sign() == '+') {
      return collect(unary.operand(), row, column, areas, subtotals);
    } else if (node instanceof CellNode cell) {
      areas.add(area(cell.reference(), cell.reference(), row, column));
      return true;
    } else if (node instanceof AreaNode area) {
      areas.add(area(area.first(), area.last(), row, column));
      return true;
    } else if (node instanceof CallNode call && call.function().equals("SUM")) {
      return call.arguments().stream()
          .allMatch(argument -> collect(argument, row, column, areas, subtotals));
    } else if (node instanceof CallNode call && call.function().equals("SUBTOTAL")) {
      subtotals.add(call);
      return call.arguments().size() > 1
          && call.arguments().get(0) instanceof NumberNode kind
          && KINDS.contains(kind.value().intValue())
          && call.arguments().stream()
              .skip(1)
              .allMatch(argument -> collect(argument, row, column, areas, subtotals));
    }
    return false;
  }

  /** The rectangle between two references. */
  public static Area area(Reference first, Reference last, int row, int column) {
    int oneRow = first.rowFrom(row);
    int otherRow = last.rowFrom(row);
    int oneColumn = first.columnFrom(column);
    int otherColumn = last.columnFrom(column);
    return new Area(
        first.sheet(),
        new Range(
            Math.min(oneRow, otherRow),
            Math.min(oneColumn, otherColumn),
            Math.max(oneRow, otherRow),
            Math.max(oneColumn, otherColumn)));
  }
}
