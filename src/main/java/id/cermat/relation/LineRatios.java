package id.cermat.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are a quotient, a percentage or a growth of two others, by arithmetic alone. Of
 * a few slots it asks which divisor a result and a dividend would need, and looks that up among the
 * numbers of the slot; only what fits there is asked everywhere.
 */
final class LineRatios {
  private static final int SEEDS = 4;
  private static final int SAMPLE = 40;
  private static final int REACH = 60;
  private static final double ENOUGH = 4;

  /**
   * A result that is known so much better than its operands tell was not computed from them: an
   * amount is no quotient of another by a percentage in whole points.
   */
  private static final double LOOSE = 50;

  /**
   * Results repeat less than one in so many: a column of a few round numbers was chosen (targets),
   * not computed.
   */
  private static final int CHOSEN = 4;

  /** So much larger a share of numbers that use their last digit is no chance. */
  private static final double ROUNDER = 0.3;

  private static final double CHOSEN_ROUND = 0.5;

  private static final double AMOUNT = 1000;

  /** A rounded quotient is off by half of what is possible on the average. */
  private static final double UNROUNDED = 0.05;

  private final Lines lines;
  private final BitSet slots;
  private final BitSet results;
  private final int[] order;
  private final Clues.Proof proof;

  /**
   * @param results the lines that may be results; all but the amounts among them are tried
   * @param proof how much it takes to prove a quotient
   */
  LineRatios(Lines lines, BitSet slots, BitSet results, Clues.Proof proof) {
    this.proof = proof;
    this.lines = lines;
    this.results = results;
    this.slots = slots;
    this.order = lines.active(new BitSet()).stream().toArray();
  }

  private record Candidate(RelationKind kind, boolean percent, int result, int first, int second) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Candidate one
          && kind == one.kind
          && percent == one.percent
          && result == one.result
          && first == one.first
          && second == one.second;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * result + first) + second) + kind.ordinal();
    }
  }

  List<Pattern> find() {
    List<Pattern> best = new ArrayList<>();
    Map<Integer, double[][]> sorted = new HashMap<>();
    for (int result : order) {
      if (!results.get(result) || amounts(result)) {
        continue;
      }
      int[] seeds = seeds(result);
      Set<Candidate> candidates = new LinkedHashSet<>();
      for (int seed : seeds) {
        collect(result, seed, sorted.computeIfAbsent(seed, this::sorted), candidates);
      }
      Pattern chosen = null;
      for (Candidate candidate : candidates) {
        Pattern pattern = examine(candidate);
        if (pattern != null && (chosen == null || better(pattern, chosen))) {
          chosen = pattern;
        }
      }
      if (chosen != null) {
        best.add(chosen);
      }
    }
    return oneEach(best);
  }

  /** Whether a line holds nothing but whole numbers of some size, as no quotient does. */
  private boolean amounts(int line) {
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (lines.has(line, slot)) {
        double value = Math.abs(lines.value(line, slot));
        if (value % 1 != 0 || value > 0 && value < AMOUNT) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean better(Pattern one, Pattern other) {
    int held =
        Integer.compare(
            one.holds() - one.failing().cardinality(),
            other.holds() - other.failing().cardinality());
    if (held != 0) {
      return held > 0;
    }
    int near = Integer.compare(distance(one), distance(other));
    return near != 0 ? near < 0 : one.surprise() > other.surprise();
  }

  private static int distance(Pattern pattern) {
    return Math.abs(pattern.result() - pattern.operands()[0])
        + Math.abs(pattern.result() - pattern.operands()[1]);
  }

  /**
   * Of three lines that are computed from each other, only the one that was rounded most is kept.
   */
  private List<Pattern> oneEach(List<Pattern> found) {
    Map<String, Pattern> kept = new HashMap<>();
    for (Pattern pattern : found) {
      int[] three = {pattern.result(), pattern.operands()[0], pattern.operands()[1]};
      Arrays.sort(three);
      kept.merge(Arrays.toString(three), pattern, (one, other) -> rather(one, other) ? one : other);
    }
    List<Pattern> all = new ArrayList<>();
    for (Pattern pattern : kept.values()) {
      if (chosen(pattern)) {
        continue;
      }
      boolean rounded = rounded(pattern);
      if (pattern.kind() == RelationKind.RATIO && !rounded) {
        all.add(product(pattern));
      } else if (!counts(pattern.result(), pattern.slots())
          || (rounded ? whole(pattern) : percentages(pattern))) {
        all.add(pattern);
      }
    }
    all.sort(Comparator.comparingInt(Pattern::result));
    if (proof.resultsLast()) {
      all.removeIf(pattern -> undoes(pattern, kept.values()));
    }
    return all;
  }

  /** Whether the divisor was itself divided out of the dividend: what it was divided by. */
  private static boolean undoes(Pattern pattern, Collection<Pattern> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.result() == pattern.operands()[1]
                    && other.operands()[0] == pattern.operands()[0]);
  }

  /**
   * The same as a product, where the quotient times the divisor gives the dividend more exactly
   * than a rounded quotient could: a price was not divided out of an amount. It is asked anew: a
   * rounded quotient still fits where the amount is wrong.
   */
  private Pattern product(Pattern pattern) {
    int[] operands = {pattern.result(), pattern.operands()[1]};
    int result = pattern.operands()[0];
    Asked asked = Asked.of(lines, RelationKind.PRODUCT, result, operands, pattern.slots());
    return Pattern.supported(
        RelationKind.PRODUCT,
        pattern.columns(),
        result,
        operands,
        asked.slots,
        asked.holds,
        asked.failing,
        asked.surprise);
  }

  /** Whether the results are off by as much as rounding makes them. */
  private boolean rounded(Pattern pattern) {
    if (pattern.kind() == RelationKind.GROWTH || pattern.kind() == RelationKind.GROWTH_PERCENT) {
      return true;
    }
    double scale = pattern.kind() == RelationKind.PERCENT ? 100 : 1;
    int first = pattern.operands()[0];
    int second = pattern.operands()[1];
    double off = 0;
    double possible = 0;
    for (int slot = pattern.slots().nextSetBit(0);
        slot >= 0;
        slot = pattern.slots().nextSetBit(slot + 1)) {
      double divisor = Math.abs(lines.value(second, slot));
      if (!pattern.failing().get(slot)) {
        off +=
            Math.abs(
                lines.value(pattern.result(), slot) * lines.value(second, slot)
                    - scale * lines.value(first, slot));
        possible += lines.half(pattern.result(), slot) * divisor;
      }
    }
    return off > possible * UNROUNDED;
  }

  private boolean counts(int line, BitSet slots) {
    boolean counts = true;
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      counts &= !lines.has(line, slot) || lines.value(line, slot) % 1 == 0;
    }
    return counts;
  }

  /**
   * Which of three lines comes of the two others: not the one of rounder numbers, since targets and
   * counts are chosen and quotients use every digit that they show; else the one that was rounded
   * most.
   */
  private boolean rather(Pattern one, Pattern other) {
    double difference = used(one.result(), one.slots()) - used(other.result(), other.slots());
    return Math.abs(difference) > ROUNDER ? difference > 0 : coarse(one) >= coarse(other);
  }

  /**
   * Whether the results are much rounder than what they would be computed from: they were chosen.
   */
  private boolean chosen(Pattern pattern) {
    double own = used(pattern.result(), pattern.slots());
    return own + CHOSEN_ROUND < used(pattern.operands()[0], pattern.slots())
        || own + CHOSEN_ROUND < used(pattern.operands()[1], pattern.slots());
  }

  /** The share of a line's numbers whose last shown digit is no zero. */
  private double used(int line, BitSet slots) {
    int used = 0;
    int all = 0;
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      double units = Math.rint(lines.value(line, slot) / (2 * lines.half(line, slot)));
      used += units % 10 != 0 ? 1 : 0;
      all++;
    }
    return all == 0 ? 0 : (double) used / all;
  }

  /**
   * Whether the results are shown without decimals. Decimals that are nothing but zeros were not
   * divided out of anything: so are targets written, beside a capped index.
   */
  private boolean whole(Pattern pattern) {
    return pattern.slots().stream()
        .filter(slot -> lines.has(pattern.result(), slot))
        .allMatch(slot -> lines.isWhole(pattern.result(), slot));
  }

  /** Whether the results are shown with a sign for percent. */
  private boolean percentages(Pattern pattern) {
    return pattern.slots().stream()
        .filter(slot -> lines.has(pattern.result(), slot))
        .allMatch(slot -> lines.isPercent(pattern.result(), slot));
  }

  /** How much of the results their last digit is, on the whole; counts are no quotients. */
  private double coarse(Pattern pattern) {
    boolean counts = counts(pattern.result(), pattern.slots()) && !percentages(pattern);
    double sum = counts ? -1000 : 0;
    int n = 0;
    for (int slot = pattern.slots().nextSetBit(0);
        slot >= 0;
        slot = pattern.slots().nextSetBit(slot + 1)) {
      sum +=
          Math.log10(
              (lines.half(pattern.result(), slot) + 1e-15)
                  / Math.abs(lines.value(pattern.result(), slot)));
      n++;
    }
    return n == 0 ? sum : sum / n;
  }

  /** Slots in which the result says most. */
  private int[] seeds(int result) {
    List<Integer> telling = new ArrayList<>();
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (lines.has(result, slot)) {
        double value = Math.abs(lines.value(result, slot));
        if (value > 0 && value != 1 && value != 100) {
          telling.add(slot);
        }
      }
    }
    if (telling.size() < 2) {
      return new int[0];
    }
    int[] seeds = new int[Math.min(SEEDS, telling.size())];
    for (int i = 0; i < seeds.length; i++) {
      int from = i * telling.size() / seeds.length;
      int to = Math.min((i + 1) * telling.size() / seeds.length, from + SAMPLE);
      int top = telling.get(from);
      for (int at = from; at < to; at++) {
        int slot = telling.get(at);
        if (digits(result, slot) > digits(result, top)) {
          top = slot;
        }
      }
      seeds[i] = top;
    }
    return seeds;
  }

  private double digits(int line, int slot) {
    return Math.abs(lines.value(line, slot)) / Math.max(lines.half(line, slot), 1e-12);
  }

  private double[][] sorted(int slot) {
    List<double[]> all = new ArrayList<>();
    for (int line : order) {
      if (lines.has(line, slot) && lines.value(line, slot) != 0) {
        all.add(new double[] {lines.value(line, slot), line});
      }
    }
    all.sort(Comparator.comparingDouble(pair -> pair[0]));
    return all.toArray(double[][]::new);
  }

  private void collect(int result, int slot, double[][] sorted, Set<Candidate> candidates) {
    double value = lines.value(result, slot);
    double half = lines.half(result, slot);
    boolean percent = lines.isPercent(result, slot);
    for (double[] pair : sorted) {
      int first = (int) pair[1];
      if (first == result || Math.abs(first - result) > REACH) {
        continue;
      }
      double wide = lines.half(first, slot);
      if (!percent) {
        look(
            sorted,
            RelationKind.RATIO,
            false,
            result,
            first,
            quotient(pair[0], wide, value, half),
            candidates);
        look(
            sorted,
            RelationKind.GROWTH,
            false,
            result,
            first,
            quotient(pair[0], wide, 1 + value, half),
            candidates);
      }
      look(
          sorted,
          RelationKind.PERCENT,
          true,
          result,
          first,
          quotient(pair[0], wide, value / 100, half / 100),
          candidates);
      look(
          sorted,
          RelationKind.GROWTH_PERCENT,
          true,
          result,
          first,
          quotient(pair[0], wide, 1 + value / 100, half / 100),
          candidates);
    }
  }

  private static double[] quotient(double dividend, double wide, double divisor, double half) {
    double a = (Math.abs(dividend) - wide) / (Math.abs(divisor) + half);
    double nearest = Math.abs(divisor) - half;
    double b = nearest <= 0 ? Double.POSITIVE_INFINITY : (Math.abs(dividend) + wide) / nearest;
    boolean negative = dividend * divisor < 0;
    return negative ? new double[] {-b, -a} : new double[] {a, b};
  }

  private void look(
      double[][] sorted,
      RelationKind kind,
      boolean percent,
      int result,
      int first,
      double[] range,
      Set<Candidate> candidates) {
    int low = 0;
    int high = sorted.length;
    double from = range[0] - Math.abs(range[0]) * 1e-6 - 0.5;
    double to = range[1] + Math.abs(range[1]) * 1e-6 + 0.5;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle][0] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int limit = 0;
    for (int at = low; at < sorted.length && sorted[at][0] <= to && limit < 12; at++, limit++) {
      int second = (int) sorted[at][1];
      if (second != result && second != first && Math.abs(second - result) <= REACH) {
        candidates.add(new Candidate(kind, percent, result, first, second));
      }
    }
  }

  private @Nullable Pattern examine(Candidate candidate) {
    if (proof.resultsLast()
        && lines.areColumns()
        && candidate.result() < Math.max(candidate.first(), candidate.second())) {
      return null;
    }
    BitSet in = new BitSet();
    BitSet failing = new BitSet();
    Set<Double> distinct = new HashSet<>();
    int holds = 0;
    int asked = 0;
    int unheld = 0;
    int loose = 0;
    double surprise = 0;
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (!lines.has(candidate.result(), slot)) {
        continue;
      }
      double value = lines.value(candidate.result(), slot);
      if (!lines.has(candidate.first(), slot)
          || !lines.has(candidate.second(), slot)
          || lines.value(candidate.second(), slot) == 0) {
        unheld += value != 0 ? 1 : 0;
        continue;
      }
      double first = lines.value(candidate.first(), slot);
      double second = lines.value(candidate.second(), slot);
      double scale = candidate.percent() ? 100 : 1;
      double quotient =
          scale
              * (candidate.kind() == RelationKind.GROWTH
                      || candidate.kind() == RelationKind.GROWTH_PERCENT
                  ? (first - second) / second
                  : first / second);
      double error =
          scale
              * (lines.operandHalf(candidate.first(), slot)
                  + Math.abs(first / second) * lines.operandHalf(candidate.second(), slot))
              / Math.abs(second);
      if (lines.isWhole(candidate.first(), slot) && lines.isWhole(candidate.second(), slot)) {
        error = 0;
      }
      double half = lines.half(candidate.result(), slot);
      loose += error > LOOSE * half ? 1 : 0;
      double allowed = (half + error) * (1 + 1e-9) + Math.abs(value) * 1e-10;
      in.set(slot);
      boolean tells = first != 0 && value != 0 && first != second;
      if (Math.abs(quotient - value) <= allowed) {
        if (tells) {
          asked++;
          holds++;
          if (distinct.add(value)) {
            surprise += LineSums.surprise(value, Math.max(allowed, 1e-7 * Math.abs(value)));
          }
        }
      } else {
        asked++;
        failing.set(slot);
        if (asked == SAMPLE && failing.cardinality() > asked / 2) {
          return null;
        }
      }
    }
    if (!lines.areColumns() && !failing.isEmpty()) {
      return null;
    }
    if (holds < (lines.areColumns() ? 2 : proof.rowTelling())
        || distinct.size() < 2
        || holds < proof.share() * asked
        || holds < unheld
        || distinct.size() * CHOSEN < holds
        || loose * 2 > holds
        || surprise - 2 * Math.log10(order.length) < ENOUGH) {
      return null;
    }
    return Pattern.supported(
        candidate.kind(),
        lines.areColumns(),
        candidate.result(),
        new int[] {candidate.first(), candidate.second()},
        in,
        holds,
        failing,
        surprise);
  }
}
