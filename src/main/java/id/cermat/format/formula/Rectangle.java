package id.cermat.format.formula;

import id.cermat.format.formula.Node.AreaNode;
import id.cermat.format.formula.Node.CellNode;
import id.cermat.format.formula.Node.WholeNode;
import org.jspecify.annotations.Nullable;

/**
 * The cells that an argument names, for a formula in a certain cell.
 *
 * @param sheet null for the formula's own
 */
record Rectangle(
    @Nullable String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /**
   * The rectangle of an argument; null where it is no reference.
   *
   * @throws UncheckableFormulaException if it lies outside the sheet
   */
  static @Nullable Rectangle of(Node argument, int row, int column, CellValues cells)
      throws UncheckableFormulaException {
    Reference first;
    Reference last;
    if (argument instanceof AreaNode area) {
      first = area.first();
      last = area.last();
    } else if (argument instanceof CellNode cell) {
      first = cell.reference();
      last = first;
    } else if (argument instanceof WholeNode whole) {
      first = whole.first();
      last = whole.last();
    } else {
      return null;
    }
    int firstRow = Math.min(first.rowFrom(row), last.rowFrom(row));
    int lastRow = Math.max(first.rowFrom(row), last.rowFrom(row));
    int firstColumn = Math.min(first.columnFrom(column), last.columnFrom(column));
    int lastColumn = Math.max(first.columnFrom(column), last.columnFrom(column));
    if (firstRow < 0 || firstColumn < 0) {
      throw new UncheckableFormulaException(Obstacle.OTHER_FUNCTION);
    }
    if (argument instanceof WholeNode) {
      // Below what is written there is nothing to read.
      lastRow = Math.max(0, Math.min(lastRow, cells.rowCount(first.sheet()) - 1));
    }
    return new Rectangle(first.sheet(), firstRow, firstColumn, lastRow, lastColumn);
  }

  int rows() {
    return lastRow - firstRow + 1;
  }

  int columns() {
    return lastColumn - firstColumn + 1;
  }

  long size() {
    return (long) rows() * columns();
  }

  boolean covers(int row, int column) {
    return sheet == null
        && firstRow <= row
        && row <= lastRow
        && firstColumn <= column
        && column <= lastColumn;
  }
}
