package id.cermat.check.region;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A target or weight that most units of one kind share is the same in all of them. */
final class RegionalWeight implements RegionalRule {
  @Override
  public RuleId id() {
    return RuleId.REGIONAL_WEIGHT;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    for (Peers peers : region.peers()) {
      for (SharedIndicator indicator : peers.indicators()) {
        for (Quantity quantity : List.of(Quantity.TARGET, Quantity.WEIGHT)) {
          check(indicator, quantity, ledger);
        }
      }
    }
  }

  private void check(SharedIndicator indicator, Quantity quantity, Ledger ledger) {
    List<Peers.Member> members = new ArrayList<>();
    for (Peers.Member member : indicator.members()) {
      Figure figure = member.figures().figures().get(quantity);
      if (figure != null && figure.unit() != FigureUnit.RUPIAH) {
        members.add(member);
      }
    }
    CommonFigure common =
        CommonFigure.of(members.stream().map(member -> figure(member, quantity)).toList())
            .orElse(null);
    if (common == null) {
      ledger.notChecked(id(), "reason/nothing-in-common", members.size());
      return;
    }
    for (Peers.Member member : members) {
      compare(member, quantity, common, ledger);
    }
  }

  private static Figure figure(Peers.Member member, Quantity quantity) {
    return Objects.requireNonNull(member.figures().figures().get(quantity));
  }

  private void compare(Peers.Member member, Quantity quantity, CommonFigure common, Ledger ledger) {
    Figure figure = figure(member, quantity);
    Expression computation = Expression.exactly(common.figure());
    Verdict verdict = ledger.compare(id(), figure, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    UnitFigures unit = member.unit();
    FindingBuilder.of(id(), figure.location())
        .subject(member.figures().subject())
        .quantity(quantity)
        .context(unit.unit() + " " + unit.year() + " " + unit.period())
        .mismatch(figure, verdict, computation)
        .causes(SlipFinder.explain(Mismatch.of(figure, computation)))
        .report(
            ledger,
            "message-" + quantity.id(),
            member.figures().subject(),
            unit.unit(),
            figure,
            common.figure(),
            common.sharing(),
            common.all());
  }
}
