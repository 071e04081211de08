package id.cermat.lexicon;

import java.util.Locale;

/** What a figure measures of its subject. */
public enum Quantity {
  TARGET,
  REALIZATION,
  INDEX,
  WEIGHT,
  CEILING,
  PERCENTAGE,
  SCORE,
  GROWTH,
  COUNT,
  YEAR,
  CODE,
  NAME;

  /** The id in reports, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
