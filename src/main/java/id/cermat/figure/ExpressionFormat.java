package id.cermat.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes computations. */
final class ExpressionFormat {
  private static final int LONG_SUM = 12;
  private static final int SHOWN_BEFORE = 6;
  private static final int SHOWN_AFTER = 3;

  /** How many decimals a result that does not end shows beyond those of its operands. */
  private static final int MORE_DECIMALS = 4;

  /** Fewer digits than a division carries, so that 100 / 3 × 3 is 100 again. */
  private static final MathContext WITHOUT_NOISE = new MathContext(30, RoundingMode.HALF_UP);

  private final FigureFormat format;
  private final Locale locale;
  private final boolean places;
  private final ResourceBundle words;

  ExpressionFormat(FigureFormat format, Locale locale, boolean places) {
    this.format = format;
    this.locale = locale;
    this.places = places;
    Locale language =
        new Locale(locale.getLanguage()).equals(new Locale("id"))
            ? new Locale("id")
            : Locale.ENGLISH;
    this.words =
        ResourceBundle.getBundle(
            "id.cermat.text.figure",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** How tightly an operator binds. */
  private enum Level {
    SUM,
    PRODUCT,
    ATOM
  }

  String format(Expression expression) {
    if (expression instanceof Expression.Operand || expression instanceof Expression.Constant) {
      return term(expression, Level.SUM);
    }
    try {
      if (expression instanceof Expression.Clamp clamp && clamp.effective()) {
        return equation(clamp.inner()) + ", " + bound(clamp);
      }
      return equation(expression);
    } catch (ArithmeticException divisionByZero) {
      return term(expression, Level.SUM);
    }
  }

  private String equation(Expression expression) {
    String text = term(expression, Level.SUM);
    return expression instanceof Expression.Operand ? text : text + " = " + result(expression);
  }

  private String result(Expression expression) {
    int shown = expression.operands().mapToInt(Figure::decimals).max().orElse(0);
    BigDecimal value = expression.value().round(WITHOUT_NOISE);
    int most = Math.max(shown, 0) + MORE_DECIMALS;
    if (value.scale() > shown) {
      value = atLeastUnits(value.stripTrailingZeros());
    }
    if (value.scale() > most) {
      return format.number(value.setScale(most, RoundingMode.DOWN)) + "…";
    }
    return format.number(value);
  }

  private static BigDecimal atLeastUnits(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private String term(Expression expression, Level around) {
    if (expression instanceof Expression.Operand operand) {
      return operand(operand.figure());
    } else if (expression instanceof Expression.Constant constant) {
      return format.number(constant.value());
    } else if (expression instanceof Expression.Sum sum) {
      return sum.addends().isEmpty() ? "0" : enclosed(sum(sum), Level.SUM, around);
    } else if (expression instanceof Expression.Difference difference) {
      return enclosed(
          term(difference.left(), Level.SUM) + " − " + term(difference.right(), Level.PRODUCT),
          Level.SUM,
          around);
    } else if (expression instanceof Expression.Product product) {
      return enclosed(
          term(product.left(), Level.PRODUCT) + " × " + term(product.right(), Level.PRODUCT),
          Level.PRODUCT,
          around);
    } else if (expression instanceof Expression.Quotient quotient) {
      return enclosed(
          term(quotient.dividend(), Level.PRODUCT) + " ÷ " + term(quotient.divisor(), Level.ATOM),
          Level.PRODUCT,
          around);
    } else if (expression instanceof Expression.Rounded rounded) {
      return "("
          + term(rounded.inner(), Level.SUM)
          + ", "
          + word("rounded", String.valueOf(rounded.decimals()))
          + ")";
    }
    if (expression instanceof Expression.Chosen chosen) {
      return term(chosen.inner(), around);
    }
    Expression.Clamp clamp = (Expression.Clamp) expression;
    return effective(clamp)
        ? "(" + term(clamp.inner(), Level.SUM) + ", " + bound(clamp) + ")"
        : term(clamp.inner(), around);
  }

  private String operand(Figure figure) {
    String shown = (figure.finerThanShown() ? "≈" : "") + format.figure(figure);
    return places ? shown + " (" + figure.location().label() + ")" : shown;
  }

  private String sum(Expression.Sum sum) {
    List<Expression> addends = flattened(sum);
    StringBuilder text = new StringBuilder();
    int omitted = addends.size() > LONG_SUM ? addends.size() - SHOWN_BEFORE - SHOWN_AFTER : 0;
    for (int i = 0; i < addends.size(); i++) {
      if (omitted > 0 && i == SHOWN_BEFORE) {
        text.append(" + ").append(word("more", String.valueOf(omitted)));
        i += omitted;
      }
      if (i > 0) {
        text.append(" + ");
      }
      text.append(term(addends.get(i), Level.SUM));
    }
    return text.toString();
  }

  /** Sums inside sums, as they come from adding one by one. */
  private static List<Expression> flattened(Expression.Sum sum) {
    List<Expression> addends = new ArrayList<>();
    for (Expression addend : sum.addends()) {
      if (addend instanceof Expression.Sum inner && !inner.addends().isEmpty()) {
        addends.addAll(flattened(inner));
      } else {
        addends.add(addend);
      }
    }
    return addends;
  }

  private static String enclosed(String text, Level own, Level around) {
    return own.compareTo(around) < 0 ? "(" + text + ")" : text;
  }

  private static boolean effective(Expression.Clamp clamp) {
    try {
      return clamp.effective();
    } catch (ArithmeticException divisionByZero) {
      return false;
    }
  }

  private String bound(Expression.Clamp clamp) {
    boolean capped = clamp.inner().value().compareTo(clamp.cap()) > 0;
    return capped
        ? word("cap", format.number(clamp.cap()))
        : word("floor", format.number(clamp.floor()));
  }

  private String word(String key, String argument) {
    return new MessageFormat(words.getString(key), locale).format(new Object[] {argument});
  }
}
