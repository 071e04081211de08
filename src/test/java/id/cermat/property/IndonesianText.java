package id.cermat.property;

import id.cermat.sample.Layout;
import id.cermat.sample.SampleValue.Kind;
import id.cermat.sample.SampleValue.Numeric;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number of a cell as an Indonesian types it, to its last digit. */
final class IndonesianText {
  private static final int DIGITS_OF_A_CELL = 15;

  private IndonesianText() {}

  static String of(double stored, Numeric number, Layout layout) {
    boolean percent = number.kind() == Kind.PERCENT;
    boolean fraction = percent && layout.percent() == Layout.Percent.FRACTION;
    boolean sign = fraction || (percent && layout.percent() == Layout.Percent.SUFFIXED);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    DecimalFormat format = new DecimalFormat(number.kind() == Kind.RUPIAH ? "#,##0" : "0", symbols);
    format.setMinimumFractionDigits(number.decimals());
    format.setMaximumFractionDigits(DIGITS_OF_A_CELL);
    BigDecimal value = BigDecimal.valueOf(stored);
    return format.format(fraction ? value.movePointRight(2) : value) + (sign ? "%" : "");
  }

  /** The same digits with the separators of an English text. */
  static String english(String indonesian) {
    return indonesian.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }
}
