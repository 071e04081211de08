package id.cermat.figure;

import java.math.RoundingMode;
import java.util.List;

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
  INTERVAL_ONLY;

  /** The ways to shorten an exact value, the usual one first; a tie accepts both neighbours. */
  public List<RoundingMode> shortenings() {
    return this == TRUNCATE
        ? List.of(RoundingMode.DOWN)
        : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN);
  }
}
