package id.cermat.check.reconciliation;

import id.cermat.finding.Message;
import java.util.Locale;

/** The sources that speak of one indicator, the most authoritative on what was agreed first. */
enum SourceKind {
  CONTRACT,
  TRAJECTORY,
  REALIZATION,
  SCORE,
  COMPONENTS,
  REVENUE;

  /** The id in fingerprints, in lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a finding calls such a table. */
  Message label() {
    return Message.of("source/" + id());
  }
}
