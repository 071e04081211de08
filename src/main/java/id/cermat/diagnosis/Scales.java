package id.cermat.diagnosis;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Inversion;
import id.cermat.figure.Location;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that stand in another scale than all that speaks of them: thousands or millions
 * where rupiah are meant, or the reverse.
 */
final class Scales {
  /** Thousands, millions, milliards, either way. */
  private static final int[] POWERS = {3, 6, 9, -3, -6, -9};

  /** What a percentage of two decimals leaves open of an amount. */
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  /** One figure may be out of scale by chance or by a slip of its own; a column is not. */
  private static final int CELLS = 2;

  private static final int RELATIONS = 3;

  private final Network network;
  private final Map<String, TreeMap<Integer, Map<Location, Change>>> bySheet =
      new LinkedHashMap<>();

  Scales(Network network) {
    this.network = network;
  }

  /**
   * Columns in another scale.
   *
   * @param changes what their cells should be, in reading order
   * @param repaired the broken relations that hold with that
   */
  record Scaled(List<Change> changes, List<Link> repaired, int lost) {
    int net() {
      return repaired.size() - lost;
    }
  }

  /** The columns whose other scale repairs most; null where none does. */
  @Nullable Scaled find() {
    for (Link link : network.broken()) {
      for (Figure figure : link.figures().values()) {
        if (figure.location() instanceof CellLocation cell && figure.value().signum() != 0) {
          note(link, figure, cell);
        }
      }
    }
    Scaled best = null;
    for (Map<Integer, Map<Location, Change>> columns : bySheet.values()) {
      columns.values().removeIf(cells -> cells.size() < CELLS);
      Map<Location, Change> all = new LinkedHashMap<>();
      List<Map<Location, Change>> tries = new ArrayList<>(columns.values());
      columns.values().forEach(all::putAll);
      if (columns.size() > 1) {
        tries.add(all);
      }
      for (Map<Location, Change> some : tries) {
        Scaled scaled = tried(some);
        if (scaled != null && (best == null || scaled.net() > best.net())) {
          best = scaled;
        }
      }
    }
    return best;
  }

  private void note(Link link, Figure figure, CellLocation cell) {
    boolean isResult = link.result().location().equals(cell);
    BigDecimal right;
    try {
      right =
          isResult
              ? link.computation().value()
              : Inversion.of(link.computation(), cell, link.result().value()).orElse(null);
    } catch (ArithmeticException dividedByZero) {
      return;
    }
    if (right == null) {
      return;
    }
    for (int power : POWERS) {
      BigDecimal scaled = figure.value().scaleByPowerOfTen(power);
      BigDecimal off = right.subtract(scaled).abs();
      if (off.compareTo(scaled.abs().multiply(NEAR)) <= 0) {
        BigDecimal value = link.states() ? right : scaled;
        Map<Location, Change> cells =
            bySheet
                .computeIfAbsent(
                    cell.file() + "\n" + cell.sheet() + "\n" + power, any -> new TreeMap<>())
                .computeIfAbsent(cell.column(), any -> new LinkedHashMap<>());
        Change change =
            new Change(figure, value, Math.max(figure.decimals(), power < 0 ? -power : 0));
        if (link.states()) {
          cells.put(cell, change);
        } else {
          cells.putIfAbsent(cell, change);
        }
      }
    }
  }

  private @Nullable Scaled tried(Map<Location, Change> known) {
    if (known.isEmpty()) {
      return null;
    }
    Changes changes = new Changes();
    List<Change> all = new ArrayList<>(known.values());
    all.addAll(rest(known));
    all.forEach(changes::add);
    Set<Link> touched = new LinkedHashSet<>();
    Set<Object> seen = new LinkedHashSet<>();
    int lost = 0;
    for (Change change : all) {
      touched.addAll(network.broken(change.place()));
      for (Link link : network.evidence(change.place())) {
        if (seen.add(link.key()) && !link.holds(changes) && link.holds(new Changes())) {
          lost++;
        }
      }
    }
    List<Link> repaired = touched.stream().filter(link -> link.holds(changes)).toList();
    boolean enough =
        repaired.size() >= RELATIONS
            && repaired.size() * 2 > touched.size()
            && lost * 2 <= repaired.size();
    all.sort(
        Comparator.comparing((Change change) -> ((CellLocation) change.place()).row())
            .thenComparing(change -> ((CellLocation) change.place()).column()));
    return enough ? new Scaled(all, repaired, lost) : null;
  }

  /** The other cells of the same columns between the first and the last that are known. */
  private List<Change> rest(Map<Location, Change> known) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    Map<Integer, BigDecimal> factors = new LinkedHashMap<>();
    for (Change change : known.values()) {
      CellLocation cell = (CellLocation) change.place();
      first = Math.min(first, cell.row());
      last = Math.max(last, cell.row());
      int power = change.value().compareTo(change.figure().value()) > 0 ? 1 : -1;
      BigDecimal ratio =
          power > 0
              ? change.value().divide(change.figure().value(), MathContext.DECIMAL32)
              : change.figure().value().divide(change.value(), MathContext.DECIMAL32);
      int digits = (int) Math.round(Math.log10(ratio.abs().doubleValue()));
      factors.putIfAbsent(cell.column(), BigDecimal.ONE.scaleByPowerOfTen(power * digits));
    }
    SheetRelations sheet = network.sheet(known.keySet().iterator().next());
    List<Change> rest = new ArrayList<>();
    if (sheet != null) {
      for (Figure figure : sheet.figures()) {
        CellLocation cell = (CellLocation) figure.location();
        BigDecimal factor = factors.get(cell.column());
        if (factor != null
            && cell.row() >= first
            && cell.row() <= last
            && !known.containsKey(cell)) {
          BigDecimal value = figure.value().multiply(factor);
          rest.add(new Change(figure, value, Math.max(figure.decimals(), value.scale())));
        }
      }
    }
    return rest;
  }
}
