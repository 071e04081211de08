package id.cermat.diagnosis;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Interval;
import id.cermat.figure.Inversion;
import id.cermat.figure.Location;
import id.cermat.figure.Rounding;
import id.cermat.figure.TextLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the value that repairs most of what a figure takes part in. */
final class Search {
  /** So many broken relations of one figure propose values; more of them propose no others. */
  private static final int PROPOSERS = 12;

  /** So many broken relations of one figure are tried for each value. */
  private static final int TRIED = 400;

  /** A draft copies from its workbook: that it agrees says less than a computation does. */
  private static final double BY_DRAFT = 0.5;

  private final Network network;
  private final Changes changes;
  private final Set<Link> mended;

  /**
   * @param changes what is taken to be mended so far
   * @param mended the relations that hold with that
   */
  Search(Network network, Changes changes, Set<Link> mended) {
    this.network = network;
    this.changes = changes;
    this.mended = mended;
  }

  /** The best value of a figure; null where none repairs anything. */
  @Nullable Suspect suspect(Location place) {
    List<Link> open =
        network.broken(place).stream().filter(link -> !mended.contains(link)).limit(TRIED).toList();
    if (open.isEmpty()) {
      return null;
    }
    Figure figure = open.get(0).figures().get(place);
    Suspect best = null;
    for (Change change : proposals(figure, open)) {
      Suspect suspect = tried(change, open);
      if (!suspect.repaired().isEmpty() && (best == null || suspect.net() > best.net())) {
        best = suspect;
      }
    }
    return best;
  }

  private Suspect tried(Change change, List<Link> open) {
    Location place = change.place();
    List<Link> repaired = new ArrayList<>();
    int unsaid = 0;
    double lost = 0;
    boolean unique = true;
    changes.add(change);
    for (Link link : open) {
      if (link.holds(changes)) {
        repaired.add(link);
      }
    }
    Changes before = new Changes();
    for (Link link : network.evidence(place)) {
      boolean holds = link.holds(changes);
      boolean held = link.holds(before);
      if (held && !holds) {
        lost += weight(link, place);
      } else if (!held && holds) {
        unsaid++;
      }
    }
    if (!repaired.isEmpty()) {
      unique = !alsoRepairs(change, 1, repaired) && !alsoRepairs(change, -1, repaired);
    }
    changes.remove(place);
    return new Suspect(change, repaired, unsaid, lost, unique);
  }

  private boolean alsoRepairs(Change change, int step, List<Link> repaired) {
    BigDecimal unit = BigDecimal.valueOf(step).movePointLeft(change.decimals());
    changes.add(new Change(change.figure(), change.value().add(unit), change.decimals()));
    boolean all = repaired.stream().allMatch(link -> link.holds(changes));
    changes.add(change);
    return all;
  }

  private static double weight(Link link, Location place) {
    boolean byDraft =
        link.states()
            && !(place instanceof TextLocation)
            && link.result().location() instanceof TextLocation;
    return byDraft ? BY_DRAFT : 1;
  }

  /** What each of the broken relations would have the figure be, and what would suit all. */
  private Set<Change> proposals(Figure figure, List<Link> open) {
    Set<Change> proposals = new LinkedHashSet<>();
    BigDecimal low = null;
    BigDecimal high = null;
    for (Link link : open.subList(0, Math.min(PROPOSERS, open.size()))) {
      Figure mention = link.figures().get(figure.location());
      if (link.result().location().equals(figure.location())) {
        Expression computation = link.computation(changes);
        BigDecimal value = value(computation);
        if (value != null) {
          int decimals =
              computation instanceof Expression.Operand operand
                  ? operand.figure().decimals()
                  : mention.decimals();
          propose(proposals, figure, Change.from(mention, value, figure), decimals);
        }
        continue;
      }
      Figure result = link.result(changes);
      BigDecimal value = inverted(link, mention, figure, result.value());
      if (value != null) {
        propose(proposals, figure, value, link.states() ? result.decimals() : figure.decimals());
      }
      Interval claimed = result.claimed(Rounding.ROUND);
      BigDecimal one = inverted(link, mention, figure, claimed.low());
      BigDecimal other = inverted(link, mention, figure, claimed.high());
      if (one != null && other != null) {
        low = low == null ? one.min(other) : low.max(one.min(other));
        high = high == null ? one.max(other) : high.min(one.max(other));
      }
    }
    if (low != null && high != null && low.compareTo(high) <= 0) {
      BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
      propose(proposals, figure, middle, figure.decimals());
    }
    return proposals;
  }

  private @Nullable BigDecimal inverted(
      Link link, Figure mention, Figure figure, BigDecimal value) {
    return Inversion.of(link.computation(changes), figure.location(), value)
        .map(right -> Change.from(mention, right, figure))
        .orElse(null);
  }

  /** A number typed without decimals may have lost them. */
  private static void propose(
      Set<Change> proposals, Figure figure, BigDecimal value, int decimals) {
    int few = figure.value().abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? 2 : 0;
    for (int shown : new int[] {decimals, Math.max(figure.decimals(), few)}) {
      Change change = new Change(figure, value, shown);
      if (!change.changesNothing()) {
        proposals.add(change);
      }
    }
  }

  private static @Nullable BigDecimal value(Expression computation) {
    try {
      return computation.value();
    } catch (ArithmeticException dividedByZero) {
      return null;
    }
  }
}
