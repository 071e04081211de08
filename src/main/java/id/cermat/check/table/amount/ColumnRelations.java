package id.cermat.check.table.amount;

import id.cermat.check.table.frame.Examination;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that are computed from others: announced by their heading, and borne out by at
 * least three rows with values of their own and four in five, with few that deviate. Those are
 * discrepancies. Wide tables of small counts agree by chance with many formulas: hence the guards.
 */
final class ColumnRelations {
  private static final int ENOUGH = 3;
  private static final int SAMPLE = 40;

  /** How far from its operands a computed column may stand. */
  private static final int REACH = 8;

  private ColumnRelations() {}

  /** Examines every column that is computed in one of these ways. */
  static void examine(FigureGrid grid, Examination examination, Set<ColumnRelation.Kind> kinds) {
    for (int column = 0; column < grid.columns(); column++) {
      ColumnRelation relation = relation(grid, column, examination);
      if (relation != null && kinds.contains(relation.kind())) {
        compare(grid, relation, examination);
      }
    }
  }

  /** The formula that most rows of a column bear out; null where none does. */
  private static @Nullable ColumnRelation relation(
      FigureGrid grid, int column, Examination examination) {
    ColumnRelation best = null;
    int held = 0;
    for (ColumnRelation candidate : candidates(grid, column)) {
      int fits = fits(grid, candidate, examination);
      if (fits > held) {
        best = candidate;
        held = fits;
      }
    }
    return best;
  }

  private static List<ColumnRelation> candidates(FigureGrid grid, int column) {
    List<String> heading = grid.headingWords(column);
    List<ColumnRelation> candidates = new ArrayList<>();
    for (ColumnRelation.Kind kind : ColumnRelation.Kind.values()) {
      if (!kind.announced(heading)) {
        continue;
      }
      switch (kind) {
        case ROW_TOTAL -> runs(grid, column, candidates);
        case CUMULATIVE -> {
          pairs(kind, grid, column, candidates);
          prefixes(column, candidates);
        }
        default -> pairs(kind, grid, column, candidates);
      }
    }
    return candidates;
  }

  private static void pairs(
      ColumnRelation.Kind kind, FigureGrid grid, int column, List<ColumnRelation> candidates) {
    boolean ordered = kind != ColumnRelation.Kind.PRODUCT && kind != ColumnRelation.Kind.CUMULATIVE;
    int from = Math.max(0, column - REACH);
    int end = Math.min(grid.columns(), column + REACH + 1);
    for (int first = from; first < end; first++) {
      for (int second = ordered ? from : first + 1; second < end; second++) {
        if (first != second && first != column && second != column) {
          candidates.add(new ColumnRelation(kind, column, List.of(first, second)));
        }
      }
    }
  }

  /** Columns side by side, right before the total or right after it. */
  private static void runs(FigureGrid grid, int column, List<ColumnRelation> candidates) {
    for (int first = 0; first < column - 1; first++) {
      candidates.add(
          new ColumnRelation(ColumnRelation.Kind.ROW_TOTAL, column, range(first, column)));
    }
    for (int end = column + 3; end <= grid.columns(); end++) {
      candidates.add(
          new ColumnRelation(ColumnRelation.Kind.ROW_TOTAL, column, range(column + 1, end)));
    }
  }

  private static void prefixes(int column, List<ColumnRelation> candidates) {
    for (int first = 0; first < column - 2; first++) {
      candidates.add(
          new ColumnRelation(ColumnRelation.Kind.CUMULATIVE, column, range(first, column)));
    }
  }

  private static List<Integer> range(int first, int end) {
    List<Integer> columns = new ArrayList<>();
    for (int column = first; column < end; column++) {
      columns.add(column);
    }
    return columns;
  }

  /** How many rows bear it out; 0 if too few do. */
  private static int fits(FigureGrid grid, ColumnRelation relation, Examination examination) {
    int held = 0;
    int tried = 0;
    Set<List<BigDecimal>> telling = new HashSet<>();
    for (int row = 0; row < grid.rows(); row++) {
      Figure figure = grid.figure(row, relation.column());
      Optional<Expression> how = figure == null ? Optional.empty() : relation.of(grid, row);
      if (figure == null || how.isEmpty()) {
        continue;
      }
      tried++;
      if (examination.agrees(figure, how.get())) {
        held++;
        if (tells(figure, how.get())) {
          telling.add(how.get().operands().map(Figure::value).toList());
        }
      }
      if (tried == SAMPLE && held * 2 < tried) {
        return 0;
      }
    }
    boolean few = tried - held <= Math.max(2, tried / 20);
    return telling.size() >= ENOUGH && held * 5 >= tried * 4 && few ? held : 0;
  }

  /** Whether a row could have told another formula: not where its value is one of its operands. */
  private static boolean tells(Figure figure, Expression how) {
    return figure.value().signum() != 0
        && how.operands().noneMatch(operand -> operand.value().compareTo(figure.value()) == 0);
  }

  private static void compare(FigureGrid grid, ColumnRelation relation, Examination examination) {
    for (int row = 0; row < grid.rows(); row++) {
      Figure figure = grid.figure(row, relation.column());
      Optional<Expression> how = figure == null ? Optional.empty() : relation.of(grid, row);
      if (figure == null || how.isEmpty() || skipped(grid, row, relation, examination)) {
        continue;
      }
      Examination.Check check = examination.compare(figure, how.get());
      if (check.failed()) {
        report(grid, row, relation, check, examination);
      }
    }
  }

  /** A total of products, of ratios or of sums over its lines need not repeat the formula. */
  private static boolean skipped(
      FigureGrid grid, int row, ColumnRelation relation, Examination examination) {
    Figure figure = grid.figure(row, relation.column());
    return figure != null
        && (grid.isTotal(row) || grid.row(row).total())
        && (relation.kind() == ColumnRelation.Kind.PRODUCT
            || grid.sum(row, relation.column())
                .filter(sum -> examination.agrees(figure, sum))
                .isPresent());
  }

  private static void report(
      FigureGrid grid,
      int row,
      ColumnRelation relation,
      Examination.Check check,
      Examination examination) {
    String name = grid.row(row).name().text();
    Mismatch evidence = Mismatch.of(check.figure(), check.computation());
    examination.report(
        examination
            .discrepancy(check, evidence)
            .subject(name)
            .quantity(quantity(relation.kind()))
            .context(grid.heading(relation.column())),
        ColumnRelation.Kind.SUMS.contains(relation.kind())
                || relation.kind() == ColumnRelation.Kind.CUMULATIVE
            ? "message-column"
            : "message",
        name,
        check.figure(),
        check.expected(),
        check.distance(),
        check.computation(),
        grid.heading(relation.column()));
  }

  private static Quantity quantity(ColumnRelation.Kind kind) {
    return switch (kind) {
      case RATIO -> Quantity.PERCENTAGE;
      case GROWTH -> Quantity.GROWTH;
      default -> Quantity.COUNT;
    };
  }
}
