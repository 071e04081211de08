package id.cermat.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One data point, as often as a source reports it: the same total in a table and in a sentence,
 * say.
 *
 * <p>Duplicates are held against each other as XBRL Calculations 1.1 does: what they have in common
 * is their intersection, and two of the same decimals with different values contradict each other
 * even where their intervals touch.
 */
public record ReportedValue(List<Report> reports) {

  public ReportedValue {
    reports = List.copyOf(reports);
  }

  /**
   * One statement of the data point.
   *
   * @param value null where it is reported as nil
   * @param decimals how precisely; null where the value is exact
   */
  public record Report(@Nullable BigDecimal value, @Nullable Integer decimals) {

    private boolean excessDigits() {
      return value != null
          && decimals != null
          && value.signum() != 0
          && value.stripTrailingZeros().scale() > decimals;
    }

    private Interval interval(Rounding rounding) {
      BigDecimal number = Objects.requireNonNull(value);
      return decimals == null
          ? Interval.point(number)
          : Interval.around(number, decimals, rounding);
    }
  }

  /** What stands in the way of using a data point. */
  public enum Flaw {
    /** A value has more digits than its decimals admit. */
    EXCESS_DIGITS,
    /** The duplicates contradict each other. */
    INCONSISTENT_DUPLICATES
  }

  /** A figure as it is printed, stated once or several times. */
  public static ReportedValue of(Figure... figures) {
    return new ReportedValue(
        List.of(figures).stream()
            .map(figure -> new Report(figure.shown(), figure.decimals()))
            .toList());
  }

  /** Whether any report has a value; if not, the data point counts as nothing. */
  public boolean present() {
    return reports.stream().anyMatch(report -> report.value() != null);
  }

  /** The most precise report with a value. */
  public Optional<Report> mostPrecise() {
    return reports.stream()
        .filter(report -> report.value() != null)
        .max(
            Comparator.comparing(
                Report::decimals, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** Why the data point cannot be used; excess digits are no flaw where only intervals count. */
  public Optional<Flaw> flaw(Rounding rounding) {
    if (!present()) {
      return Optional.empty();
    }
    if (reports.stream().anyMatch(report -> report.value() == null)) {
      return Optional.of(Flaw.INCONSISTENT_DUPLICATES);
    }
    if (rounding != Rounding.INTERVAL_ONLY && reports.stream().anyMatch(Report::excessDigits)) {
      return Optional.of(Flaw.EXCESS_DIGITS);
    }
    if (contradictory() || common(rounding).isEmpty()) {
      return Optional.of(Flaw.INCONSISTENT_DUPLICATES);
    }
    return Optional.empty();
  }

  /**
   * The values that all reports allow.
   *
   * @throws IllegalStateException if it is absent or flawed
   */
  public Interval interval(Rounding rounding) {
    if (!present() || flaw(rounding).isPresent()) {
      throw new IllegalStateException("absent or flawed: " + this);
    }
    return common(rounding).orElseThrow();
  }

  private Optional<Interval> common(Rounding rounding) {
    Optional<Interval> common = Optional.empty();
    for (Report report : reports) {
      Interval next = report.interval(rounding);
      if (common.isPresent()) {
        common = common.get().intersection(next);
        if (common.isEmpty()) {
          return common;
        }
      } else {
        common = Optional.of(next);
      }
    }
    return common;
  }

  private boolean contradictory() {
    Map<@Nullable Integer, BigDecimal> byDecimals = new HashMap<>();
    for (Report report : reports) {
      BigDecimal value = Objects.requireNonNull(report.value());
      BigDecimal earlier = byDecimals.putIfAbsent(report.decimals(), value);
      if (earlier != null && earlier.compareTo(value) != 0) {
        return true;
      }
    }
    return false;
  }
}
