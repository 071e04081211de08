package id.cermat.format.formula;

import org.jspecify.annotations.Nullable;

/**
 * A reference to one cell as a formula means it: a place of its own where it is fixed with a dollar
 * sign, else the distance from the formula's cell.
 *
 * @param sheet the sheet's name; null for the formula's own
 * @param row zero-based if fixed, else the distance in rows
 * @param column zero-based if fixed, else the distance in columns
 */
public record Reference(
    @Nullable String sheet, int row, boolean rowFixed, int column, boolean columnFixed) {

  /** The row it means for a formula in this row. */
  public int rowFrom(int formulaRow) {
    return rowFixed ? row : row + formulaRow;
  }

  /** The column it means for a formula in this column. */
  public int columnFrom(int formulaColumn) {
    return columnFixed ? column : column + formulaColumn;
  }

  /** In the R1C1 style. */
  String key() {
    String place = "R" + part(row, rowFixed) + "C" + part(column, columnFixed);
    return sheet == null ? place : "'" + sheet + "'!" + place;
  }

  private static String part(int at, boolean fixed) {
    return fixed ? String.valueOf(at + 1) : "[" + at + "]";
  }
}
