package id.cermat.check.region;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index that units of one kind share, in each of them.
 *
 * @param subject the indicator's code, or {@code nko}
 * @param name the indicator's name; empty for the organisation score
 * @param indices by unit, which is the very object that was handed in
 * @param spread empty where too few units have it
 */
public record IndexOverview(
    String subject,
    String name,
    Map<UnitFigures, BigDecimal> indices,
    Optional<IndexSpread> spread) {
  /** Fewer have no spread. */
  private static final int FEWEST = 4;

  /** How the indices lie. */
  public record IndexSpread(
      int units,
      BigDecimal least,
      BigDecimal low,
      BigDecimal median,
      BigDecimal high,
      BigDecimal most) {}

  /** The indices of the units, by the order of the indicators in the first unit that has each. */
  public static List<IndexOverview> of(List<UnitFigures> all) {
    List<IndexOverview> overviews = new ArrayList<>();
    for (Peers peers : Region.of(all).peers()) {
      for (SharedIndicator indicator : peers.indicators()) {
        Map<UnitFigures, BigDecimal> indices = new IdentityHashMap<>();
        for (Peers.Member member : indicator.members()) {
          Figure index = member.figures().figures().get(Quantity.INDEX);
          if (index != null) {
            indices.put(member.unit(), index.shown());
          }
        }
        add(indicator.subject(), indicator.title(), indices, overviews);
      }
      Map<UnitFigures, BigDecimal> scores = new IdentityHashMap<>();
      for (UnitFigures unit : peers.units()) {
        if (unit.score() != null) {
          scores.put(unit, unit.score().shown());
        }
      }
      add("nko", "", scores, overviews);
    }
    return List.copyOf(overviews);
  }

  private static void add(
      String subject,
      String name,
      Map<UnitFigures, BigDecimal> indices,
      List<IndexOverview> overviews) {
    if (!indices.isEmpty()) {
      overviews.add(
          new IndexOverview(subject, name, Collections.unmodifiableMap(indices), spread(indices)));
    }
  }

  private static Optional<IndexSpread> spread(Map<UnitFigures, BigDecimal> indices) {
    if (indices.size() < FEWEST) {
      return Optional.empty();
    }
    List<BigDecimal> sorted = indices.values().stream().sorted(Comparator.naturalOrder()).toList();
    Spread spread = Spread.of(sorted);
    return Optional.of(
        new IndexSpread(
            sorted.size(),
            sorted.get(0),
            spread.low(),
            spread.median(),
            spread.high(),
            sorted.get(sorted.size() - 1)));
  }
}
