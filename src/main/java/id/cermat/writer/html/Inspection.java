package id.cermat.writer.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computation taken apart: what takes part, with what weight or in what step, and between which
 * values it lies; the computed total beside the reported one.
 *
 * @param weighted whether the first column holds weights of a sum, else the steps of a formula
 * @param omitted how many rows were left out
 * @param reported null where no number stands there
 * @param gap how far apart both totals are at least; empty where they touch
 */
record Inspection(
    boolean weighted,
    List<Row> rows,
    int omitted,
    Range computed,
    @Nullable Range reported,
    String gap) {

  /** One operand. */
  record Row(String weight, String item, Range range) {}

  /** A value with the least and the most that it can stand for. */
  record Range(String value, String min, String max) {}
}
