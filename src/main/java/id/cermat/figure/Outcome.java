package id.cermat.figure;

/** The five outcomes of looking at a figure. All are counted. */
public enum Outcome {
  /** The computed value, rounded to the decimals shown, is the figure. */
  CONSISTENT,
  /** The intervals overlap, though the nominal values differ. */
  WITHIN_ROUNDING,
  /** The intervals are disjoint. */
  INCONSISTENT,
  /** It could not be compared; the verdict says why. */
  NOT_CHECKED,
  /** It looked like a figure and is none: a date, a code, a page number. */
  NOT_A_FIGURE
}
