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

  public FigureFormat(Locale locale) {
    this.symbols = DecimalFormatSymbols.getInstance(locale);
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

  /** A computation with its operands and their places. */
  public String expression(Expression expression) {
    return number(expression.value());
  }
}
