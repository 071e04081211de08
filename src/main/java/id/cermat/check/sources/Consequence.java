package id.cermat.check.sources;

import id.cermat.catalogue.RuleBook;
import id.cermat.check.Conclusion;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Whether another figure of an indicator would lead its readers to another conclusion. */
final class Consequence {
  private final MatchedIndicator indicator;
  private final RuleBook rules;

  Consequence(MatchedIndicator indicator, RuleBook rules) {
    this.indicator = indicator;
    this.rules = rules;
  }

  /** Whether the right figure leads to another conclusion than the one that stands there. */
  boolean changes(Quantity quantity, BigDecimal stands, BigDecimal right) {
    return switch (quantity) {
      case INDEX -> Conclusion.changes(stands, right, rules);
      case TARGET ->
          figure(Quantity.REALIZATION)
              .map(realization -> met(realization, stands) != met(realization, right))
              .orElse(false);
      case REALIZATION ->
          figure(Quantity.TARGET)
              .map(target -> met(stands, target) != met(right, target))
              .orElse(false);
      default -> false;
    };
  }

  private boolean met(BigDecimal realization, BigDecimal target) {
    return switch (polarity()) {
      case MAXIMIZE -> realization.compareTo(target) >= 0;
      case MINIMIZE -> realization.compareTo(target) <= 0;
      case STABILIZE -> realization.compareTo(target) == 0;
    };
  }

  private Optional<BigDecimal> figure(Quantity quantity) {
    return indicator.members().stream()
        .map(member -> member.row().figure(quantity))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Figure::value);
  }

  private Polarity polarity() {
    return indicator.members().stream()
        .map(member -> member.row().indicator())
        .filter(Objects::nonNull)
        .map(Indicator::polarity)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(rules.defaultPolarity());
  }
}
