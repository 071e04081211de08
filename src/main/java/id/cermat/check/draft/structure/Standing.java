package id.cermat.check.draft.structure;

import id.cermat.catalogue.Message;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import java.util.Set;

/**
 * Where a finding on the draft points to an agreed indicator: into the draft's table where it can.
 */
final class Standing {
  private static final Set<SourceKind> TABLES =
      Set.of(SourceKind.DRAFT_CONTRACT, SourceKind.DRAFT_REALIZATION);

  private Standing() {}

  /** What a finding calls an indicator: its code and name, or the name alone. */
  static Message called(SourceRow row) {
    String subject = row.subject();
    String name = row.name() == null ? subject : row.name().text();
    return name.equals(subject)
        ? Message.of("source/named", name)
        : Message.of("source/coded", subject, name);
  }

  static Member of(MatchedIndicator indicator) {
    return indicator.members().stream()
        .filter(member -> TABLES.contains(member.kind()))
        .findFirst()
        .orElse(indicator.head());
  }
}
