package id.cermat.format.formula;

import org.jspecify.annotations.Nullable;

/** The cached values of cells, for a formula to be applied to. */
public interface CellValues {
  /**
   * The value of a cell.
   *
   * @param sheet null for the formula's own sheet
   * @throws UncheckableFormulaException if it is not known for certain
   */
  Value at(@Nullable String sheet, int row, int column) throws UncheckableFormulaException;

  /** Whether the cell's own formula is a SUBTOTAL, which another SUBTOTAL passes over. */
  boolean isSubtotal(@Nullable String sheet, int row, int column);

  /** How many rows of a sheet are written in; nothing stands below them. */
  int rowCount(@Nullable String sheet);

  /** Whether the row is hidden. */
  boolean rowHidden(@Nullable String sheet, int row);
}
