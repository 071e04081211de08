package id.cermat.sample;

import id.cermat.sample.Arithmetic.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A unit's year as figures, before they are set into tables.
 *
 * @param pastScores the score (NKO) of each past year
 */
record UnitYear(
    String name,
    String region,
    int year,
    List<Perspective> perspectives,
    List<Line> budget,
    List<Line> revenue,
    SortedMap<Integer, BigDecimal> pastScores) {

  /** A perspective with its weight in percent. */
  record Perspective(String name, BigDecimal weight, List<Objective> objectives) {}

  /** A strategic objective (sasaran strategis). */
  record Objective(int number, String name, List<Indicator> indicators) {}

  /**
   * An indicator (IKU).
   *
   * @param weight by validity and control
   * @param year its figures; without realization where it was not yet measured
   * @param lastYear null where the indicator is new
   * @param history its index in the years before last year
   */
  record Indicator(
      String code,
      String name,
      SampleValue.Kind kind,
      Direction direction,
      Consolidation consolidation,
      String validity,
      BigDecimal weight,
      Achieved year,
      @Nullable Achieved lastYear,
      SortedMap<Integer, BigDecimal> history,
      List<BigDecimal> quarters,
      List<Component> components) {}

  /** Target, realization and index of one year. */
  record Achieved(
      BigDecimal target, @Nullable BigDecimal realization, @Nullable BigDecimal index) {}

  /** A component with its weight in percent. */
  record Component(String name, BigDecimal weight, BigDecimal target, BigDecimal realization) {}

  /** A line of budget or revenue; without amounts where nothing was allotted. */
  record Line(
      String key,
      String name,
      @Nullable BigDecimal base,
      @Nullable BigDecimal realization,
      BigDecimal previous) {}

  /** How quarters make a year. */
  enum Consolidation {
    SUM("Sum"),
    AVERAGE("Average"),
    TAKE_LAST_KNOWN("Take Last Known");

    private final String label;

    Consolidation(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  List<Objective> objectives() {
    return perspectives.stream().flatMap(p -> p.objectives().stream()).toList();
  }

  List<Indicator> indicators() {
    return objectives().stream().flatMap(o -> o.indicators().stream()).toList();
  }
}
