package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.figure.TextLocation;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An indicator bears the same name wherever it stands. */
public final class IndicatorNames implements Rule {
  private static final Set<SourceKind> NAMING =
      Set.of(SourceKind.CONTRACT, SourceKind.TRAJECTORY, SourceKind.REALIZATION, SourceKind.SCORE);

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_NAME;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    for (MatchedYear year : MatchedYear.of(report, ledger)) {
      List<MatchedIndicator> indicators = year.indicators();
      indicators.forEach(indicator -> check(indicator, indicators, NAMING, ledger));
    }
  }

  /** Checks the names that sources of these kinds give an indicator. */
  public void check(
      MatchedIndicator indicator,
      List<MatchedIndicator> all,
      Set<SourceKind> naming,
      Ledger ledger) {
    Optional<Member> reference =
        indicator.members().stream().filter(member -> member.row().name() != null).findFirst();
    for (Member member : indicator.members()) {
      Label name = member.row().name();
      if (reference.isPresent()
          && name != null
          && member != reference.get()
          && naming.contains(member.kind())) {
        compare(member, name, reference.get(), indicator, all, ledger);
      }
    }
  }

  /** A text without cells does not tell where a name begins and ends. */
  private static boolean same(Label name, Label expected) {
    IndicatorName one = IndicatorName.of(name.text());
    IndicatorName other = IndicatorName.of(expected.text());
    return one.same(other)
        || runsOn(name) && one.joined().contains(other.joined())
        || runsOn(expected) && other.joined().contains(one.joined());
  }

  private static boolean runsOn(Label name) {
    return name.location() instanceof TextLocation place && place.table() == null;
  }

  private void compare(
      Member member,
      Label name,
      Member reference,
      MatchedIndicator indicator,
      List<MatchedIndicator> all,
      Ledger ledger) {
    Label expected = Objects.requireNonNull(reference.row().name());
    if (same(name, expected)) {
      ledger.passed(id());
    } else if (MiscodedRow.ownerOfName(member, indicator, all).isEmpty()) {
      FindingBuilder.of(id(), name.location())
          .subject(member.row().subject())
          .quantity(Quantity.NAME)
          .context(member.kind().id() + "<" + reference.kind().id())
          .related(expected.location())
          .actual(name.text())
          .expected(expected.text())
          .report(
              ledger,
              "message",
              member.row().subject(),
              member.kind().label(),
              name.text(),
              reference.kind().label(),
              expected.text());
    }
  }
}
