package id.cermat.check.sources;

import id.cermat.catalogue.Message;
import java.util.Locale;

/** The sources that speak of one indicator, the most authoritative on what was agreed first. */
public enum SourceKind {
  CONTRACT,
  TRAJECTORY,
  REALIZATION,
  SCORE,
  COMPONENTS,
  REVENUE,
  /** The contract's table in the draft report. */
  DRAFT_CONTRACT,
  /** The table of realizations in the draft report. */
  DRAFT_REALIZATION,
  /** The headings of the analyses in the draft report. */
  ANALYSES,
  /** The action plans at the end of the draft report. */
  ACTION_PLANS;

  /** The id in fingerprints, in lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a finding calls such a table. */
  public Message label() {
    return Message.of("source/" + id());
  }
}
