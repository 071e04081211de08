package id.cermat.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of rules. The ids are a promise: they are keys in rules.properties, in reports and
 * in {@code explain}.
 */
public enum RuleId {
  INDEX_COMPUTED(Group.VALIDATION, Severity.ERROR),
  INDEX_CAPPED(Group.VALIDATION, Severity.ERROR),
  COMPONENT_WEIGHTS(Group.VALIDATION, Severity.ERROR),
  COMPONENT_CAPPED(Group.VALIDATION, Severity.ERROR),
  COMPONENT_SUM(Group.VALIDATION, Severity.ERROR),
  INDICATOR_WEIGHTS(Group.VALIDATION, Severity.ERROR),
  ORGANISATION_SCORE(Group.VALIDATION, Severity.ERROR),
  STATUS_COLOUR(Group.VALIDATION, Severity.ERROR),
  PERIOD_CONSOLIDATION(Group.VALIDATION, Severity.ERROR),
  GROWTH_RATE(Group.VALIDATION, Severity.ERROR),
  BUDGET_TOTAL(Group.VALIDATION, Severity.ERROR),
  BUDGET_PERCENTAGE(Group.VALIDATION, Severity.ERROR),
  BUDGET_OVERSPENT(Group.VALIDATION, Severity.WARNING),
  MISSING_VALUE(Group.VALIDATION, Severity.WARNING),
  DUPLICATE_INDICATOR(Group.VALIDATION, Severity.ERROR),
  MALFORMED_CODE(Group.VALIDATION, Severity.WARNING),
  IKPA_WEIGHTS(Group.VALIDATION, Severity.ERROR),
  IKPA_SCORE(Group.VALIDATION, Severity.ERROR),
  RANK_ORDER(Group.VALIDATION, Severity.WARNING),
  PART_ABOVE_WHOLE(Group.VALIDATION, Severity.WARNING),
  RATIO_SCALE(Group.VALIDATION, Severity.WARNING),

  INDICATOR_SET(Group.RECONCILIATION, Severity.ERROR),
  INDICATOR_CODE(Group.RECONCILIATION, Severity.ERROR),
  INDICATOR_NAME(Group.RECONCILIATION, Severity.INFO),
  TARGET_AGREES(Group.RECONCILIATION, Severity.ERROR),
  REALIZATION_AGREES(Group.RECONCILIATION, Severity.ERROR),
  INDEX_AGREES(Group.RECONCILIATION, Severity.ERROR),
  HISTORY_AGREES(Group.RECONCILIATION, Severity.ERROR),
  HISTORY_SPAN(Group.RECONCILIATION, Severity.WARNING),
  LABEL_AGREES(Group.RECONCILIATION, Severity.WARNING),

  CITED_FIGURE(Group.DRAFT, Severity.ERROR),
  CITED_ROUNDING(Group.DRAFT, Severity.WARNING),
  CITED_INDEX(Group.DRAFT, Severity.ERROR),
  CITED_TOTAL(Group.DRAFT, Severity.ERROR),
  CITED_YEAR(Group.DRAFT, Severity.ERROR),
  CITED_CLAIM(Group.DRAFT, Severity.ERROR),
  CITED_COUNT(Group.DRAFT, Severity.ERROR),
  NUMBER_WORDS(Group.DRAFT, Severity.ERROR),
  NUMBER_FORMAT(Group.DRAFT, Severity.INFO),
  SECTION_MISSING(Group.DRAFT, Severity.WARNING),
  SECTION_NUMBERING(Group.DRAFT, Severity.WARNING),
  ACTION_PLAN(Group.DRAFT, Severity.WARNING),

  ERROR_VALUE(Group.HYGIENE, Severity.ERROR),
  NUMBER_AS_TEXT(Group.HYGIENE, Severity.WARNING),
  STALE_FORMULA(Group.HYGIENE, Severity.ERROR),
  SUM_RANGE(Group.HYGIENE, Severity.ERROR),
  CONSTANT_AMONG_FORMULAS(Group.HYGIENE, Severity.WARNING),
  INCONSISTENT_FORMULA(Group.HYGIENE, Severity.WARNING),
  HIDDEN_FIGURES(Group.HYGIENE, Severity.WARNING),
  EXTERNAL_LINK(Group.HYGIENE, Severity.WARNING),

  REGIONAL_TOTAL(Group.REGIONAL, Severity.ERROR),
  REGIONAL_REKAP(Group.REGIONAL, Severity.ERROR),
  REGIONAL_SET(Group.REGIONAL, Severity.WARNING),
  REGIONAL_WEIGHT(Group.REGIONAL, Severity.ERROR),
  REGIONAL_DUPLICATE(Group.REGIONAL, Severity.ERROR),
  REGIONAL_OUTLIER(Group.REGIONAL, Severity.INFO),

  UNREADABLE_INPUT(Group.READING, Severity.ERROR),
  UNRECOGNISED_TABLE(Group.READING, Severity.INFO),
  AMBIGUOUS_NUMBER(Group.READING, Severity.WARNING);

  /** The families of rules. */
  public enum Group {
    VALIDATION,
    RECONCILIATION,
    DRAFT,
    HYGIENE,
    REGIONAL,
    READING
  }

  private final Group group;
  private final Severity severity;

  RuleId(Group group, Severity severity) {
    this.group = group;
    this.severity = severity;
  }

  public Group group() {
    return group;
  }

  /** The severity where rules.properties sets none; a finding may be milder by its consequence. */
  public Severity defaultSeverity() {
    return severity;
  }

  /** Whether it compares numbers, so that rounding and tolerance can be set for it. */
  public boolean comparesNumbers() {
    return switch (this) {
      case INDEX_COMPUTED,
          COMPONENT_WEIGHTS,
          COMPONENT_SUM,
          INDICATOR_WEIGHTS,
          ORGANISATION_SCORE,
          PERIOD_CONSOLIDATION,
          GROWTH_RATE,
          BUDGET_TOTAL,
          BUDGET_PERCENTAGE,
          IKPA_WEIGHTS,
          IKPA_SCORE,
          TARGET_AGREES,
          REALIZATION_AGREES,
          INDEX_AGREES,
          HISTORY_AGREES,
          CITED_FIGURE,
          CITED_INDEX,
          REGIONAL_TOTAL,
          REGIONAL_REKAP,
          REGIONAL_WEIGHT,
          REGIONAL_DUPLICATE ->
          true;
      default -> false;
    };
  }

  /** The id as users write it: {@code budget-total}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule of an id, if there is one. */
  public static Optional<RuleId> of(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
  }
}
