package id.cermat.check.region;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An index or score far from those of units of the same kind: beyond Tukey's outer fences, which
 * stand three interquartile ranges outside of the quartiles.
 */
final class RegionalOutlier implements RegionalRule {
  /** Among fewer, nothing can be said to be far from the others. */
  private static final int FEWEST = 8;

  private static final BigDecimal FENCE = BigDecimal.valueOf(3);

  /** Where most have the same index (the cap, say), the others are not far because of that. */
  private static final BigDecimal LEAST_RANGE = BigDecimal.valueOf(8);

  @Override
  public RuleId id() {
    return RuleId.REGIONAL_OUTLIER;
  }

  @Override
  public void check(Region region, Ledger ledger) {
    for (Peers peers : region.peers()) {
      for (SharedIndicator indicator : peers.indicators()) {
        List<Entry> entries = new ArrayList<>();
        for (Peers.Member member : indicator.members()) {
          Figure index = member.figures().figures().get(Quantity.INDEX);
          if (index != null) {
            entries.add(new Entry(member.unit(), member.figures().subject(), index));
          }
        }
        check(entries, Quantity.INDEX, ledger);
      }
      check(
          peers.units().stream()
              .filter(unit -> unit.score() != null)
              .map(unit -> new Entry(unit, "nko", Objects.requireNonNull(unit.score())))
              .toList(),
          Quantity.SCORE,
          ledger);
    }
  }

  private record Entry(UnitFigures unit, String subject, Figure figure) {}

  private void check(List<Entry> entries, Quantity quantity, Ledger ledger) {
    if (entries.size() < FEWEST) {
      ledger.notChecked(id(), "reason/few-peers", entries.size());
      return;
    }
    Spread spread = Spread.of(entries.stream().map(entry -> entry.figure().value()).toList());
    BigDecimal far = spread.high().subtract(spread.low()).max(LEAST_RANGE).multiply(FENCE);
    BigDecimal lowest = spread.low().subtract(far);
    BigDecimal highest = spread.high().add(far);
    for (Entry entry : entries) {
      ledger.touched(entry.figure());
      BigDecimal value = entry.figure().value();
      if (value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0) {
        ledger.passed(id());
      } else {
        report(entry, quantity, spread, entries.size(), ledger);
      }
    }
  }

  private void report(Entry entry, Quantity quantity, Spread spread, int peers, Ledger ledger) {
    UnitFigures unit = entry.unit();
    FindingBuilder.of(id(), entry.figure().location())
        .subject(entry.subject())
        .quantity(quantity)
        .context(unit.unit() + " " + unit.year() + " " + unit.period())
        .actual(entry.figure())
        .report(
            ledger,
            quantity == Quantity.SCORE ? "message-score" : "message",
            entry.subject(),
            unit.unit(),
            entry.figure(),
            peers,
            spread.median(),
            spread.low(),
            spread.high());
  }
}
