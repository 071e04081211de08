package id.cermat.benchmark;

import id.cermat.catalogue.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A class of slips, with the rules of which one must report it. */
public enum SlipKind {
  WRONG_TOTAL(RuleId.BUDGET_TOTAL),
  WRONG_PERCENTAGE(RuleId.BUDGET_PERCENTAGE),
  INDEX_ABOVE_CAP(RuleId.INDEX_CAPPED, RuleId.INDEX_COMPUTED),
  WRONG_INDEX(RuleId.INDEX_COMPUTED),
  WEIGHTS_105_PERCENT(RuleId.COMPONENT_WEIGHTS, RuleId.INDICATOR_WEIGHTS),
  TARGET_DIFFERS(RuleId.TARGET_AGREES),
  SWAPPED_CODES(RuleId.INDICATOR_CODE),
  MISSING_INDICATOR(RuleId.INDICATOR_SET),
  REPEATED_INDICATOR(RuleId.DUPLICATE_INDICATOR),
  HISTORY_DIFFERS(RuleId.HISTORY_AGREES),
  ERROR_VALUE(RuleId.ERROR_VALUE),
  MISSING_VALUE(RuleId.MISSING_VALUE),
  TEXT_NUMBER(RuleId.NUMBER_AS_TEXT);

  private final Set<RuleId> rules;

  SlipKind(RuleId first, RuleId... others) {
    this.rules = EnumSet.of(first, others);
  }

  /** Whether the rule is one that must report this slip. */
  boolean expects(RuleId rule) {
    return rules.contains(rule);
  }

  /** The ids of the rules of which one must report it. */
  List<String> rules() {
    return rules.stream().map(RuleId::id).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
