package id.cermat.relation;

import java.util.BitSet;

/** Asks one computation in every slot and counts what becomes of it. */
final class Asked {
  final BitSet slots = new BitSet();
  final BitSet failing = new BitSet();
  final BitSet unread = new BitSet();
  int holds;
  int telling;
  double surprise;

  private Asked() {}

  /**
   * Asks a computation between lines.
   *
   * @param in the slots to ask it in
   */
  static Asked of(Lines lines, RelationKind kind, int result, int[] operands, BitSet in) {
    Asked asked = new Asked();
    for (int slot = in.nextSetBit(0); slot >= 0; slot = in.nextSetBit(slot + 1)) {
      if (lines.has(result, slot)) {
        asked.ask(lines, kind, result, operands, slot);
      }
    }
    return asked;
  }

  private void ask(Lines lines, RelationKind kind, int result, int[] operands, int slot) {
    int present = 0;
    int nonzero = 0;
    for (int operand : operands) {
      present += lines.has(operand, slot) ? 1 : 0;
      nonzero += lines.has(operand, slot) && lines.value(operand, slot) != 0 ? 1 : 0;
      if (lines.state(operand, slot) == Matrix.State.UNREAD) {
        unread.set(slot);
      }
    }
    if (unread.get(slot) || present == 0 || !kind.adds() && present < operands.length) {
      return;
    }
    double value = lines.value(result, slot);
    double[] computed = compute(lines, kind, result, operands, slot);
    if (Double.isNaN(computed[0]) || Double.isInfinite(computed[0])) {
      return;
    }
    slots.set(slot);
    double allowed =
        (lines.half(result, slot) + computed[1]) * (1 + 1e-9) + Math.abs(value) * 1e-11;
    if (Math.abs(computed[0] - value) > allowed) {
      failing.set(slot);
      return;
    }
    holds++;
    boolean tells = value != 0 && nonzero >= 2;
    if (tells) {
      telling++;
      surprise += LineSums.surprise(value, Math.max(lines.half(result, slot), allowed / 2));
    }
  }

  /** What the operands give in a slot; no number where they give none. */
  static double computed(Lines lines, RelationKind kind, int result, int[] operands, int slot) {
    return compute(lines, kind, result, operands, slot)[0];
  }

  /** How far the operands' last digits may carry what they give. */
  static double slack(Lines lines, RelationKind kind, int result, int[] operands, int slot) {
    return compute(lines, kind, result, operands, slot)[1];
  }

  /** The value and how far the operands' last digits may carry it. */
  private static double[] compute(
      Lines lines, RelationKind kind, int result, int[] operands, int slot) {
    double sum = 0;
    double slack = 0;
    double variance = 0;
    int present = 0;
    for (int i = 0; i < operands.length; i++) {
      if (lines.has(operands[i], slot)) {
        double value = lines.value(operands[i], slot);
        double half = lines.operandHalf(operands[i], slot);
        sum += kind == RelationKind.DIFFERENCE && i > 0 ? -value : value;
        slack += half;
        variance += half * half / 3;
        present++;
      }
    }
    double likely = Math.min(slack, 3 * Math.sqrt(variance));
    switch (kind) {
      case SUM, DIFFERENCE, CONSOLIDATION:
        return new double[] {sum, likely};
      case MEAN:
        return new double[] {sum / present, likely / present};
      default:
        double first = lines.value(operands[0], slot);
        double second = lines.value(operands[1], slot);
        double wide = lines.operandHalf(operands[0], slot);
        double deep = lines.operandHalf(operands[1], slot);
        if (kind == RelationKind.PRODUCT) {
          double product = 1;
          for (int operand : operands) {
            product *= lines.value(operand, slot);
          }
          return new double[] {product, Math.abs(first) * deep + Math.abs(second) * wide};
        }
        double quotient = first / second;
        double error = (wide + Math.abs(quotient) * deep) / Math.abs(second);
        return switch (kind) {
          case PERCENT -> new double[] {100 * quotient, 100 * error};
          case GROWTH -> new double[] {quotient - 1, error};
          case GROWTH_PERCENT -> new double[] {100 * (quotient - 1), 100 * error};
          default -> new double[] {quotient, error};
        };
    }
  }
}
