package id.cermat.lexicon;

import java.util.Locale;

/**
 * What a column of a table can mean. The ids are keys of {@code header.<id>} in rules.properties.
 */
public enum Meaning {
  NUMBER,
  CODE,
  INDICATOR,
  OBJECTIVE,
  COMPONENT,
  EXPENDITURE,
  TAX_KIND,
  TARGET,
  REALIZATION,
  INDEX,
  STATUS,
  POLARITY,
  CONSOLIDATION,
  VALIDITY,
  WEIGHT,
  WEIGHTED,
  CEILING,
  REVISED_CEILING,
  PERCENTAGE,
  REMAINDER,
  PREVIOUS,
  GROWTH,
  Q1,
  Q2,
  SEMESTER_1,
  Q3,
  UNTIL_Q3,
  Q4,
  SEMESTER_2,
  YEAR_TOTAL,
  /** A column headed by a calendar year. */
  CALENDAR_YEAR,
  WORST,
  UNIT,
  NOTE;

  /** The id in rules.properties and reports: {@code revised-ceiling}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
