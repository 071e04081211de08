package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Figure;
import id.cermat.finding.CitationResult.Status;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import id.cermat.model.Sentence.Claim;
import id.cermat.model.Sentence.Claim.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** "Meningkat" and "menurun" against the figures of the two years that a sentence compares. */
final class CitedTrends {
  private static final Set<Quantity> MEASURED =
      EnumSet.of(Quantity.REALIZATION, Quantity.INDEX, Quantity.PERCENTAGE, Quantity.SCORE);

  private final Draft draft;
  private final HeldCitations held;
  private final Ledger ledger;

  CitedTrends(Draft draft, HeldCitations held, Ledger ledger) {
    this.draft = draft;
    this.held = held;
    this.ledger = ledger;
  }

  void check(Sentence sentence) {
    List<Claim> trends =
        sentence.claims().stream()
            .filter(claim -> claim.kind() == Kind.RISEN || claim.kind() == Kind.FALLEN)
            .toList();
    List<Citation> measured =
        sentence.citations().stream()
            .map(draft.citations()::get)
            .filter(one -> one.bound() && one.subject() != null && one.item() == null)
            .filter(one -> one.quantity() != null && MEASURED.contains(one.quantity()))
            .toList();
    if (trends.size() != 1 || measured.isEmpty() || measured.size() > 2) {
      return;
    }
    Citation first = measured.get(0);
    Optional<Pair> pair =
        measured.size() == 2 ? pair(first, measured.get(1)) : withLastYear(first, sentence);
    pair.ifPresent(years -> check(trends.get(0), first, years));
  }

  private Optional<Pair> pair(Citation first, Citation second) {
    Integer one = CitedPeriod.of(first, held.year()).year();
    Integer two = CitedPeriod.of(second, held.year()).year();
    boolean same =
        Objects.equals(first.subject(), second.subject()) && first.quantity() == second.quantity();
    if (!same || one == null || two == null || one.equals(two) || wrong(first) || wrong(second)) {
      return Optional.empty();
    }
    return Optional.of(
        one < two
            ? new Pair(first.figure(), second.figure())
            : new Pair(second.figure(), first.figure()));
  }

  /** One figure of the reporting year in a sentence that names the year before. */
  private Optional<Pair> withLastYear(Citation citation, Sentence sentence) {
    Integer year = held.year();
    boolean compares =
        year != null
            && sentence.years().contains(year - 1)
            && Objects.equals(CitedPeriod.of(citation, year).year(), year);
    return compares && !wrong(citation)
        ? held.in(year - 1, citation).map(before -> new Pair(before, citation.figure()))
        : Optional.empty();
  }

  private boolean wrong(Citation citation) {
    return ledger.result(citation).status() == Status.DISCREPANT;
  }

  private void check(Claim claim, Citation citation, Pair years) {
    if (!HeldCitations.sameScale(years.earlier(), years.later())) {
      return;
    }
    int rise = years.later().value().compareTo(years.earlier().value());
    if (claim.kind() == Kind.RISEN ? rise > 0 : rise < 0) {
      ledger.passed(RuleId.CITED_CLAIM);
      return;
    }
    FindingBuilder.of(RuleId.CITED_CLAIM, claim.location())
        .subject(String.valueOf(citation.subject()))
        .quantity(Objects.requireNonNull(citation.quantity()))
        .context(claim.kind().name().toLowerCase(Locale.ROOT))
        .actual(claim.location().quote())
        .related(years.earlier().location())
        .related(years.later().location())
        .report(
            ledger,
            "message-" + claim.kind().name().toLowerCase(Locale.ROOT),
            String.valueOf(citation.subject()),
            years.later(),
            years.earlier(),
            years.earlier().location());
  }

  private record Pair(Figure earlier, Figure later) {}
}
