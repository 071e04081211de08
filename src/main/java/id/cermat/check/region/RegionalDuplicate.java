package id.cermat.check.region;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Duplicate;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.sources.IndicatorFigures;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FileLocation;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit and year stands in one set of files, not in two versions. */
final class RegionalDuplicate implements RegionalRule {
  @Override
  public RuleId id() {
    return RuleId.REGIONAL_DUPLICATE;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    ledger.passed(id(), region.units().size());
    for (UnitFigures again : region.repeated()) {
      first(region, again).ifPresent(unit -> report(unit, again, ledger));
    }
  }

  private static Optional<UnitFigures> first(Region region, UnitFigures again) {
    return region.units().stream()
        .filter(unit -> unit.office().equals(again.office()) && Region.sameTime(unit, again))
        .findFirst();
  }

  private void report(UnitFigures unit, UnitFigures again, Ledger ledger) {
    boolean copy = again.inputs().stream().allMatch(input -> copied(input.sha256(), unit));
    List<Pair> differing = differing(unit, again, ledger.rules());
    Location place =
        differing.isEmpty() ? new FileLocation(file(again)) : differing.get(0).other().location();
    FindingBuilder finding =
        FindingBuilder.of(id(), place)
            .context(unit.unit() + " " + unit.year() + " " + unit.period() + " " + again.version())
            .related(new FileLocation(file(unit)));
    if (differing.isEmpty()) {
      finding
          .milder(Severity.WARNING)
          .report(
              ledger, copy ? "message-copy" : "message-same", unit.unit(), file(again), file(unit));
      return;
    }
    Pair example = differing.get(0);
    finding
        .subject(example.subject())
        .quantity(example.quantity())
        .actual(example.other())
        .expected(example.one().shown(), example.other())
        .computation(Expression.exactly(example.one()))
        .report(
            ledger,
            "message",
            unit.unit(),
            file(again),
            file(unit),
            differing.size(),
            example.subject(),
            example.other(),
            example.other().location(),
            example.one(),
            example.one().location());
  }

  private static boolean copied(String sha256, UnitFigures unit) {
    return unit.inputs().stream().anyMatch(input -> input.sha256().equals(sha256));
  }

  private static String file(UnitFigures unit) {
    return unit.inputs().isEmpty() ? unit.place().file() : unit.inputs().get(0).file();
  }

  /** What both give of one indicator, each its own figure. */
  private record Pair(String subject, Quantity quantity, Figure one, Figure other) {}

  private List<Pair> differing(UnitFigures unit, UnitFigures again, RuleBook rules) {
    List<Pair> differing = new ArrayList<>();
    for (SharedIndicator indicator : Peers.of(List.of(unit, again)).indicators()) {
      List<Peers.Member> members = indicator.members();
      if (members.size() == 2) {
        IndicatorFigures one = members.get(0).figures();
        collect(one.subject(), one.figures(), members.get(1).figures().figures(), rules, differing);
      }
    }
    collect("penerimaan", unit.revenue(), again.revenue(), rules, differing);
    if (unit.score() != null && again.score() != null) {
      collect(
          "nko",
          Map.of(Quantity.SCORE, unit.score()),
          Map.of(Quantity.SCORE, again.score()),
          rules,
          differing);
    }
    return differing;
  }

  private void collect(
      String subject,
      Map<Quantity, Figure> ones,
      Map<Quantity, Figure> others,
      RuleBook rules,
      List<Pair> differing) {
    ones.forEach(
        (quantity, one) -> {
          Figure other = others.get(quantity);
          if (other != null
              && rules.comparison(id()).compare(other, Duplicate.of(other, one)).inconsistent()) {
            differing.add(new Pair(subject, quantity, one, other));
          }
        });
  }
}
