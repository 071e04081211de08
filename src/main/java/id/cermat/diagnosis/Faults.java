package id.cermat.diagnosis;

import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the figures at fault: again and again the one whose change repairs most, as long as it
 * explains more than it leaves to be explained. What is left is the fault of its results.
 */
final class Faults {
  /** What it takes to change one figure. */
  private static final double ONE = 1;

  /** How much more must speak for an operand than for the result where one relation is broken. */
  private static final double RATHER_THE_RESULT = 1;

  private final Network network;
  private final Changes changes = new Changes();
  private final Set<Link> mended = new HashSet<>();
  private final Search search;
  private final Map<Location, Integer> order = new LinkedHashMap<>();
  private final Map<Link, Double> defaults = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  Faults(Network network) {
    this.network = network;
    this.search = new Search(network, changes, mended);
    for (Link link : network.broken()) {
      link.places().forEach(place -> order.putIfAbsent(place, order.size()));
    }
  }

  /** Those that explain two broken relations or more, and operands behind a single one. */
  List<Fault> found() {
    scaled();
    severals();
    singles();
    return faults;
  }

  private void scaled() {
    Scales.Scaled scaled = new Scales(network).find();
    if (scaled != null) {
      Suspect first =
          new Suspect(scaled.changes().get(0), scaled.repaired(), 0, scaled.lost(), true);
      faults.add(new Fault(first, List.of(), scaled.changes()));
      scaled.changes().forEach(changes::add);
      mended.addAll(scaled.repaired());
    }
  }

  private record Queued(Suspect suspect, int order, int round) {}

  private void severals() {
    PriorityQueue<Queued> queue =
        new PriorityQueue<>(
            (one, other) -> {
              int net = Double.compare(other.suspect().net(), one.suspect().net());
              return net != 0 ? net : Integer.compare(one.order(), other.order());
            });
    order.forEach(
        (place, at) -> {
          if (network.broken(place).size() > 1) {
            enqueue(queue, place, at);
          }
        });
    while (!queue.isEmpty()) {
      Queued next = queue.remove();
      Location place = next.suspect().change().place();
      if (next.round() != mended.size()
          && next.suspect().repaired().stream().anyMatch(mended::contains)) {
        enqueue(queue, place, next.order());
        continue;
      }
      if (explains(next.suspect())) {
        accept(next.suspect());
      }
    }
  }

  private void enqueue(PriorityQueue<Queued> queue, Location place, int at) {
    Suspect suspect = suspect(place);
    if (suspect != null && suspect.repaired().size() > 1) {
      queue.add(new Queued(suspect, at, mended.size()));
    }
  }

  /** A formula cell is at fault as a result alone: as an operand it follows from its own. */
  private @Nullable Suspect suspect(Location place) {
    boolean computed =
        network.isComputed(place)
            && network.broken(place).stream()
                .noneMatch(link -> link.result().location().equals(place));
    return computed ? null : search.suspect(place);
  }

  private boolean explains(Suspect suspect) {
    double without = suspect.repaired().stream().mapToDouble(this::withoutIt).sum();
    return cost(suspect) < without;
  }

  private static double cost(Suspect suspect) {
    return ONE + suspect.lost() - suspect.unsaid() / 2.0;
  }

  /** What it takes to repair a relation at its result. */
  private double withoutIt(Link link) {
    Double known = defaults.get(link);
    if (known == null) {
      Suspect result = search.suspect(link.result().location());
      known = result != null && result.repaired().contains(link) ? cost(result) : 2 * ONE;
      defaults.put(link, known);
    }
    return known;
  }

  private void accept(Suspect suspect) {
    List<Location> alternatives = new ArrayList<>();
    Link first = suspect.repaired().get(0);
    for (Location place : first.places()) {
      if (!place.equals(suspect.change().place())
          && suspect.repaired().stream().allMatch(link -> link.places().contains(place))) {
        Suspect other = suspect(place);
        if (other != null
            && other.repaired().size() >= suspect.repaired().size()
            && other.net() >= suspect.net()) {
          alternatives.add(place);
        }
      }
    }
    faults.add(new Fault(suspect, alternatives, List.of()));
    changes.add(suspect.change());
    mended.addAll(suspect.repaired());
  }

  private void singles() {
    for (Link link : network.broken()) {
      if (!mended.contains(link)) {
        Suspect operand = operandBehind(link);
        if (operand != null) {
          accept(operand);
        }
      }
    }
  }

  /** The one operand for which much more speaks than for the result; null where there is none. */
  private @Nullable Suspect operandBehind(Link link) {
    if (!link.places().contains(link.result().location())) {
      return likeliest(link);
    }
    double limit = withoutIt(link) - RATHER_THE_RESULT;
    if (limit <= ONE) {
      return null;
    }
    Suspect only = null;
    for (Location place : link.places()) {
      Suspect suspect = place.equals(link.result().location()) ? null : suspect(place);
      if (suspect != null && suspect.repaired().contains(link) && cost(suspect) < limit) {
        if (only != null) {
          return null;
        }
        only = suspect;
      }
    }
    return only != null && (only.unsaid() > 0 || isSlip(only)) ? only : null;
  }

  /**
   * The operand for which most speaks where the result is decreed; null where several are alike.
   */
  private @Nullable Suspect likeliest(Link link) {
    Suspect best = null;
    boolean alone = false;
    for (Location place : link.places()) {
      Suspect suspect = suspect(place);
      if (suspect != null && suspect.repaired().contains(link)) {
        int compared = best == null ? 1 : Double.compare(suspect.net(), best.net());
        alone = compared > 0 || compared < 0 && alone;
        best = compared > 0 ? suspect : best;
      }
    }
    return alone ? best : null;
  }

  /** Whether a known slip leads from the right value to what stands there. */
  private static boolean isSlip(Suspect suspect) {
    Change change = suspect.change();
    return suspect.unique()
        && SlipFinder.claimed(
                SlipFinder.explain(Mismatch.of(change.figure(), Expression.of(change.value()))))
            .isPresent();
  }
}
