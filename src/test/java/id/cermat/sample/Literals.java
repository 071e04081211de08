package id.cermat.sample;

import id.cermat.sample.SampleValue.Kind;
import id.cermat.sample.SampleValue.Numeric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a layout writes a number. */
final class Literals {
  private final Layout layout;

  Literals(Layout layout) {
    this.layout = layout;
  }

  /** The number that a spreadsheet's cell holds. */
  BigDecimal stored(Numeric number) {
    return switch (number.kind()) {
      case RUPIAH -> number.value().divide(BigDecimal.valueOf(layout.moneyUnit()));
      case PERCENT ->
          layout.percent() == Layout.Percent.FRACTION
              ? number.value().movePointLeft(2)
              : number.value();
      case PLAIN -> number.value();
    };
  }

  /** The format of a spreadsheet's cell. */
  String format(Numeric number) {
    if (number.kind() == Kind.RUPIAH) {
      return layout.moneyUnit() == 1 ? "#,##0" : "#,##0.00";
    }
    String digits = number.decimals() == 0 ? "0" : "0." + "0".repeat(number.decimals());
    if (number.kind() == Kind.PLAIN) {
      return digits;
    }
    return switch (layout.percent()) {
      case POINTS, TEXT -> digits;
      case SUFFIXED -> digits + "\"%\"";
      case FRACTION -> digits + "%";
    };
  }

  /** The number as an Indonesian writes it. */
  String indonesian(Numeric number) {
    DecimalFormat format =
        new DecimalFormat(
            number.kind() == Kind.RUPIAH ? "#,##0" : "0",
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")));
    DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    format.setDecimalFormatSymbols(symbols);
    int decimals = number.kind() == Kind.RUPIAH && layout.moneyUnit() != 1 ? 2 : number.decimals();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    BigDecimal shown = number.kind() == Kind.RUPIAH ? stored(number) : number.value();
    boolean sign =
        number.kind() == Kind.PERCENT
            && (layout.percent() == Layout.Percent.TEXT
                || layout.percent() == Layout.Percent.FRACTION);
    return format.format(shown) + (sign ? "%" : "");
  }

  /** The number as a program writes it, with a point. */
  String plain(Numeric number) {
    return number.value().setScale(number.decimals(), RoundingMode.HALF_UP).toPlainString();
  }
}
