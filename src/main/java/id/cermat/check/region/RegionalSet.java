package id.cermat.check.region;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.lexicon.Quantity;
import java.util.List;

/** Units of one kind hold the same indicators. */
final class RegionalSet implements RegionalRule {
  /** A unit that lacks more of the shared ones, in percent, handed in a part of its report only. */
  private static final int LACKS_MANY = 40;

  @Override
  public RuleId id() {
    return RuleId.REGIONAL_SET;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    for (Peers peers : region.peers()) {
      List<SharedIndicator> shared =
          peers.indicators().stream()
              .filter(one -> CommonFigure.isMost(one.members().size(), peers.reporting()))
              .toList();
      for (UnitFigures unit : peers.units()) {
        if (!shared.isEmpty()) {
          check(unit, shared, peers, ledger);
        }
      }
    }
  }

  private void check(UnitFigures unit, List<SharedIndicator> shared, Peers peers, Ledger ledger) {
    List<SharedIndicator> lacking = shared.stream().filter(one -> !one.has(unit)).toList();
    if (lacking.size() * 100 > shared.size() * LACKS_MANY) {
      ledger.notChecked(id(), "reason/covers-a-part");
      return;
    }
    ledger.passed(id(), shared.size() - lacking.size());
    for (SharedIndicator indicator : lacking) {
      FindingBuilder.of(id(), unit.place())
          .subject(indicator.subject())
          .quantity(Quantity.CODE)
          .context(unit.unit() + " " + unit.year() + " " + unit.period())
          .expected(indicator.subject())
          .related(indicator.members().get(0).figures().row())
          .report(
              ledger,
              "message",
              unit.unit(),
              indicator.subject(),
              indicator.title(),
              indicator.members().size(),
              peers.reporting());
    }
  }
}
