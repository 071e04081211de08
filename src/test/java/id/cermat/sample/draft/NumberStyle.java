package id.cermat.sample.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How a draft writes a number. */
public record NumberStyle(Form form, int decimals) {

  /** What stands around the digits. */
  public enum Form {
    BARE("%s"),
    SIGN("%s%%"),
    SPACED_SIGN("%s %%"),
    PERSEN("%s persen"),
    RUPIAH("Rp%s"),
    SPACED_RUPIAH("Rp %s"),
    RUPIAH_DASH("Rp%s,-"),
    MILLIONS("Rp%s juta"),
    BILLIONS("Rp%s miliar"),
    TRILLIONS("Rp%s triliun"),
    /** 4 (empat) */
    WITH_WORDS("%s");

    private final String around;

    Form(String around) {
      this.around = around;
    }

    private int scale() {
      return switch (this) {
        case MILLIONS -> 6;
        case BILLIONS -> 9;
        case TRILLIONS -> 12;
        default -> 0;
      };
    }
  }

  /** The number as a reader sees it, rounded half up. */
  public String write(BigDecimal value) {
    BigDecimal shown = value.movePointLeft(form.scale()).setScale(decimals, RoundingMode.HALF_UP);
    String number = String.format(form.around, indonesian(shown));
    return form == Form.WITH_WORDS
        ? number + " (" + Spelled.out(value.intValueExact()) + ")"
        : number;
  }

  /** The value that a reader takes from what was written. */
  public BigDecimal shown(BigDecimal value) {
    return value
        .movePointLeft(form.scale())
        .setScale(decimals, RoundingMode.HALF_UP)
        .movePointRight(form.scale());
  }

  /** The same form with other decimals. */
  public NumberStyle withDecimals(int other) {
    return new NumberStyle(form, other);
  }

  private static String indonesian(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped =
        String.format(Locale.ROOT, "%,d", new java.math.BigInteger(whole)).replace(',', '.');
    String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
    return (number.signum() < 0 ? "-" : "") + grouped + decimals;
  }
}
