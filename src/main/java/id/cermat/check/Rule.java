package id.cermat.check;

import id.cermat.catalogue.RuleId;
import id.cermat.model.UnitReport;

/** One rule over all that a unit reports. Implementations hold no state between two reports. */
public interface Rule {

  /** The rule that this class carries out, wholly or in part. */
  RuleId id();

  /** Compares what the rule is about and books every comparison in the ledger. */
  void check(UnitReport report, Ledger ledger);
}
