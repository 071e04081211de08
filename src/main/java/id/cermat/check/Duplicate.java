package id.cermat.check;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;

/**
 * One figure reported twice (XBRL Calculations 1.1): shown with the same decimals, both must be the
 * same; shown with different ones, their intervals must meet.
 */
public final class Duplicate {
  private Duplicate() {}

  /** What {@code figure} must agree with where {@code other} reports the same. */
  public static Expression of(Figure figure, Figure other) {
    return figure.decimals() == other.decimals() ? Expression.exactly(other) : Expression.of(other);
  }
}
