package id.cermat.reader.workbook;

import id.cermat.figure.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes a number cell as its number format shows it in an Indonesian office. */
final class ShownNumber {
  private static final FigureFormat GROUPED = new FigureFormat(Locale.forLanguageTag("id"));

  private ShownNumber() {}

  /** The decimals that the cell shows, of the number as shown. */
  static int decimals(GridCell cell, BigDecimal shown) {
    int decimals = cell.format().decimals();
    return decimals >= 0 ? decimals : Math.max(0, shown.stripTrailingZeros().scale());
  }

  /** The cell's number as the format scales it: percentages in points, trailing commas applied. */
  static BigDecimal scaled(GridCell cell, BigDecimal number) {
    BigDecimal points = cell.format().percent() ? number.movePointRight(2) : number;
    return points.movePointLeft(3 * cell.format().thousands());
  }

  /** The characters that a reader sees. */
  static String literal(GridCell cell, BigDecimal number) {
    BigDecimal shown = scaled(cell, number);
    shown = shown.setScale(decimals(cell, shown), RoundingMode.HALF_UP);
    String text =
        cell.format().code().contains(",#")
            ? GROUPED.number(shown)
            : shown.toPlainString().replace('.', ',');
    return (cell.format().currency() ? "Rp" : "") + text + (cell.format().percent() ? "%" : "");
  }
}
