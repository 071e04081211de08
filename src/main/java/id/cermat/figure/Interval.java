package id.cermat.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that a shown figure can stand for, with exact open and closed ends.
 *
 * <p>The rules are those of XBRL Calculations 1.1 (recommendation of 2023-02-22): a figure rounded
 * to {@code d} decimals stands for {@code v ± ½·10^−d}, both ends closed; a truncated one for
 * {@code [v, v + 10^−d)} away from zero.
 *
 * @param low the lower end, not above {@code high}
 * @param lowClosed whether the lower end itself belongs to the interval
 */
public record Interval(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {

  public Interval {
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("the ends are the wrong way round: " + low + ", " + high);
    }
    if (low.compareTo(high) == 0 && !(lowClosed && highClosed)) {
      throw new IllegalArgumentException("it holds no value: an open end at " + low);
    }
  }

  /** A value known exactly. */
  public static Interval point(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  /** Both ends belong to it. */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  /**
   * What {@code value}, shown with {@code decimals} decimals (negative: tens, thousands), can stand
   * for.
   */
  public static Interval around(BigDecimal value, int decimals, Rounding rounding) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    if (rounding == Rounding.TRUNCATE) {
      return switch (value.signum()) {
        case 1 -> new Interval(value, true, value.add(unit), false);
        case -1 -> new Interval(value.subtract(unit), false, value, true);
        default -> new Interval(unit.negate(), false, unit, false);
      };
    }
    BigDecimal half = unit.divide(BigDecimal.valueOf(2));
    return closed(value.subtract(half), value.add(half));
  }

  /** Whether it holds one value only. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  /** The sum; an end is closed only if both addends' ends are. */
  public Interval plus(Interval other) {
    return new Interval(
        low.add(other.low),
        lowClosed && other.lowClosed,
        high.add(other.high),
        highClosed && other.highClosed);
  }

  /** The negation; the ends change places with their open or closed nature. */
  public Interval negate() {
    return new Interval(
        high.negate(), /* lowClosed= */ highClosed, low.negate(), /* highClosed= */ lowClosed);
  }

  /** The product with an exact weight; a negative one swaps the ends. */
  public Interval times(BigDecimal weight) {
    if (weight.signum() == 0) {
      return point(BigDecimal.ZERO);
    }
    Interval scaled =
        new Interval(
            low.multiply(weight.abs()), lowClosed, high.multiply(weight.abs()), highClosed);
    return weight.signum() < 0 ? scaled.negate() : scaled;
  }

  /** Every member clipped to {@code [floor, cap]}; an end that was clipped is closed. */
  public Interval clamp(BigDecimal floor, BigDecimal cap) {
    BigDecimal newLow = low.max(floor).min(cap);
    BigDecimal newHigh = high.min(cap).max(floor);
    boolean onePoint = newLow.compareTo(newHigh) == 0;
    return new Interval(
        newLow,
        lowClosed || onePoint || newLow.compareTo(low) != 0,
        newHigh,
        highClosed || onePoint || newHigh.compareTo(high) != 0);
  }

  /** Widened by {@code slack} on both sides; the ends become closed if slack is above zero. */
  public Interval widen(BigDecimal slack) {
    return slack.signum() == 0 ? this : closed(low.subtract(slack), high.add(slack));
  }

  /** Whether {@code value} lies within. */
  public boolean contains(BigDecimal value) {
    return overlaps(point(value));
  }

  /** Whether both share a value; touching counts only where both touching ends are closed. */
  public boolean overlaps(Interval other) {
    int first = low.compareTo(other.high);
    int second = other.low.compareTo(high);
    return (first < 0 || (first == 0 && lowClosed && other.highClosed))
        && (second < 0 || (second == 0 && other.lowClosed && highClosed));
  }

  /** The values that both share, or nothing. */
  public Optional<Interval> intersection(Interval other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return Optional.of(
        new Interval(
            low.max(other.low),
            lows > 0 ? lowClosed : lows < 0 ? other.lowClosed : lowClosed && other.lowClosed,
            high.min(other.high),
            highs < 0
                ? highClosed
                : highs > 0 ? other.highClosed : highClosed && other.highClosed));
  }

  /** How far apart both are at least: zero where they overlap or touch. */
  public BigDecimal gapTo(Interval other) {
    BigDecimal below = other.low.subtract(high);
    BigDecimal above = low.subtract(other.high);
    return below.max(above).max(BigDecimal.ZERO);
  }

  /** The usual notation, in plain decimals: {@code [9000,11000)}. */
  @Override
  public String toString() {
    return (lowClosed ? "[" : "(") + plain(low) + "," + plain(high) + (highClosed ? "]" : ")");
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
