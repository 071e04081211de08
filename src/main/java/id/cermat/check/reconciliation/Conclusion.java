package id.cermat.check.reconciliation;

import id.cermat.figure.Figure;
import id.cermat.finding.RuleBook;
import id.cermat.model.Indicator;
import id.cermat.model.Polarity;
import id.cermat.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a reader concludes from an indicator's figures: target met, cap reached, status colour. */
final class Conclusion {
  private final MatchedIndicator indicator;
  private final RuleBook rules;

  Conclusion(MatchedIndicator indicator, RuleBook rules) {
    this.indicator = indicator;
    this.rules = rules;
  }

  /** Whether the right figure leads to another conclusion than the one that stands there. */
  boolean changes(Quantity quantity, BigDecimal stands, BigDecimal right) {
    return switch (quantity) {
      case INDEX -> changesStatus(stands, right, rules);
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

  /** Whether two indices lie on both sides of the cap or in two status bands. */
  static boolean changesStatus(BigDecimal stands, BigDecimal right, RuleBook rules) {
    boolean capped = stands.compareTo(rules.cap()) >= 0;
    return capped != (right.compareTo(rules.cap()) >= 0)
        || !band(stands, rules.statusBands()).equals(band(right, rules.statusBands()));
  }

  private static Optional<RuleBook.StatusBand> band(
      BigDecimal index, List<RuleBook.StatusBand> bands) {
    return bands.stream().filter(band -> index.compareTo(band.from()) >= 0).findFirst();
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
