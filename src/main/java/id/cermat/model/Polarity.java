package id.cermat.model;

/** Which way an indicator is better (polarisasi). */
public enum Polarity {
  MAXIMIZE,
  MINIMIZE,
  STABILIZE
}
