package id.cermat.figure;

import java.math.BigDecimal;

/** Figures for tests, written as {@code value@decimals}, each at its own cell. */
final class Figures {
  private Figures() {}

  static Figure figure(String value, int decimals, FigureUnit unit, String cell) {
    int digits = 0;
    while (Character.isLetter(cell.charAt(digits))) {
      digits++;
    }
    CellLocation place =
        new CellLocation(
            "kpp.xlsx",
            "Anggaran",
            Integer.parseInt(cell.substring(digits)) - 1,
            CellLocation.columnIndex(cell.substring(0, digits)));
    return new Figure(new BigDecimal(value), decimals, unit, value, place);
  }

  /** The decimals are those written. */
  static Figure figure(String value, String cell) {
    return figure(value, new BigDecimal(value).scale(), FigureUnit.NONE, cell);
  }

  static Figure percent(String value, String cell) {
    return figure(value, new BigDecimal(value).scale(), FigureUnit.PERCENT, cell);
  }

  static Expression operand(String value, String cell) {
    return Expression.of(figure(value, cell));
  }

  static Expression exact(String value) {
    return Expression.of(new BigDecimal(value));
  }
}
