package id.cermat.catalogue;

/**
 * How the objectives of a perspective make its value (NP); the regulation's text leaves it open.
 */
public enum PerspectiveMethod {
  /** The plain mean of the objectives' values. */
  MEAN,
  /** Their mean by the sum of their measured indicators' weights. */
  WEIGHTED
}
