package id.cermat.benchmark;

import id.cermat.catalogue.RuleId;
import java.util.Locale;
import java.util.Set;

/** A class of slips in a draft, with the rules of which one must report it. */
enum DraftSlipKind {
  REALIZATION("cited-figure", "cited-index", "cited-total", "index-computed", "realization-agrees"),
  INDEX(
      "cited-figure",
      "cited-index",
      "cited-total",
      "index-computed",
      "index-capped",
      "index-agrees",
      "history-agrees"),
  TARGET("cited-figure", "cited-index", "cited-total", "target-agrees", "index-computed"),
  REVENUE(
      "cited-figure",
      "cited-index",
      "cited-total",
      "budget-total",
      "budget-percentage",
      "growth-rate"),
  BUDGET(
      "cited-figure",
      "cited-index",
      "cited-total",
      "budget-total",
      "budget-percentage",
      "budget-overspent"),
  WEIGHT("cited-figure", "cited-total", "component-weights"),
  YEAR("cited-year"),
  COUNT("cited-count"),
  NUMBER_WORDS("number-words"),
  TRUNCATED_DIGIT(
      "cited-rounding",
      "cited-index",
      "cited-total",
      "budget-percentage",
      "index-computed",
      "cited-figure"),
  HEADING_CODE("indicator-code"),
  MISSING_SECTION("section-missing"),
  STALE_FIGURE("cited-figure", "cited-year", "cited-index"),
  SWAPPED_NEIGHBOURS(
      "cited-figure",
      "cited-index",
      "cited-total",
      "index-computed",
      "realization-agrees",
      "index-agrees",
      "history-agrees");

  private final Set<String> rules;

  DraftSlipKind(String... rules) {
    this.rules = Set.of(rules);
  }

  /** Whether the rule is one that must report this slip. */
  boolean expects(RuleId rule) {
    return rules.contains(rule.id());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
