package id.cermat.lexicon;

/** Which way an indicator is better (polarisasi). */
public enum Polarity {
  MAXIMIZE,
  MINIMIZE,
  STABILIZE
}
