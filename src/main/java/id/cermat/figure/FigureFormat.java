package id.cermat.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers, figures and computations as a language does: {@code 1.234,56} in Indonesian. Safe
 * for threads.
 */
public final class FigureFormat {
  private final DecimalFormatSymbols symbols;
  private final ExpressionFormat places;
  private final ExpressionFormat plain;

  public FigureFormat(Locale locale) {
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.places = new ExpressionFormat(this, locale, true);
    this.plain = new ExpressionFormat(this, locale, false);
  }

  /** A number with all its decimals and grouped thousands. */
  public String number(BigDecimal value) {
    StringBuilder pattern = new StringBuilder("#,##0");
    if (value.scale() > 0) {
      pattern.append('.').append("0".repeat(value.scale()));
    }
    return new DecimalFormat(pattern.toString(), symbols).format(value);
  }

  /** A figure as shown, with its percent sign where it has one. */
  public String figure(Figure figure) {
    String number = number(figure.shown());
    return figure.unit() == FigureUnit.PERCENT ? number + "%" : number;
  }

  /**
   * A computation with its operands, their places and its result: {@code 928.646.000 (Anggaran!C4)
   * + 5.752.313.000 (Anggaran!C5) = 6.680.959.000}. An operand that the source holds with more
   * digits than it shows has an {@code ≈} before it; long sums are shortened in the middle.
   */
  public String expression(Expression expression) {
    return places.format(expression);
  }

  /** As {@link #expression}, without the places. */
  public String arithmetic(Expression expression) {
    return plain.format(expression);
  }
}
