package id.cermat.catalogue;

/** What becomes of an indicator, objective or perspective without a value in the score above it. */
public enum UnmeasuredMethod {
  /** It is left out and the rest renormalised. */
  RENORMALISE,
  /** It counts as zero. */
  ZERO
}
