package id.cermat.figure;

/**
 * How a source is taken to have shortened its figures to the decimals shown (XBRL Calculations
 * 1.1).
 */
public enum Rounding {
  /** Rounded to nearest; figures with more digits than their decimals admit are not checked. */
  ROUND,
  /** Cut off towards zero. */
  TRUNCATE,
  /** As {@link #ROUND}, without the check for excess digits. */
  INTERVAL_ONLY
}
