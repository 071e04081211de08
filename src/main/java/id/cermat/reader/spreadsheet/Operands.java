package id.cermat.reader.spreadsheet;

import id.cermat.format.formula.FormulaPattern;
import id.cermat.format.formula.Node;
import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.BinaryNode;
import id.cermat.format.formula.Node.CallNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.UnaryNode;
import id.cermat.format.formula.Token;
import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.Summation;
import id.cermat.format.sheet.Summation.Area;
import java.util.ArrayList;
import java.util.List;

/** The cells that a formula takes its value from. */
final class Operands {
  /** So many cells tell enough of a range; a formula may name a whole column. */
  private static final int MOST_CELLS = 64;

  private Operands() {}

  /** The cells and ranges that a formula names, for a formula in this cell. */
  static List<Area> areas(FormulaPattern pattern, int row, int column) {
    List<Area> areas = new ArrayList<>();
    if (pattern.tree() != null) {
      collect(pattern.tree(), row, column, areas);
    }
    return areas;
  }

  private static void collect(Node node, int row, int column, List<Area> areas) {
    if (node instanceof CellNode cell) {
      areas.add(Summation.area(cell.reference(), cell.reference(), row, column));
    } else if (node instanceof AreaNode area) {
      areas.add(Summation.area(area.first(), area.last(), row, column));
    } else if (node instanceof UnaryNode unary) {
      collect(unary.operand(), row, column, areas);
    } else if (node instanceof BinaryNode binary) {
      collect(binary.left(), row, column, areas);
      collect(binary.right(), row, column, areas);
    } else if (node instanceof CallNode call) {
      call.arguments().forEach(argument -> collect(argument, row, column, areas));
    }
  }

  /**
   * Whether the formula in this cell would draw on at least two numbers that are not zero, on no
   * words, and on nothing that is itself drawn from the cell: only then does an equal value tell
   * anything.
   */
  static boolean tell(SheetFormulas sheet, FormulaPattern pattern, int row, int column) {
    int numbers = 0;
    int looked = 0;
    for (Area area : areas(pattern, row, column)) {
      Range range = area.range();
      if (area.sheet() != null || range.firstRow() < 0 || range.firstColumn() < 0) {
        continue;
      }
      for (int r = range.firstRow(); r <= range.lastRow() && looked < MOST_CELLS; r++) {
        for (int c = range.firstColumn(); c <= range.lastColumn() && looked < MOST_CELLS; c++) {
          looked++;
          if (draws(sheet, r, c, row, column)) {
            return false;
          }
          GridCell cell = sheet.grid().cell(r, c);
          if (cell != null && cell.kind() == GridCell.Kind.TEXT && !Around.dash(cell)) {
            return false;
          }
          numbers += cell != null && cell.number() != null && cell.number().signum() != 0 ? 1 : 0;
        }
      }
    }
    return numbers >= 2;
  }

  /** Whether every single cell that the formula names holds a number. */
  static boolean filled(SheetFormulas sheet, FormulaPattern pattern, int row, int column) {
    return areas(pattern, row, column).stream()
        .filter(area -> area.sheet() == null && single(area.range()))
        .map(area -> area.range())
        .filter(range -> range.firstRow() >= 0 && range.firstColumn() >= 0)
        .map(range -> sheet.grid().cell(range.firstRow(), range.firstColumn()))
        .allMatch(cell -> cell != null && cell.number() != null);
  }

  private static boolean single(Range range) {
    return range.firstRow() == range.lastRow() && range.firstColumn() == range.lastColumn();
  }

  /** Whether a relative reference stays in the line of the formula: its column, or its row. */
  static boolean ownLine(FormulaPattern pattern, boolean down) {
    return pattern.tokens().stream()
        .map(Token::reference)
        .anyMatch(
            reference ->
                reference != null
                    && reference.sheet() == null
                    && (down
                        ? !reference.columnFixed() && reference.column() == 0
                        : !reference.rowFixed() && reference.row() == 0));
  }

  /** Whether the formula in a cell names another cell. */
  static boolean draws(SheetFormulas sheet, int r, int c, int row, int column) {
    FormulaPattern pattern = sheet.at(r, c);
    return pattern != null
        && areas(pattern, r, c).stream()
            .anyMatch(area -> area.sheet() == null && area.covers(row, column));
  }
}
