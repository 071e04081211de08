package id.cermat.check.draft;

import id.cermat.check.reconciliation.MatchedIndicator;
import id.cermat.check.reconciliation.MatchedIndicator.Member;
import id.cermat.figure.TextLocation;

/** Where a finding on the draft points to an agreed indicator: into the draft where it can. */
final class Standing {
  private Standing() {}

  static Member of(MatchedIndicator indicator) {
    return indicator.members().stream()
        .filter(member -> member.row().row() instanceof TextLocation)
        .findFirst()
        .orElse(indicator.head());
  }
}
