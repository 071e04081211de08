package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.model.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row whose code and name do not go together as they do elsewhere.
 *
 * @param code the code that stands there
 * @param reference the code that belongs to the row's name
 * @param referenceKind the source of that code
 */
record MiscodedRow(
    Kind kind, Member member, Label code, Label reference, SourceKind referenceKind) {

  /** What is wrong with the code. */
  enum Kind {
    /** The indicator bears another code elsewhere. */
    OTHER,
    /** Only the suffix differs. */
    OTHER_SUFFIX,
    /** The code is the indicator's, the name is another indicator's. */
    NAME_OF_OTHER
  }

  /** What is wrong with this row's code, if anything is. */
  static Optional<MiscodedRow> of(
      Member member, MatchedIndicator indicator, List<MatchedIndicator> all) {
    Label code = Objects.requireNonNull(member.row().code());
    Member reference = reference(indicator);
    Label expected = Objects.requireNonNull(reference.row().code());
    IndicatorCode own = IndicatorCode.of(code.text());
    return switch (own.to(IndicatorCode.of(expected.text()))) {
      case OTHER ->
          Optional.of(new MiscodedRow(Kind.OTHER, member, code, expected, reference.kind()));
      case OTHER_SUFFIX ->
          Optional.of(new MiscodedRow(Kind.OTHER_SUFFIX, member, code, expected, reference.kind()));
      case SAME, UNKNOWN -> namedLikeOther(member, code, indicator, all);
    };
  }

  private static Optional<MiscodedRow> namedLikeOther(
      Member member, Label code, MatchedIndicator indicator, List<MatchedIndicator> all) {
    return ownerOfName(member, indicator, all)
        .map(MiscodedRow::reference)
        .filter(owner -> owner.row().code() != null)
        .map(
            owner ->
                new MiscodedRow(
                    Kind.NAME_OF_OTHER,
                    member,
                    code,
                    Objects.requireNonNull(owner.row().code()),
                    owner.kind()));
  }

  /** The other indicator whose name stands in this row, if it is not the row's own. */
  static Optional<MatchedIndicator> ownerOfName(
      Member member, MatchedIndicator indicator, List<MatchedIndicator> all) {
    IndicatorName name = member.row().nameKey();
    IndicatorName own = indicator.nameKey();
    if (name == null || own == null || name.same(own)) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> other != indicator && other.head().table() != member.table())
        .filter(other -> other.nameKey() != null && name.same(other.nameKey()))
        .findFirst();
  }

  /** The member whose code most others share; among equals, the most authoritative. */
  private static Member reference(MatchedIndicator indicator) {
    Member best = indicator.head();
    long most = -1;
    for (Member member : indicator.members()) {
      IndicatorCode code = member.row().codeKey();
      long shared =
          code == null
              ? -1
              : indicator.members().stream()
                  .filter(other -> code.to(other.row().codeKey()) == IndicatorCode.Relation.SAME)
                  .count();
      if (shared > most) {
        best = member;
        most = shared;
      }
    }
    return best;
  }

  /** Whether this row and another have exchanged their codes. */
  boolean exchangedWith(MiscodedRow other) {
    return kind != Kind.OTHER_SUFFIX
        && kind == other.kind
        && IndicatorCode.of(code.text())
            .key()
            .equals(IndicatorCode.of(other.reference.text()).key())
        && IndicatorCode.of(other.code.text())
            .key()
            .equals(IndicatorCode.of(reference.text()).key());
  }

  /** The row's name, else its code. */
  String name() {
    Label name = member.row().name();
    return name == null ? code.text() : name.text();
  }
}
