package id.cermat.finding;

import id.cermat.catalogue.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule compared, and to what end: checked = passed + failed.
 *
 * @param why the commonest reason for not checking, a key of the message bundle
 */
public record RuleCoverage(
    RuleId rule, int checked, int passed, int failed, int notChecked, @Nullable String why) {

  /**
   * The whole catalogue in its order.
   *
   * @param booked what is known of some rules; of those given twice, the later is taken
   * @param why why nothing is booked of a rule, a key of the message bundle
   */
  public static List<RuleCoverage> ofEveryRule(
      Collection<RuleCoverage> booked, Function<RuleId, String> why) {
    Map<RuleId, RuleCoverage> known = new EnumMap<>(RuleId.class);
    booked.forEach(coverage -> known.put(coverage.rule(), coverage));
    List<RuleCoverage> every = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      RuleCoverage coverage = known.get(rule);
      every.add(coverage == null ? new RuleCoverage(rule, 0, 0, 0, 0, why.apply(rule)) : coverage);
    }
    return every;
  }

  /** Whether there was anything for the rule to do. */
  public boolean ran() {
    return checked + notChecked > 0;
  }
}
