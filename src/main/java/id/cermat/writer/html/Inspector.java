package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureFormat;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Interval;
import id.cermat.figure.Rounding;
import id.cermat.finding.Finding;
import id.cermat.writer.annotation.FindingWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the computation of a finding apart, as accountants inspect a calculation. */
final class Inspector {
  private static final int MOST_ROWS = 40;

  /** Decimals beyond those shown that tell an interval's ends. */
  private static final int MORE_DECIMALS = 3;

  private final RuleBook rules;
  private final Messages messages;
  private final FigureFormat format;
  private final FindingWords words;

  Inspector(RuleBook rules, Messages messages) {
    this.rules = rules;
    this.messages = messages;
    this.format = messages.figures();
    this.words = new FindingWords(messages);
  }

  /** How figures are taken, and how their places are called. */
  private record Reading(Rounding rounding, Places places) {}

  /** The computation of a finding; empty where nothing was computed. */
  Optional<Inspection> of(Finding finding, Places places) {
    Expression computation = finding.computation();
    if (computation == null) {
      return Optional.empty();
    }
    Rounding rounding = rules.comparison(finding.rule()).accepted().get(0);
    try {
      return Optional.of(inspect(finding, computation, new Reading(rounding, places)));
    } catch (ArithmeticException divisorMayBeZero) {
      return Optional.empty();
    }
  }

  private Inspection inspect(Finding finding, Expression computation, Reading reading) {
    Interval computed = computation.interval(reading.rounding());
    Interval reported = reported(finding, reading.rounding());
    List<Inspection.Row> rows = new ArrayList<>();
    boolean weighted = weighted(computation, "", reading, rows);
    if (!weighted) {
      rows.clear();
      steps(computation, "", reading, rows);
    }
    BigDecimal gap = reported == null ? BigDecimal.ZERO : computed.gapTo(reported);
    return new Inspection(
        weighted,
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        Math.max(0, rows.size() - MOST_ROWS),
        range(computation.value(), computed),
        reported == null ? null : reported(finding.actual(), reported),
        gap.signum() == 0 ? "" : number(gap));
  }

  private @Nullable Interval reported(Finding finding, Rounding rounding) {
    String actual = finding.actual();
    if (actual == null || finding.difference() == null || !words.isNumber(finding, actual)) {
      return null;
    }
    BigDecimal value = new BigDecimal(actual);
    return Interval.around(value, value.scale(), rounding);
  }

  /** With the decimals that it shows. */
  private Inspection.Range reported(@Nullable String actual, Interval interval) {
    Inspection.Range range = range(new BigDecimal(actual), interval);
    return new Inspection.Range(format.number(new BigDecimal(actual)), range.min(), range.max());
  }

  /** A sum's terms with their weights; false where it is no sum of operands with weights. */
  private boolean weighted(
      Expression expression, String weight, Reading reading, List<Inspection.Row> rows) {
    if (expression instanceof Expression.Clamp clamp) {
      return weighted(clamp.inner(), weight, reading, rows);
    } else if (expression instanceof Expression.Quotient quotient
        && weight.isEmpty()
        && quotient.divisor() instanceof Expression.Constant divisor) {
      return weighted(quotient.dividend(), "÷ " + number(divisor.value()), reading, rows);
    } else if (expression instanceof Expression.Sum sum && !sum.addends().isEmpty()) {
      return sum.addends().stream()
          .allMatch(addend -> term(addend, BigDecimal.ONE, weight, reading, rows));
    } else if (expression instanceof Expression.Difference difference) {
      return term(difference.left(), BigDecimal.ONE, weight, reading, rows)
          && term(difference.right(), BigDecimal.ONE.negate(), weight, reading, rows);
    }
    return false;
  }

  private boolean term(
      Expression term, BigDecimal sign, String scale, Reading reading, List<Inspection.Row> rows) {
    if (term instanceof Expression.Sum sum) {
      return sum.addends().stream().allMatch(part -> term(part, sign, scale, reading, rows));
    } else if (term instanceof Expression.Product product) {
      Expression weight = scalar(product.left()) ? product.left() : product.right();
      Expression factor = weight == product.left() ? product.right() : product.left();
      if (!scalar(weight) || !atom(factor)) {
        return false;
      }
      rows.add(row(signed(sign, item(weight)) + spaced(scale), factor, reading));
      return true;
    } else if (term instanceof Expression.Quotient quotient
        && quotient.divisor() instanceof Expression.Constant divisor
        && scale.isEmpty()) {
      return term(quotient.dividend(), sign, "÷ " + number(divisor.value()), reading, rows);
    } else if (atom(term)) {
      rows.add(row(signed(sign, "1") + spaced(scale), term, reading));
      return true;
    }
    return false;
  }

  private static String signed(BigDecimal sign, String weight) {
    return sign.signum() < 0 ? "−" + weight : weight;
  }

  private static String spaced(String scale) {
    return scale.isEmpty() ? "" : " " + scale;
  }

  private static boolean scalar(Expression expression) {
    return expression instanceof Expression.Constant
        || expression instanceof Expression.Operand operand && operand.exact();
  }

  private static boolean atom(Expression expression) {
    return expression instanceof Expression.Constant || expression instanceof Expression.Operand;
  }

  /** The operands of any formula, each after the sign by which it enters. */
  private void steps(
      Expression expression, String sign, Reading reading, List<Inspection.Row> rows) {
    if (expression instanceof Expression.Sum sum) {
      String next = sign;
      for (Expression addend : sum.addends()) {
        steps(addend, next, reading, rows);
        next = "+";
      }
    } else if (expression instanceof Expression.Difference difference) {
      steps(difference.left(), sign, reading, rows);
      steps(difference.right(), "−", reading, rows);
    } else if (expression instanceof Expression.Product product) {
      steps(product.left(), sign, reading, rows);
      steps(product.right(), "×", reading, rows);
    } else if (expression instanceof Expression.Quotient quotient) {
      steps(quotient.dividend(), sign, reading, rows);
      steps(quotient.divisor(), "÷", reading, rows);
    } else if (expression instanceof Expression.Clamp clamp) {
      steps(clamp.inner(), sign, reading, rows);
      if (clamp.effective()) {
        boolean above = clamp.inner().value().compareTo(clamp.cap()) > 0;
        BigDecimal bound = above ? clamp.cap() : clamp.floor();
        String shown = number(bound);
        rows.add(
            new Inspection.Row(
                above ? "≤" : "≥",
                messages.text(above ? "html/cap" : "html/floor"),
                new Inspection.Range(shown, shown, shown)));
      }
    } else if (expression instanceof Expression.Rounded rounded) {
      steps(rounded.inner(), sign, reading, rows);
    } else {
      rows.add(row(sign, expression, reading));
    }
  }

  private Inspection.Row row(String weight, Expression atom, Reading reading) {
    String item =
        atom instanceof Expression.Operand operand
            ? reading.places().of(operand.figure().location())
            : messages.text("html/constant");
    String value = item(atom);
    Interval interval = atom.interval(reading.rounding());
    Inspection.Range range = range(atom.value(), interval);
    return new Inspection.Row(weight, item, new Inspection.Range(value, range.min(), range.max()));
  }

  private String item(Expression atom) {
    return atom instanceof Expression.Operand operand
        ? figure(operand.figure())
        : number(atom.value());
  }

  private String figure(Figure figure) {
    if (!figure.finerThanShown()) {
      return format.figure(figure);
    }
    String exact = number(figure.value());
    return figure.unit() == FigureUnit.PERCENT ? exact + "%" : exact;
  }

  private Inspection.Range range(BigDecimal value, Interval interval) {
    return new Inspection.Range(
        number(value),
        (interval.lowClosed() ? "" : "> ") + number(interval.low()),
        (interval.highClosed() ? "" : "< ") + number(interval.high()));
  }

  private String number(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    int integers = plain.precision() - plain.scale();
    int most = Math.max(MORE_DECIMALS + 2, 6 - integers + MORE_DECIMALS);
    if (plain.scale() > most) {
      BigDecimal shorter = plain.setScale(most, RoundingMode.HALF_EVEN);
      plain = shorter.signum() == 0 ? BigDecimal.ZERO : shorter.stripTrailingZeros();
    }
    return format.number(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
