package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.model.FigureTable;
import id.cermat.model.constraint.LinesAddUp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Totals of any table of figures, and its columns that are sums, differences or products of others:
 * {@code budget-total}. A total is held against its lines only where the table makes plain that it
 * is one.
 */
public final class FigureTotalValidator extends RuleValidator<LinesAddUp, FigureTable> {
  private static final int ENOUGH = 3;

  /** For Hibernate Validator, which makes it. */
  public FigureTotalValidator() {
    super(RuleId.BUDGET_TOTAL);
  }

  @Override
  public void examine(FigureTable table, Examination examination) {
    FigureGrid grid = new FigureGrid(table);
    List<Total> wrong = new ArrayList<>();
    int[] heldInRow = new int[grid.rows()];
    int[] failedInRow = new int[grid.rows()];
    int[] heldInColumn = new int[grid.columns()];
    int[] failedInColumn = new int[grid.columns()];
    for (int column = 0; column < grid.columns(); column++) {
      if (!grid.summed(column)) {
        continue;
      }
      for (int row = 0; row < grid.rows(); row++) {
        Figure figure = grid.figure(row, column);
        List<Expression> footings = figure == null ? List.of() : footings(grid, row, column);
        if (footings.isEmpty() || figure == null) {
          continue;
        }
        if (footings.stream().anyMatch(footing -> examination.agrees(figure, footing))) {
          examination.compare(figure, footings);
          heldInRow[row]++;
          heldInColumn[column]++;
        } else {
          wrong.add(new Total(row, column, figure, footings));
          failedInRow[row]++;
          failedInColumn[column]++;
        }
      }
    }
    for (Total total : wrong) {
      boolean byColumn =
          heldInColumn[total.column] >= ENOUGH
              && heldInColumn[total.column] >= 4 * failedInColumn[total.column];
      boolean byRow = heldInRow[total.row] > 0 && heldInRow[total.row] >= failedInRow[total.row];
      boolean average = grid.amongParts(total.row, total.column, total.figure);
      boolean adds = failedInColumn[total.column] <= Math.max(1, heldInColumn[total.column]);
      boolean plain = adds && !average && (byRow || grid.row(total.row).total() && near(total));
      if (byColumn || plain) {
        report(grid, total, examination);
      } else {
        examination.notChecked("reason/total-unclear");
      }
    }
    ColumnRelations.examine(grid, examination, ColumnRelation.Kind.SUMS);
  }

  private static List<Expression> footings(FigureGrid grid, int row, int column) {
    List<Expression> footings = new ArrayList<>();
    if (grid.isTotal(row)) {
      grid.sum(row, column).ifPresent(footings::add);
      grid.deepSum(row, column).ifPresent(footings::add);
    }
    return footings;
  }

  /** Whether the difference is one that a slip makes: less than half, or of a known kind. */
  private static boolean near(Total total) {
    BigDecimal computed = total.footings.get(0).value();
    BigDecimal said = total.figure.value();
    BigDecimal twice = computed.subtract(said).abs().multiply(BigDecimal.valueOf(2));
    return twice.compareTo(computed.abs()) <= 0
        || !SlipFinder.explain(Mismatch.of(total.figure, total.footings.get(0))).isEmpty();
  }

  private static void report(FigureGrid grid, Total total, Examination examination) {
    Examination.Check check = examination.compare(total.figure, total.footings);
    List<Figure> parts = grid.parts(total.row, total.column);
    String name = grid.row(total.row).name().text();
    boolean rounded = !parts.isEmpty() && RoundedParts.explain(total.figure, parts);
    FindingBuilder finding =
        examination.discrepancy(
            check,
            Mismatch.of(total.figure, check.computation())
                .withAddends(parts.stream().map(Expression::exactly).toList()));
    examination.report(
        (rounded ? RoundedParts.warn(finding) : finding)
            .subject(name)
            .context(grid.heading(total.column)),
        rounded ? "message-rounded" : "message",
        name,
        check.figure(),
        check.expected(),
        check.distance(),
        check.computation(),
        grid.heading(total.column));
  }

  private record Total(int row, int column, Figure figure, List<Expression> footings) {}
}
