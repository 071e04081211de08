package id.cermat.format.formula;

import id.cermat.format.formula.Value.Quantity;
import id.cermat.format.formula.Value.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What SUMIF and its like ask of a cell: a number, a text with wildcards, or a comparison. */
final class Criterion {
  private static final Pattern FORM =
      Pattern.compile("(<=|>=|<>|<|>|=)?(.*)", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** A number that reads the same whatever separators the computer is set to. */
  static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");

  /** Whatever may be a number or a date under some setting. */
  private static final Pattern LIKE_NUMBER =
      Pattern.compile("\\s*[-+(]?\\p{Sc}?[\\d.,/:%\\s-]+\\)?");

  private final String sign;
  private final @Nullable Quantity number;
  private final @Nullable Pattern text;

  private Criterion(String sign, @Nullable Quantity number, @Nullable Pattern text) {
    this.sign = sign;
    this.number = number;
    this.text = text;
  }

  static Criterion of(Value value) throws UncheckableFormulaException {
    if (value instanceof Quantity quantity) {
      return new Criterion("=", quantity, null);
    }
    if (!(value instanceof Words words)) {
      throw odd();
    }
    Matcher form = FORM.matcher(words.text());
    if (!form.matches()) {
      throw odd();
    }
    String sign = form.group(1) == null ? "=" : form.group(1);
    String operand = form.group(2);
    if (PLAIN.matcher(operand).matches()) {
      return new Criterion(sign, Value.of(new BigDecimal(operand)), null);
    }
    boolean equality = sign.equals("=") || sign.equals("<>");
    if (operand.isEmpty() || !equality || LIKE_NUMBER.matcher(operand).matches()) {
      throw odd();
    }
    return new Criterion(sign, null, wildcards(operand));
  }

  private static UncheckableFormulaException odd() {
    return new UncheckableFormulaException(Obstacle.ODD_OPERAND);
  }

  /** A text in which {@code *} and {@code ?} stand for others unless a tilde precedes them. */
  static Pattern wildcards(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '~' && i + 1 < text.length() && "*?~".indexOf(text.charAt(i + 1)) >= 0) {
        pattern.append(Pattern.quote(String.valueOf(text.charAt(++i))));
      } else if (c == '*' || c == '?') {
        pattern.append(c == '*' ? ".*" : ".");
      } else {
        pattern.append(Pattern.quote(String.valueOf(c).toLowerCase(Locale.ROOT)));
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  boolean holds(Value cell) throws UncheckableFormulaException {
    if (text != null) {
      boolean same =
          cell instanceof Words words
              && text.matcher(words.text().toLowerCase(Locale.ROOT)).matches();
      return same == sign.equals("=");
    }
    if (cell instanceof Words words && LIKE_NUMBER.matcher(words.text()).matches()) {
      // A text like a number counts as that number, which the computer's settings decide.
      throw odd();
    }
    if (!(cell instanceof Quantity found)) {
      return sign.equals("<>");
    }
    return FormulaEvaluator.holds(sign, Arithmetic.compare(found, Objects.requireNonNull(number)));
  }
}
