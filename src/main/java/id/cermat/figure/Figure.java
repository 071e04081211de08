package id.cermat.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number with everything that is needed to compare it and to point at it (angka).
 *
 * @param value the value as the source holds it, percentages in points, unit headers applied; it
 *     may carry more digits than are shown
 * @param decimals the decimals shown; negative where the figure is rounded to tens or thousands
 * @param unit what it counts
 * @param literal the characters a reader sees
 * @param location where it stands
 */
public record Figure(
    BigDecimal value, int decimals, FigureUnit unit, String literal, Location location) {

  /** The value as it is shown. */
  public BigDecimal shown() {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Whether the source holds more digits than it shows, so that its value is known as a point. */
  public boolean finerThanShown() {
    return value.signum() != 0 && value.stripTrailingZeros().scale() > decimals;
  }

  /** What the shown figure claims: the values it can stand for. */
  public Interval claimed(Rounding rounding) {
    return Interval.around(shown(), decimals, rounding);
  }

  /**
   * What the figure contributes to a computation: a point where the source holds more than it
   * shows.
   */
  public Interval contributed(Rounding rounding) {
    return finerThanShown() ? Interval.point(value) : Interval.around(value, decimals, rounding);
  }

  /** The same figure, shown with other decimals. */
  public Figure withDecimals(int newDecimals) {
    return new Figure(value, newDecimals, unit, literal, location);
  }

  /** The same figure in another unit; the value stays. */
  public Figure withUnit(FigureUnit newUnit) {
    return new Figure(value, decimals, newUnit, literal, location);
  }
}
