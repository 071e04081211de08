package id.cermat.check.region;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;
import id.cermat.finding.Finding;
import id.cermat.finding.Fingerprints;
import id.cermat.finding.RuleCoverage;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the units of a run with each other and with their regional office (Kanwil). */
public final class RegionalCheck {
  private static final Logger LOG = LoggerFactory.getLogger(RegionalCheck.class);

  private final List<RegionalRule> rules =
      List.of(
          new RegionalTotal(),
          new RegionalRekap(),
          new RegionalSet(),
          new RegionalWeight(),
          new RegionalDuplicate(),
          new RegionalOutlier());

  /**
   * What comparing came to.
   *
   * @param findings gravest first, then by rule and place
   * @param crashed rules that failed to run
   */
  public record Outcome(
      List<Finding> findings, List<RuleCoverage> coverage, List<RuleId> crashed) {}

  /** Compares units; a rule that fails to run is listed as crashed. */
  public Outcome check(List<UnitFigures> units, RuleBook ruleBook) {
    Ledger ledger = new Ledger(ruleBook);
    Region region = Region.of(units);
    for (RegionalRule rule : rules) {
      if (ledger.on(rule.id())) {
        run(rule, region, ledger);
      }
    }
    List<Finding> sorted =
        ledger.findings().stream()
            .sorted(
                Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(finding -> finding.location().file())
                    .thenComparing(finding -> finding.location().label())
                    .thenComparing(Finding::fingerprint))
            .toList();
    return new Outcome(
        Fingerprints.distinct(sorted), ledger.coverage(), List.copyOf(ledger.crashed()));
  }

  private static void run(RegionalRule rule, Region region, Ledger ledger) {
    try {
      rule.check(region, ledger);
    } catch (RuntimeException | Error failure) {
      ledger.crashed(rule.id());
      LOG.debug("rule {} failed to run on the region", rule.id().id(), failure);
    }
  }
}
