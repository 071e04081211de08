package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Duplicate;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares one quantity of an indicator over its sources, as several reports of one figure.
 *
 * @param authority the sources that may speak of it, the most authoritative first
 */
record SourcesAgree(RuleId rule, Quantity quantity, List<SourceKind> authority) {

  void check(UnitReport report, Ledger ledger) {
    for (MatchedYear year : MatchedYear.of(report, ledger)) {
      for (MatchedIndicator indicator : year.indicators()) {
        claims(indicator).values().forEach(claims -> check(claims, indicator, ledger));
      }
    }
  }

  /** The figures of the sources that speak of it, by the part of the year that they cover. */
  private Map<String, List<Claim>> claims(MatchedIndicator indicator) {
    Map<String, List<Claim>> claims = new TreeMap<>();
    for (Member member : indicator.members()) {
      Figure figure = member.row().figure(quantity);
      if (figure != null && authority.contains(member.kind())) {
        claims
            .computeIfAbsent(member.table().period(), unused -> new ArrayList<>())
            .add(new Claim(member, figure));
      }
    }
    return claims;
  }

  private void check(List<Claim> claims, MatchedIndicator indicator, Ledger ledger) {
    if (claims.size() < 2) {
      return;
    }
    claims.sort(Comparator.comparingInt(claim -> authority.indexOf(claim.member().kind())));
    Claim reference = reference(claims, ledger);
    for (Claim claim : claims) {
      if (claim != reference) {
        compare(claim, reference, claims, indicator, ledger);
      }
    }
  }

  /** The claim that most others share; among equals, the most authoritative. */
  private Claim reference(List<Claim> claims, Ledger ledger) {
    Claim best = claims.get(0);
    long most = -1;
    for (Claim claim : claims) {
      long shared =
          claims.stream()
              .filter(other -> other != claim && agree(other.figure(), claim.figure(), ledger))
              .count();
      if (shared > most) {
        best = claim;
        most = shared;
      }
    }
    return best;
  }

  private boolean agree(Figure figure, Figure other, Ledger ledger) {
    return comparable(figure, other)
        && ledger.rules().comparison(rule).compare(figure, Duplicate.of(figure, other)).agrees();
  }

  private void compare(
      Claim claim, Claim reference, List<Claim> claims, MatchedIndicator indicator, Ledger ledger) {
    Figure figure = claim.figure();
    if (!comparable(figure, reference.figure())) {
      ledger.notChecked(rule, "reason/other-unit");
      return;
    }
    Expression computation = Duplicate.of(figure, reference.figure());
    Verdict verdict = ledger.compare(rule, figure, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    Member member = claim.member();
    FindingBuilder finding =
        FindingBuilder.of(rule, figure.location())
            .subject(member.row().subject())
            .quantity(quantity)
            .context(member.kind().id() + "<" + reference.member().kind().id())
            .mismatch(figure, verdict, computation)
            .causes(SlipFinder.explain(mismatch(claim, reference, computation)))
            .changesConclusion(
                new Consequence(indicator, ledger.rules())
                    .changes(quantity, figure.value(), reference.figure().value()));
    claims.stream()
        .filter(other -> other != claim && agree(other.figure(), reference.figure(), ledger))
        .forEach(other -> finding.related(other.figure().location()));
    finding.report(
        ledger,
        "message",
        member.row().subject(),
        member.kind().label(),
        figure,
        reference.member().kind().label(),
        reference.figure(),
        reference.figure().location(),
        figure.shown().subtract(Objects.requireNonNull(verdict.expected())).abs());
  }

  private Mismatch mismatch(Claim claim, Claim reference, Expression computation) {
    Member member = claim.member();
    Member authority = reference.member();
    List<Figure> neighbours =
        Stream.of(
                authority.table().around(authority.row(), quantity).stream(),
                member.table().around(member.row(), quantity).stream(),
                member.row().figures().values().stream().filter(figure -> figure != claim.figure()))
            .flatMap(figures -> figures)
            .toList();
    List<Figure> otherPeriods =
        Stream.concat(authority.row().otherPeriods().stream(), member.row().otherPeriods().stream())
            .toList();
    return Mismatch.of(claim.figure(), computation)
        .withNeighbours(neighbours)
        .withOtherPeriods(otherPeriods);
  }

  /** Rupiah cannot be compared with percent; a plain number can be either. */
  private static boolean comparable(Figure a, Figure b) {
    return isMoney(a) == isMoney(b) || a.unit() == FigureUnit.NONE || b.unit() == FigureUnit.NONE;
  }

  private static boolean isMoney(Figure figure) {
    return figure.unit() == FigureUnit.RUPIAH;
  }

  private record Claim(Member member, Figure figure) {}
}
