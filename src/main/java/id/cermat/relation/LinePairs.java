package id.cermat.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are the sum of two others, wherever these stand within reach: differences such
 * as what is left of a ceiling, and totals apart from their parts.
 */
final class LinePairs {
  private static final int SEEDS = 3;
  private static final int SAMPLE = 40;
  private static final double ENOUGH = 5;
  private static final double SHARE = 0.8;

  private final Lines lines;
  private final BitSet slots;
  private final int[] order;
  private final int reach;

  LinePairs(Lines lines, BitSet slots, BitSet passedOver, int reach) {
    this.lines = lines;
    this.slots = slots;
    this.order = lines.active(passedOver).stream().toArray();
    this.reach = reach;
  }

  /** What a record does of itself is linked when first used, which costs a small sheet most. */
  private record Candidate(int result, int first, int second) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Candidate one
          && result == one.result
          && first == one.first
          && second == one.second;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * result + first) + second;
    }
  }

  /** Those that do not follow from sums already known, the closest together first. */
  List<Pattern> find(Independence known) {
    equal(known);
    List<Pattern> all = candidates();
    all.sort(LinePairs::closest);
    List<Pattern> kept = new ArrayList<>();
    for (Pattern pattern : all) {
      if (known.add(pattern.result(), pattern.operands())) {
        kept.add(pattern);
      }
    }
    return kept;
  }

  private static int closest(Pattern a, Pattern b) {
    int order = Integer.compare(span(a), span(b));
    if (order == 0) {
      order = Integer.compare(b.holds(), a.holds());
    }
    return order != 0 ? order : Integer.compare(a.result(), b.result());
  }

  private static int inOrder(Pattern a, Pattern b) {
    int order = Integer.compare(a.result(), b.result());
    return order != 0 ? order : Arrays.compare(a.operands(), b.operands());
  }

  /** Lines that say the same add nothing to each other's sums. */
  private void equal(Independence known) {
    java.util.Map<Integer, List<Integer>> alike = new java.util.HashMap<>();
    for (int line : order) {
      int hash = 0;
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        hash = 31 * hash + Double.hashCode(lines.has(line, slot) ? lines.value(line, slot) : 0);
      }
      List<Integer> group = alike.computeIfAbsent(hash, any -> new ArrayList<>());
      if (!group.isEmpty()) {
        known.add(line, new int[] {group.get(0)});
      }
      group.add(line);
    }
  }

  private static int span(Pattern pattern) {
    int a = pattern.operands()[0];
    int b = pattern.operands()[1];
    int c = pattern.result();
    return Math.max(a, Math.max(b, c)) - Math.min(a, Math.min(b, c));
  }

  private List<Pattern> candidates() {
    Set<Candidate> candidates = new HashSet<>();
    for (int seed : seeds()) {
      collect(seed, candidates);
    }
    List<Pattern> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pattern pattern = examine(candidate);
      if (pattern != null) {
        found.add(pattern);
      }
    }
    found.sort(LinePairs::inOrder);
    return found;
  }

  /** The slots with most numbers in them, apart from each other. */
  private int[] seeds() {
    int[] filled = new int[lines.slots()];
    for (int line : order) {
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        filled[slot] += lines.has(line, slot) && lines.value(line, slot) != 0 ? 1 : 0;
      }
    }
    List<Integer> all = new ArrayList<>();
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (filled[slot] >= 3) {
        all.add(slot);
      }
    }
    int[] seeds = new int[Math.min(SEEDS, all.size())];
    for (int i = 0; i < seeds.length; i++) {
      int from = i * all.size() / seeds.length;
      int to = Math.min((i + 1) * all.size() / seeds.length, from + SAMPLE);
      int top = all.get(from);
      for (int at = from; at < to; at++) {
        if (filled[all.get(at)] > filled[top]) {
          top = all.get(at);
        }
      }
      seeds[i] = top;
    }
    return seeds;
  }

  private void collect(int slot, Set<Candidate> candidates) {
    List<double[]> all = new ArrayList<>();
    for (int line : order) {
      if (lines.has(line, slot) && lines.value(line, slot) != 0) {
        all.add(new double[] {lines.value(line, slot), line});
      }
    }
    double[][] placed = all.toArray(new double[0][]);
    double[][] sorted = placed.clone();
    Arrays.sort(sorted, LinePairs::byValue);
    for (int i = 0; i < placed.length; i++) {
      for (int j = i + 1; j < placed.length && placed[j][1] - placed[i][1] <= reach; j++) {
        int first = (int) placed[i][1];
        int second = (int) placed[j][1];
        double sum = placed[i][0] + placed[j][0];
        double wide = lines.half(first, slot) + lines.half(second, slot) + 0.5 * 0;
        look(sorted, sum, wide, slot, first, second, candidates);
      }
    }
  }

  private static int byValue(double[] a, double[] b) {
    return Double.compare(a[0], b[0]);
  }

  private void look(
      double[][] sorted,
      double sum,
      double wide,
      int slot,
      int first,
      int second,
      Set<Candidate> candidates) {
    int low = 0;
    int high = sorted.length;
    double margin = 2 * wide + Math.abs(sum) * 1e-9;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle][0] < sum - margin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int at = low; at < sorted.length && sorted[at][0] <= sum + margin; at++) {
      int result = (int) sorted[at][1];
      if (result != first
          && result != second
          && Math.abs(result - first) <= reach
          && Math.abs(result - second) <= reach) {
        candidates.add(new Candidate(result, first, second));
      }
    }
  }

  private @Nullable Pattern examine(Candidate candidate) {
    BitSet in = new BitSet();
    BitSet failing = new BitSet();
    Set<Double> distinct = new HashSet<>();
    int holds = 0;
    int asked = 0;
    int telling = 0;
    double surprise = 0;
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      boolean one = lines.has(candidate.first(), slot);
      boolean two = lines.has(candidate.second(), slot);
      if (!lines.has(candidate.result(), slot) || !one && !two) {
        continue;
      }
      double first = one ? lines.value(candidate.first(), slot) : 0;
      double second = two ? lines.value(candidate.second(), slot) : 0;
      double result = lines.value(candidate.result(), slot);
      if (result == 0 && first == 0 && second == 0) {
        in.set(slot);
        continue;
      }
      double wide =
          (one ? lines.operandHalf(candidate.first(), slot) : 0)
              + (two ? lines.operandHalf(candidate.second(), slot) : 0);
      double allowed =
          LineSums.allowed(result, lines.half(candidate.result(), slot), wide, Double.MAX_VALUE);
      in.set(slot);
      asked++;
      if (Math.abs(first + second - result) <= allowed) {
        holds++;
        telling += first != 0 && second != 0 ? 1 : 0;
        if (first != 0 && second != 0 && distinct.add(result)) {
          double least = Math.min(Math.abs(result), Math.min(Math.abs(first), Math.abs(second)));
          surprise +=
              LineSums.surprise(least, Math.max(lines.half(candidate.result(), slot), allowed / 2));
        }
      } else {
        failing.set(slot);
        if (asked == SAMPLE && failing.cardinality() > asked / 2) {
          return null;
        }
      }
    }
    if (!lines.areColumns() && !failing.isEmpty()) {
      return null;
    }
    if (telling < 2
        || telling < 0.2 * holds
        || distinct.size() < 2
        || holds < SHARE * asked
        || surprise - 2 * Math.log10(order.length) < ENOUGH) {
      return null;
    }
    return Pattern.supported(
        RelationKind.SUM,
        lines.areColumns(),
        candidate.result(),
        new int[] {candidate.first(), candidate.second()},
        in,
        holds,
        failing,
        surprise);
  }
}
