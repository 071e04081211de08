package id.cermat.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** Slips of the typing hand: right digits in the wrong order, one too few, one too many. */
record DigitSlips(Figure figure, BigDecimal computed) {
  /** In shorter numbers, chance explains too much. */
  private static final int DIGITS_NEEDED = 4;

  /** The decimals that indices and percentages usually show. */
  private static final int USUAL_DECIMALS = 2;

  /** Two adjacent digits changed places. */
  boolean transposed() {
    String shown = plain(figure.shown());
    String right = right(figure.decimals());
    if (!comparable(shown, right)) {
      return false;
    }
    int[] apart = differing(shown, right);
    return apart.length == 2
        && adjacent(shown, apart[0], apart[1])
        && shown.charAt(apart[0]) == right.charAt(apart[1])
        && shown.charAt(apart[1]) == right.charAt(apart[0]);
  }

  /** One digit of the right figure is missing. */
  boolean dropped() {
    String shown = plain(figure.shown());
    int decimals = figure.decimals();
    return sameSign()
        && (lacksOne(shown, right(decimals))
            || lacksOne(digits(shown), digits(right(decimals)))
            || (decimals >= 0
                && decimals < USUAL_DECIMALS
                && lacksOne(shown, right(decimals + 1))));
  }

  /** One digit stands there too many, or twice. */
  boolean added() {
    String shown = plain(figure.shown());
    int decimals = figure.decimals();
    return sameSign()
        && (lacksOne(right(decimals), shown)
            || lacksOne(digits(right(decimals)), digits(shown))
            || (decimals > USUAL_DECIMALS && lacksOne(right(decimals - 1), shown)));
  }

  /** Exactly one digit differs. */
  boolean oneDiffers() {
    String shown = plain(figure.shown());
    String right = right(figure.decimals());
    return comparable(shown, right) && differing(shown, right).length == 1;
  }

  private boolean comparable(String shown, String right) {
    return sameSign()
        && shown.length() == right.length()
        && Math.min(significant(shown), significant(right)) >= DIGITS_NEEDED;
  }

  private boolean sameSign() {
    return figure.shown().signum() == computed.signum();
  }

  private String right(int decimals) {
    return plain(computed.setScale(decimals, RoundingMode.HALF_UP));
  }

  private static int[] differing(String one, String other) {
    return IntStream.range(0, one.length())
        .filter(at -> one.charAt(at) != other.charAt(at))
        .toArray();
  }

  /** Whether nothing but the decimal point stands between two places. */
  private static boolean adjacent(String number, int first, int second) {
    return second == first + 1 || (second == first + 2 && number.charAt(first + 1) == '.');
  }

  private static boolean lacksOne(String shorter, String longer) {
    if (shorter.length() + 1 != longer.length() || significant(longer) < DIGITS_NEEDED) {
      return false;
    }
    return IntStream.range(0, longer.length())
        .filter(at -> longer.charAt(at) != '.')
        .anyMatch(at -> shorter.equals(longer.substring(0, at) + longer.substring(at + 1)));
  }

  private static int significant(String plain) {
    String digits = plain.replace(".", "");
    int leading = 0;
    while (leading < digits.length() && digits.charAt(leading) == '0') {
      leading++;
    }
    return digits.length() - leading;
  }

  /** A missing digit moves the point where its place stays: 126,13 becomes 12,63. */
  private static String digits(String plain) {
    return plain.replace(".", "");
  }

  private static String plain(BigDecimal value) {
    return value.abs().toPlainString();
  }
}
