package id.cermat.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with their separators, by form alone.
 *
 * @param forms the legal readings: grouped thousands before decimals
 * @param mends if there is no legal reading, what a likely mend gives
 * @param oneSeparator whether one sign stands both between thousands and before the cents
 */
record Numeral(List<Form> forms, List<Form> mends, boolean oneSeparator) {
  private static final Pattern SEPARATOR = Pattern.compile("[.,]");
  private static final Pattern DOUBLED = Pattern.compile("([.,])[.,]");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*");
  private static final Numeral NONE = new Numeral(List.of(), List.of(), false);

  /** Cents are two digits; with one, or with more than three, no reader knows what was meant. */
  private static final int CENTS = 2;

  /** A reading, with the style in which it is written. */
  record Form(BigDecimal value, DecimalStyle style) {}

  /**
   * Reads {@code \d+([.,]\d+)*}. One sign before every group and before two last digits is a style
   * of its own (21,276,070,424,00), which nobody reads in another way; but two points with a single
   * group between them (12.345.67) may as well be a digit lost, or the number of a heading.
   */
  static Numeral read(String text) {
    if (text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1))) {
      return NONE;
    }
    Matcher doubled = DOUBLED.matcher(text);
    if (doubled.find()) {
      return new Numeral(List.of(), read(doubled.replaceAll("$1")).forms(), false);
    }
    String[] parts = SEPARATOR.split(text, -1);
    if (parts.length == 1) {
      return legal(List.of(new Form(new BigDecimal(text), DecimalStyle.UNDECIDED)));
    }
    String last = parts[parts.length - 1];
    int at = text.length() - last.length() - 1;
    char separator = text.charAt(at);
    String whole = text.substring(0, at);
    if (parts.length == 2) {
      Form decimal = decimal(whole, last, separator);
      return GROUPED.matcher(text).matches()
          ? legal(List.of(grouped(text, separator), decimal))
          : legal(List.of(decimal));
    }
    if (GROUPED.matcher(text).matches()) {
      return legal(List.of(grouped(text, separator)));
    }
    if (GROUPED.matcher(whole).matches()) {
      Form decimal = decimal(whole, last, separator);
      if (whole.indexOf(separator) < 0) {
        return legal(List.of(decimal));
      }
      return last.length() == CENTS && (separator == ',' || parts.length > 3)
          ? new Numeral(List.of(new Form(decimal.value(), DecimalStyle.UNDECIDED)), List.of(), true)
          : new Numeral(List.of(), List.of(decimal), false);
    }
    return NONE;
  }

  /**
   * Whether separators contradict each other. Without any group of three digits it is a date or a
   * heading's number rather than a figure.
   */
  static boolean malformed(String text) {
    String[] parts = SEPARATOR.split(text, -1);
    if (parts.length < 3 || !read(text).forms().isEmpty() || text.startsWith("0")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 3) {
        return true;
      }
    }
    return false;
  }

  private static Numeral legal(List<Form> forms) {
    return new Numeral(forms, List.of(), false);
  }

  private static Form grouped(String text, char separator) {
    return new Form(
        new BigDecimal(SEPARATOR.matcher(text).replaceAll("")),
        separator == '.' ? DecimalStyle.COMMA : DecimalStyle.DOT);
  }

  private static Form decimal(String whole, String fraction, char separator) {
    return new Form(
        new BigDecimal(SEPARATOR.matcher(whole).replaceAll("") + "." + fraction),
        separator == ',' ? DecimalStyle.COMMA : DecimalStyle.DOT);
  }
}
