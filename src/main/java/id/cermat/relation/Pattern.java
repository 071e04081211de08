package id.cermat.relation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * One computation that is asked in many slots: that a column (or row) comes of others. Its
 * relations are made on demand, one a slot.
 *
 * @param columns whether its lines are columns, so that its slots are rows
 * @param result the line of the results
 * @param operands the lines of the operands, in the order of the kind
 * @param slots where it is asked
 * @param holds in how many slots that tell something it holds
 * @param failing the slots in which it does not hold
 * @param surprise how unlikely it is to hold there by chance, in powers of ten
 * @param evidence what told it
 * @param accused the failing slots whose result the evidence suffices to call wrong
 */
record Pattern(
    RelationKind kind,
    boolean columns,
    int result,
    int[] operands,
    BitSet slots,
    int holds,
    BitSet failing,
    double surprise,
    Set<Evidence> evidence,
    BitSet accused) {

  /** A pattern that nothing but its own holding tells. */
  static Pattern supported(
      RelationKind kind,
      boolean columns,
      int result,
      int[] operands,
      BitSet slots,
      int holds,
      BitSet failing,
      double surprise) {
    return new Pattern(
        kind,
        columns,
        result,
        operands,
        slots,
        holds,
        failing,
        surprise,
        EnumSet.of(Evidence.SUPPORT),
        new BitSet());
  }

  Pattern accusing(BitSet wrong) {
    return new Pattern(
        kind, columns, result, operands, slots, holds, failing, surprise, evidence, wrong);
  }

  /** The same lines, one of which comes of the others in another way. */
  Pattern as(RelationKind other, int line, int[] of) {
    return new Pattern(
        other, columns, line, of, slots, holds, failing, surprise, evidence, accused);
  }

  /** The same computation in the slots of both. */
  Pattern joined(Pattern other) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.addAll(other.evidence());
    BitSet in = either(slots, other.slots());
    BitSet out = either(failing, other.failing());
    return new Pattern(
        kind,
        columns,
        result,
        operands,
        in,
        Math.max(holds, other.holds()),
        out,
        Math.max(surprise, other.surprise()),
        all,
        either(accused, other.accused()));
  }

  private static BitSet either(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  Pattern told(Evidence how) {
    Set<Evidence> all = EnumSet.copyOf(evidence);
    all.add(how);
    return new Pattern(
        kind, columns, result, operands, slots, holds, failing, surprise, all, accused);
  }

  /** What tells it from others: the lines and how they are computed. */
  String key() {
    int[] sorted = operands.clone();
    if (kind.commutes()) {
      Arrays.sort(sorted);
    }
    return kind + (columns ? " c" : " r") + result + Arrays.toString(sorted);
  }

  int row(int slot) {
    return columns ? slot : result;
  }

  int column(int slot) {
    return columns ? result : slot;
  }
}
