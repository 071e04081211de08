package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lines that are the sum of the lines beside them, by arithmetic alone: from each line the
 * addends are taken one after the other, upwards and downwards, until the sums meet it. What was
 * summed is then passed over, so that the next round finds the totals of totals.
 *
 * <p>What proves a sum is how unlikely it is by chance: a total of seven digits met exactly is
 * worth about seven tenths of ten, one of two digits hardly anything.
 */
final class LineSums {
  private static final int ROUNDS = 6;
  private static final int REACH = 400;
  static final double ENOUGH = 2.2;
  static final double SHARE = 0.7;
  static final double TELLING = 0.2;

  /** So many powers of ten against chance before what is nearly met is taken for a wrong total. */
  static final double CERTAIN = 6;

  /** As many addends; two or three come near to something often. */
  private static final int MANY = 4;

  private final Lines lines;
  private final BitSet slots;
  private final double nearly;
  private final boolean[] fractional;

  /**
   * @param nearly by what part of itself a sum may be missed in some slots where it is met exactly
   *     in another; 0 where it may not
   */
  LineSums(Lines lines, BitSet slots, double nearly) {
    this.lines = lines;
    this.slots = slots;
    this.nearly = nearly;
    this.fractional = new boolean[lines.count()];
    for (int line = 0; line < fractional.length; line++) {
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        fractional[line] |= lines.has(line, slot) && lines.value(line, slot) % 1 != 0;
      }
    }
  }

  List<Pattern> find(BitSet passedOver) {
    List<Pattern> all = new ArrayList<>();
    BitSet active = lines.active(passedOver);
    for (int round = 0; round < ROUNDS; round++) {
      int[] order = active.stream().toArray();
      Map<Integer, Pattern> found = new HashMap<>();
      for (int at = 0; at < order.length; at++) {
        Pattern best = null;
        for (int step = -1; step <= 1; step += 2) {
          Pattern run = run(order, at, step);
          if (run != null && (best == null || run.surprise() > best.surprise())) {
            best = run;
          }
        }
        if (best != null) {
          found.put(order[at], best);
        }
      }
      List<Pattern> kept = consistent(found);
      if (kept.isEmpty()) {
        break;
      }
      all.addAll(kept);
      for (Pattern sum : kept) {
        for (int operand : sum.operands()) {
          active.clear(operand);
        }
      }
    }
    return all;
  }

  /** Of sums that contain each other in turn, those with more to show for them. */
  private static List<Pattern> consistent(Map<Integer, Pattern> found) {
    List<Pattern> order = new ArrayList<>(found.values());
    order.sort(
        Comparator.comparingDouble((Pattern sum) -> -sum.surprise())
            .thenComparingInt(sum -> -sum.operands().length)
            .thenComparingInt(Pattern::result));
    Map<Integer, BitSet> kept = new HashMap<>();
    Map<Integer, List<Integer>> containers = new HashMap<>();
    List<Pattern> result = new ArrayList<>();
    for (Pattern sum : order) {
      BitSet own = new BitSet();
      for (int operand : sum.operands()) {
        own.set(operand);
      }
      boolean clash = false;
      for (int container : containers.getOrDefault(sum.result(), List.of())) {
        clash |= own.get(container) || own.intersects(kept.get(container));
      }
      for (int operand : sum.operands()) {
        BitSet other = kept.get(operand);
        clash |= other != null && own.intersects(other);
      }
      if (!clash) {
        kept.put(sum.result(), own);
        for (int operand : sum.operands()) {
          containers.computeIfAbsent(operand, any -> new ArrayList<>()).add(sum.result());
        }
        result.add(sum);
      }
    }
    return result;
  }

  private Pattern run(int[] order, int at, int step) {
    int line = order[at];
    int[] asked = new int[Math.min(lines.numbers(line), lines.slots())];
    int n = 0;
    for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
      if (lines.has(line, slot) && lines.value(line, slot) != 0) {
        asked[n++] = slot;
      }
    }
    if (n == 0) {
      return null;
    }
    double[] sums = new double[n];
    double[] slack = new double[n];
    double[] variance = new double[n];
    int[] addends = new int[n];
    boolean[] negative = new boolean[n];
    boolean[] fine = new boolean[n];
    boolean fractions = fractional[line];
    int taken = 0;
    int mostHeld = 0;
    Pattern best = null;
    int[] operands = new int[Math.min(order.length, REACH)];
    for (int next = at + step; next >= 0 && next < order.length && taken < REACH; next += step) {
      int operand = order[next];
      if (!fractions && fractional[operand]) {
        continue;
      }
      operands[taken++] = operand;
      int holds = 0;
      int telling = 0;
      int over = 0;
      int near = 0;
      for (int i = 0; i < n; i++) {
        int slot = asked[i];
        if (lines.has(operand, slot)) {
          double value = lines.value(operand, slot);
          sums[i] += value;
          double half = lines.operandHalf(operand, slot);
          slack[i] += half;
          variance[i] += half * half / 3;
          addends[i] += value != 0 ? 1 : 0;
          negative[i] |= value < 0;
        }
        double result = lines.value(line, slot);
        double own = lines.half(line, slot);
        double allowed = allowed(result, own, slack[i], variance[i]);
        fine[i] = Math.abs(sums[i] - result) <= allowed;
        if (fine[i]) {
          holds++;
          telling += addends[i] >= 2 ? 1 : 0;
        } else if (addends[i] >= MANY) {
          near += Math.abs(sums[i] - result) <= nearly * Math.abs(result) ? 1 : 0;
        }
        over += result > 0 && !negative[i] && sums[i] > result + allowed ? 1 : 0;
      }
      boolean enough = holds >= SHARE * n || holds > 0 && holds + near >= SHARE * n;
      if (taken >= 2 && holds > mostHeld && enough && telling >= TELLING * holds) {
        double surprise = 0;
        Set<Double> distinct = new HashSet<>();
        for (int i = 0; i < n; i++) {
          double result = lines.value(line, asked[i]);
          if (fine[i] && addends[i] >= 2 && distinct.add(result)) {
            double own = lines.half(line, asked[i]);
            double allowed = allowed(result, own, slack[i], variance[i]);
            surprise += surprise(result, Math.max(own, allowed / 2));
          }
        }
        double demanded = holds >= SHARE * n ? ENOUGH : CERTAIN;
        if (surprise - Math.log10(taken) < demanded) {
          if (over > (1 - SHARE) * n) {
            break;
          }
          continue;
        }
        mostHeld = holds;
        best =
            pattern(line, java.util.Arrays.copyOf(operands, taken), asked, fine, holds, surprise);
      }
      if (over > (1 - SHARE) * n) {
        break;
      }
    }
    return best;
  }

  /**
   * What the last digits allow: the rounding of all addends together, but no more than three
   * standard deviations of it, which chance would meet too often among many addends.
   */
  static double allowed(double result, double own, double slack, double variance) {
    double likely = Math.min(slack, 3 * Math.sqrt(variance));
    return (own + likely) * (1 + 1e-9) + Math.abs(result) * 1e-12;
  }

  /** How unlikely it is to meet a value by chance, in powers of ten. */
  static double surprise(double value, double within) {
    return Math.max(0, Math.log10(Math.abs(value) / (2 * within)));
  }

  private Pattern pattern(
      int line, int[] operands, int[] asked, boolean[] fine, int holds, double surprise) {
    java.util.Arrays.sort(operands);
    BitSet in = new BitSet();
    BitSet failing = new BitSet();
    for (int i = 0; i < fine.length; i++) {
      in.set(asked[i]);
      if (!fine[i]) {
        failing.set(asked[i]);
      }
    }
    return Pattern.supported(
        RelationKind.SUM, lines.areColumns(), line, operands, in, holds, failing, surprise);
  }
}
