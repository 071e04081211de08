package id.cermat.check.region;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Ledger;

/** One rule over all units of a region. Implementations hold no state between two regions. */
interface RegionalRule {

  /** The rule that this class carries out. */
  RuleId id();

  /** Compares what the rule is about and books every comparison in the ledger. */
  void check(Region region, Ledger ledger);
}
