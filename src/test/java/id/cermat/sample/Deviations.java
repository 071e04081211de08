package id.cermat.sample;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Where a unit differs from the others of its region, consistently in all its own tables.
 *
 * @param lacking names of indicators that it lacks
 * @param targets its own targets, by the name of the indicator
 * @param achievements realizations in percent of the target, likewise
 */
record Deviations(
    Set<String> lacking, Map<String, Integer> targets, Map<String, BigDecimal> achievements) {
  static final Deviations NONE = new Deviations(Set.of(), Map.of(), Map.of());

  boolean lacks(String indicator) {
    return lacking.contains(indicator);
  }

  int target(String indicator, int usual) {
    return targets.getOrDefault(indicator, usual);
  }

  BigDecimal achievement(String indicator, BigDecimal usual) {
    return achievements.getOrDefault(indicator, usual);
  }
}
