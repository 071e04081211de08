package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines whose heading or label says in a word that they come of others: a share, a difference, a
 * mean, a total. The word alone proves nothing and the numbers of few rows hardly more; that the
 * numbers agree with a computation that the word names is no chance. So the tables of four rows are
 * told that support alone has to leave. Which lines it comes of is looked for within a bounded
 * reach, the nearest first.
 */
final class NamedLines {
  /** Lines to either side that may be operands. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 6;

  /** Lines that a total or mean may take in. */
  private static final int LONGEST_RUN = 400;

  /**
   * What is mostly as large is an amount: no share and no growth, whatever else its heading says.
   */
  private static final double AMOUNT = 10_000;

  /** Slots that show whether a candidate is worth asking everywhere. */
  private static final int SAMPLE = 8;

  /** Two different values at least: a single one is met by chance among so many candidates. */
  private static final int FEWEST = 2;

  /** So many powers of ten against chance, less what choosing among candidates costs. */
  private static final double ENOUGH = 4;

  /** The same before a cell is called wrong, and in how many slots it has to hold beside. */
  private static final double CERTAIN = 6;

  private static final int CERTAIN_SLOTS = 3;

  /**
   * So many times as often another computation has to hold than one that its numbers prove: beside
   * a target often stands the same target again, with a row more or less.
   */
  private static final int FAR_BETTER = 2;

  /** One cell in so many may be wrong; more of them are computed in another way. */
  private static final int FEW = 8;

  private final Matrix matrix;
  private final Clues clues;
  private final Lines columns;
  private final Lines rows;
  private final Collection<Pattern> known;

  /**
   * @param known what was found already; of two computations that fit alike, the known one is taken
   */
  NamedLines(Matrix matrix, Clues clues, Lines columns, Lines rows, Collection<Pattern> known) {
    this.matrix = matrix;
    this.clues = clues;
    this.columns = columns;
    this.rows = rows;
    this.known = known;
  }

  List<Pattern> find() {
    Map<String, Pattern> found = new LinkedHashMap<>();
    for (Clues.NamedLine named : clues.named()) {
      Pattern pattern = new Search(named).find();
      if (pattern != null) {
        found.merge(pattern.key(), pattern, Pattern::joined);
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The search for what one line comes of. */
  private final class Search {
    private final Clues.NamedLine named;
    private final Lines lines;
    private final int line;
    private final BitSet in = new BitSet();
    private final int[] sample;
    private int tried;
    private int best;
    private @Nullable Pattern chosen;

    Search(Clues.NamedLine named) {
      this.named = named;
      this.lines = named.columns() ? columns : rows;
      this.line = named.line();
      for (int slot = named.first(); slot <= named.last(); slot++) {
        in.set(slot, lines.has(line, slot) && !(named.columns() && clues.asides().get(slot)));
      }
      int[] telling = new int[in.cardinality()];
      int told = 0;
      for (int slot = in.nextSetBit(0); slot >= 0; slot = in.nextSetBit(slot + 1)) {
        if (lines.value(line, slot) != 0) {
          telling[told++] = slot;
        }
      }
      this.sample = new int[Math.min(SAMPLE, told)];
      for (int at = 0; at < sample.length; at++) {
        sample[at] = telling[at * told / sample.length];
      }
    }

    @Nullable Pattern find() {
      if (sample.length < FEWEST) {
        return null;
      }
      for (Pattern pattern : known) {
        if (pattern.columns() == named.columns()
            && pattern.result() == line
            && named.kinds().contains(pattern.kind())) {
          consider(pattern.kind(), pattern.operands());
        }
      }
      best *= FAR_BETTER;
      int[] near = near();
      for (RelationKind kind : named.kinds()) {
        tried = 0;
        if (kind == RelationKind.SUM || kind == RelationKind.MEAN) {
          run(kind, -1);
          run(kind, 1);
        } else {
          pairs(kind, near);
        }
      }
      return chosen;
    }

    /** The lines near by that hold numbers in most slots of the sample, the nearest first. */
    private int[] near() {
      List<Integer> near = new ArrayList<>();
      for (int step = -1; step <= 1; step += 2) {
        int taken = 0;
        int most = step < 0 ? BEFORE : BEHIND;
        for (int at = line + step;
            at >= 0 && at < lines.count() && taken < most && Math.abs(at - line) < 4 * most;
            at += step) {
          int filled = 0;
          for (int slot : sample) {
            filled += lines.has(at, slot) ? 1 : 0;
          }
          if (filled * 2 > sample.length) {
            near.add(at);
            taken++;
          }
        }
      }
      near.sort(this::byDistance);
      int[] sorted = new int[near.size()];
      for (int at = 0; at < sorted.length; at++) {
        sorted[at] = near.get(at);
      }
      return sorted;
    }

    private int byDistance(int one, int other) {
      return Integer.compare(Math.abs(one - line), Math.abs(other - line));
    }

    private void pairs(RelationKind kind, int[] near) {
      boolean quotient = kind != RelationKind.DIFFERENCE && kind != RelationKind.CONSOLIDATION;
      if (quotient && kind != RelationKind.RATIO && amounts()) {
        return;
      }
      boolean points = lines.isPercent(line, sample[0]);
      boolean counts = true;
      for (int slot = in.nextSetBit(0); slot >= 0 && counts; slot = in.nextSetBit(slot + 1)) {
        counts = lines.value(line, slot) % 1 == 0;
      }
      if ((points || counts) && (kind == RelationKind.RATIO || kind == RelationKind.GROWTH)) {
        return;
      }
      for (int i = 1; i < near.length; i++) {
        for (int j = 0; j < i; j++) {
          tried++;
          consider(kind, new int[] {near[i], near[j]});
          if (kind != RelationKind.CONSOLIDATION) {
            tried++;
            consider(kind, new int[] {near[j], near[i]});
          }
        }
      }
    }

    private boolean amounts() {
      int large = 0;
      for (int at : sample) {
        large += Math.abs(lines.value(line, at)) >= AMOUNT ? 1 : 0;
      }
      return 2 * large > sample.length;
    }

    /** The lines right before or behind, one more at a time; totals among them are no parts. */
    private void run(RelationKind kind, int step) {
      double[] sums = new double[sample.length];
      int[] present = new int[sample.length];
      int[] operands = new int[Math.min(LONGEST_RUN, lines.count())];
      int taken = 0;
      for (int at = line + step;
          at >= 0 && at < lines.count() && taken < operands.length;
          at += step) {
        if (kind == RelationKind.MEAN && total(at)) {
          if (taken > 0) {
            return;
          }
          continue;
        }
        int filled = 0;
        for (int i = 0; i < sample.length; i++) {
          if (lines.has(at, sample[i])) {
            filled++;
            sums[i] += lines.value(at, sample[i]);
            present[i]++;
          }
        }
        if (filled == 0) {
          continue;
        }
        operands[taken++] = at;
        int fits = 0;
        for (int i = 0; i < sample.length; i++) {
          double value = kind == RelationKind.MEAN ? sums[i] / present[i] : sums[i];
          double within = (taken + 1) * lines.half(line, sample[i]) + Math.abs(value) * 1e-9;
          fits += Math.abs(value - lines.value(line, sample[i])) <= within ? 1 : 0;
        }
        tried++;
        if (taken > 1 && fits * 2 >= sample.length) {
          int[] some = java.util.Arrays.copyOf(operands, taken);
          java.util.Arrays.sort(some);
          consider(kind, some);
        }
      }
    }

    private boolean total(int at) {
      return named.columns()
          ? clues.named().stream()
              .anyMatch(
                  other ->
                      other.columns()
                          && other.line() == at
                          && other.first() <= named.last()
                          && named.first() <= other.last()
                          && (other.kinds().contains(RelationKind.SUM)
                              || other.kinds().contains(RelationKind.MEAN)))
          : clues.totals().get(at) || clues.asides().get(at);
    }

    private void consider(RelationKind kind, int[] operands) {
      if (!promising(kind, operands)) {
        return;
      }
      Asked asked = Asked.of(lines, kind, line, operands, in);
      Set<Double> distinct = new HashSet<>();
      int telling = 0;
      double surprise = -Math.log10(Math.max(1, tried));
      for (int slot = asked.slots.nextSetBit(0);
          slot >= 0;
          slot = asked.slots.nextSetBit(slot + 1)) {
        if (!asked.failing.get(slot) && tells(kind, operands, slot)) {
          telling++;
          double value = lines.value(line, slot);
          if (distinct.add(value)) {
            double slack = Asked.slack(lines, kind, line, operands, slot);
            surprise += LineSums.surprise(value, lines.half(line, slot) + slack);
          }
        }
      }
      int failing = asked.failing.cardinality();
      int net = telling - failing;
      if (net <= best
          || distinct.size() < FEWEST
          || failing * 2 > telling
          || surprise < ENOUGH
          || reversed(kind, operands)) {
        return;
      }
      best = net;
      BitSet wrong = wrong(kind, operands, asked);
      boolean certain =
          distinct.size() >= CERTAIN_SLOTS
              && surprise >= CERTAIN
              && different(wrong, operands) <= Math.max(1, telling / FEW)
              && !given(operands, asked.slots);
      chosen =
          new Pattern(
              kind,
              named.columns(),
              line,
              operands,
              asked.slots,
              asked.holds,
              asked.failing,
              surprise,
              EnumSet.of(Evidence.LABEL),
              certain ? wrong : new BitSet());
    }

    /** How many slots tell of a wrong number, with those that repeat another counted once. */
    private long different(BitSet slots, int[] operands) {
      return slots.stream()
          .mapToObj(
              slot -> {
                List<Double> values = new ArrayList<>();
                values.add(lines.value(line, slot));
                for (int operand : operands) {
                  values.add(lines.value(operand, slot));
                }
                return values;
              })
          .distinct()
          .count();
    }

    /**
     * Whether the line was typed and an operand computed, as of a share that was measured the
     * number of those it is about: which of them is wrong is open then.
     */
    private boolean given(int[] operands, BitSet slots) {
      return computed(line, slots) * 2 <= slots.cardinality()
          && java.util.Arrays.stream(operands)
              .anyMatch(operand -> computed(operand, slots) * 2 > slots.cardinality());
    }

    private int computed(int at, BitSet slots) {
      int computed = 0;
      for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
        computed += matrix.isComputed(lines.row(at, slot), lines.column(at, slot)) ? 1 : 0;
      }
      return computed;
    }

    private boolean promising(RelationKind kind, int[] operands) {
      int fits = 0;
      for (int slot : sample) {
        double value = lines.value(line, slot);
        double computed = Asked.computed(lines, kind, line, operands, slot);
        double within =
            lines.half(line, slot)
                + Asked.slack(lines, kind, line, operands, slot)
                + Math.abs(value) * 1e-9;
        fits += Math.abs(computed - value) <= within ? 1 : 0;
      }
      return fits * 2 >= sample.length;
    }

    /** Whether a product of the same lines is known, which the quotient merely turns round. */
    private boolean reversed(RelationKind kind, int[] operands) {
      return (kind == RelationKind.RATIO || kind == RelationKind.PERCENT)
          && known.stream()
              .anyMatch(
                  other ->
                      other.kind() == RelationKind.PRODUCT
                          && other.columns() == named.columns()
                          && other.result() == operands[0]);
    }

    private boolean tells(RelationKind kind, int[] operands, int slot) {
      if (lines.value(line, slot) == 0) {
        return false;
      }
      int nonzero = 0;
      boolean differ = false;
      double first = Double.NaN;
      for (int operand : operands) {
        if (lines.has(operand, slot)) {
          double value = lines.value(operand, slot);
          nonzero += value != 0 ? 1 : 0;
          differ |= !Double.isNaN(first) && value != first;
          first = value;
        }
      }
      return nonzero > 1 && (differ || kind == RelationKind.SUM);
    }

    /** The typed cells that neither this nor another usual computation of the word explains. */
    private BitSet wrong(RelationKind kind, int[] operands, Asked asked) {
      BitSet wrong = new BitSet();
      for (int slot = asked.failing.nextSetBit(0);
          slot >= 0;
          slot = asked.failing.nextSetBit(slot + 1)) {
        int row = lines.row(line, slot);
        boolean whole = true;
        for (int operand : operands) {
          whole &= lines.has(operand, slot);
        }
        if (whole
            && lines.value(line, slot) != 0
            && !matrix.isComputed(row, lines.column(line, slot))
            && !(named.columns() && clues.totals().get(row))
            && !otherwise(kind, operands, slot)) {
          wrong.set(slot);
        }
      }
      return wrong;
    }

    /**
     * Whether a number comes of the same operands as others of its kind do elsewhere: a percentage
     * where less is better or that was capped, a difference without its sign, a mean for a total.
     */
    private boolean otherwise(RelationKind kind, int[] operands, int slot) {
      double value = lines.value(line, slot);
      double computed = Asked.computed(lines, kind, line, operands, slot);
      double within = lines.half(line, slot) + Asked.slack(lines, kind, line, operands, slot);
      double unit = kind == RelationKind.PERCENT ? 100 : 1;
      return switch (kind) {
        case PERCENT, RATIO ->
            near(value, unit * unit / computed, within)
                || near(value, 2 * unit - computed, within)
                || near(value, unit - computed, within)
                || computed > value && value == highest() && value * 100 / unit % 5 == 0;
        case DIFFERENCE -> near(value, -computed, within);
        case SUM -> near(value, computed / operands.length, within);
        default -> false;
      };
    }

    private double highest() {
      double highest = Double.NEGATIVE_INFINITY;
      for (int slot = in.nextSetBit(0); slot >= 0; slot = in.nextSetBit(slot + 1)) {
        highest = Math.max(highest, lines.value(line, slot));
      }
      return highest;
    }

    private static boolean near(double value, double other, double within) {
      return Math.abs(value - other) <= within * (1 + 1e-9);
    }
  }
}
