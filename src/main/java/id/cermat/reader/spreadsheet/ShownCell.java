package id.cermat.reader.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.SheetFormulas;
import id.cermat.format.sheet.ShownFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a cell shows them: a fraction with a percent format in points. */
final class ShownCell {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int MOST_DECIMALS = 10;

  private ShownCell() {}

  /** What a number cell shows. */
  static Figure figure(SheetFormulas sheet, GridCell cell, BigDecimal number) {
    return figure(cell, number, sheet.location(cell.row(), cell.column()));
  }

  private static Figure figure(GridCell cell, BigDecimal number, CellLocation location) {
    BigDecimal value = inUnit(cell.format(), number);
    int decimals = decimals(cell.format(), value);
    FigureUnit unit = cell.format().percent() ? FigureUnit.PERCENT : FigureUnit.NONE;
    return new Figure(value, decimals, unit, number.toPlainString(), location);
  }

  /** Another number as the cell of a figure would show it. */
  static BigDecimal shown(GridCell cell, BigDecimal number) {
    BigDecimal value = inUnit(cell.format(), number);
    return value.setScale(decimals(cell.format(), value), RoundingMode.HALF_UP);
  }

  /** The number itself, in the unit that the cell shows. */
  static BigDecimal value(GridCell cell, BigDecimal number) {
    return inUnit(cell.format(), number);
  }

  private static BigDecimal inUnit(ShownFormat format, BigDecimal number) {
    return format.percent() ? number.movePointRight(2) : number;
  }

  private static int decimals(ShownFormat format, BigDecimal value) {
    if (format.decimals() >= 0) {
      return format.decimals();
    }
    int scale = value.signum() == 0 ? 0 : value.round(DIGITS).stripTrailingZeros().scale();
    return Math.min(Math.max(scale, 0), MOST_DECIMALS);
  }
}
