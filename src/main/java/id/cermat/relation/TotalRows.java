package id.cermat.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that say to be totals. One column that adds up, or one formula, proves which rows a total
 * takes in; the others are then held against the same rows, even where most of them were typed from
 * an older state.
 */
final class TotalRows {
  /** So unlikely must be what tells which of several runs of rows a total sums. */
  private static final double ENOUGH = 2.5;

  /**
   * A total of three digits that all rows above give exactly is no chance where the row says to be
   * a total: there is nothing to choose between.
   */
  private static final double ENOUGH_OF_ALL = 2;

  /** A table that begins with its total is short; asking every run grows with their square. */
  private static final int LONGEST_BELOW = 64;

  /** What weights and contributions add up to. */
  private static final double WHOLE = 100;

  private final Matrix matrix;
  private final Clues clues;
  private final Lines rows;
  private final BitSet summable;

  TotalRows(Matrix matrix, Clues clues, Lines rows, BitSet summable) {
    this.matrix = matrix;
    this.clues = clues;
    this.rows = rows;
    this.summable = summable;
  }

  List<Pattern> find(List<Pattern> formulas) {
    List<Pattern> found = new ArrayList<>();
    int last = -1;
    for (int total = clues.totals().nextSetBit(0);
        total >= 0;
        total = clues.totals().nextSetBit(total + 1)) {
      int[] operands = told(total, formulas);
      if (operands == null) {
        operands = tops(total, false);
      }
      if (operands == null) {
        operands = proven(total, last);
      }
      if (operands == null) {
        operands = tops(total, true);
      }
      if (operands == null && isFirst(total, -1)) {
        operands = below(total);
      }
      if (operands != null) {
        found.add(pattern(total, operands));
      }
      last = total;
    }
    return found;
  }

  /** The rows that the total's own formulas sum; null where they differ or there are none. */
  private int @Nullable [] told(int total, List<Pattern> formulas) {
    int[] best = null;
    int most = 0;
    for (Pattern pattern : formulas) {
      if (!pattern.columns()
          && pattern.result() == total
          && pattern.kind() == RelationKind.SUM
          && !clues.passesOver(pattern.operands())) {
        int own = 0;
        for (int column = pattern.slots().nextSetBit(0);
            column >= 0;
            column = pattern.slots().nextSetBit(column + 1)) {
          own += matrix.isComputed(total, column) ? 1 : 0;
        }
        if (own > most) {
          most = own;
          best = pattern.operands();
        }
      }
    }
    return best;
  }

  /**
   * The rows above that belong to no other row by their codes, where they add up to the total. Rows
   * without a code among them are details of the coded ones, and no parts of the total.
   *
   * @param oneWillDo whether it suffices that as many columns add up as do not
   */
  private int @Nullable [] tops(int total, boolean oneWillDo) {
    int[] parents = clues.codes().parents();
    List<Integer> tops = new ArrayList<>();
    int others = 0;
    int coded = 0;
    for (int row = 0; row < total; row++) {
      if (rows.numbers(row) > 0 && !clues.asides().get(row)) {
        boolean code = clues.codes().depths()[row] > 0;
        coded += code ? 1 : 0;
        if (code && parents[row] < 0) {
          tops.add(row);
        } else if (!tops.isEmpty()) {
          others++;
        }
      }
    }
    if (others == 0 || tops.size() < 2 && coded < 2) {
      return null;
    }
    int[] operands = tops.stream().mapToInt(Integer::intValue).toArray();
    Asked asked = Asked.of(rows, RelationKind.SUM, total, operands, columns(total));
    int failing = asked.failing.cardinality();
    boolean one = oneWillDo && asked.holds == failing && asked.surprise >= ENOUGH;
    return asked.holds > failing || one ? operands : null;
  }

  /** The rows above that most columns sum to the total, the nearest where several fit alike. */
  private int @Nullable [] proven(int total, int previous) {
    List<Integer> lines = new ArrayList<>();
    int[] best = null;
    int most = 0;
    for (int row = total - 1; row > previous; row--) {
      if (clues.asides().get(row) || rows.numbers(row) == 0) {
        continue;
      }
      lines.add(0, row);
      if (lines.size() < 2) {
        continue;
      }
      int[] operands = lines.stream().mapToInt(Integer::intValue).toArray();
      if (operands.length > 64
          && (operands.length & operands.length - 1) != 0
          && row > previous + 1
          && row % 8 != 0) {
        continue;
      }
      Asked asked = Asked.of(rows, RelationKind.SUM, total, operands, columns(total));
      boolean certain =
          asked.surprise - Math.log10(lines.size()) >= ENOUGH
              || asked.surprise >= ENOUGH_OF_ALL && isFirst(row, previous);
      if (asked.telling > most && certain) {
        most = asked.telling;
        best = operands;
      }
    }
    return best;
  }

  /** The rows below a total at the head of its table that it sums in most columns. */
  private int @Nullable [] below(int total) {
    List<Integer> lines = new ArrayList<>();
    int[] best = null;
    int most = 0;
    for (int row = total + 1; row < matrix.rows() && !clues.totals().get(row); row++) {
      if (clues.asides().get(row) || rows.numbers(row) == 0) {
        continue;
      }
      lines.add(row);
      if (lines.size() < 2 || lines.size() > LONGEST_BELOW) {
        continue;
      }
      int[] operands = lines.stream().mapToInt(Integer::intValue).toArray();
      Asked asked = Asked.of(rows, RelationKind.SUM, total, operands, columns(total));
      if (asked.telling > most && asked.surprise - Math.log10(lines.size()) >= ENOUGH) {
        most = asked.telling;
        best = operands;
      }
    }
    return best;
  }

  /** The columns that may be added up and that the total's label is about. */
  private BitSet columns(int total) {
    return summable.get(0, Math.min(clues.reach()[total], summable.length()));
  }

  private boolean isFirst(int row, int previous) {
    for (int above = row - 1; above > previous; above--) {
      if (rows.numbers(above) > 0) {
        return false;
      }
    }
    return true;
  }

  private Pattern pattern(int total, int[] operands) {
    Asked asked = Asked.of(rows, RelationKind.SUM, total, operands, columns(total));
    BitSet accused = new BitSet();
    for (int column = asked.failing.nextSetBit(0);
        column >= 0;
        column = asked.failing.nextSetBit(column + 1)) {
      if (!matrix.isComputed(total, column)
          && !among(total, operands, column)
          && !ofItsOwn(total, column)) {
        accused.set(column);
      }
    }
    return new Pattern(
        RelationKind.SUM,
        false,
        total,
        operands,
        asked.slots,
        asked.holds,
        asked.failing,
        asked.surprise,
        EnumSet.of(Evidence.LABEL),
        accused);
  }

  /** Whether a column of shares, as its heading says, has in a total its own and not their sum. */
  private boolean ofItsOwn(int total, int column) {
    boolean share =
        clues.named().stream()
            .anyMatch(
                named ->
                    named.columns()
                        && named.line() == column
                        && named.kinds().contains(RelationKind.PERCENT));
    return share && Math.abs(matrix.value(total, column) - WHOLE) > 1;
  }

  /** Whether a total lies among its lines, as a mean does. */
  private boolean among(int total, int[] operands, int column) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    int lines = 0;
    for (int operand : operands) {
      if (matrix.isNumber(operand, column)) {
        least = Math.min(least, matrix.value(operand, column));
        most = Math.max(most, matrix.value(operand, column));
        lines++;
      }
    }
    double value = matrix.value(total, column);
    return lines > 1 && value >= least && value <= most;
  }
}
