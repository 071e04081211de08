package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.RoundedParts;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.model.BudgetTable;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Totals against their lines, remainders against base and realization: {@code budget-total}. */
public final class BudgetTotalRelations extends NamedRelations<BudgetTable> {
  private static final List<BudgetColumn> SUMMED =
      List.of(
          BudgetColumn.BASE, BudgetColumn.REVISED, BudgetColumn.REALIZATION, BudgetColumn.PREVIOUS);

  public BudgetTotalRelations() {
    super(RuleId.BUDGET_TOTAL, BudgetTable.class);
  }

  @Override
  public void examine(BudgetTable table, Examination examination) {
    BudgetLines lines = new BudgetLines(table);
    for (int line = 0; line < lines.size(); line++) {
      for (BudgetColumn column : SUMMED) {
        total(new BudgetCell(lines, line, column), List.of(), examination);
      }
      remainder(new BudgetCell(lines, line, BudgetColumn.REMAINDER), examination);
    }
  }

  /** A remainder may be footed on its lines or on its own row; either shows it right. */
  private static void remainder(BudgetCell cell, Examination examination) {
    Figure remainder = cell.figure();
    if (remainder == null) {
      return;
    }
    List<Expression> footings = differences(cell.lines().line(cell.line()));
    if (!cell.parts().isEmpty()) {
      total(cell, footings, examination);
    } else if (footings.isEmpty()) {
      examination.notChecked("reason/no-ceiling");
    } else {
      Examination.Check check = examination.compare(RelationKind.DIFFERENCE, remainder, footings);
      if (check.failed()) {
        Mismatch evidence =
            Mismatch.of(remainder, check.computation())
                .withNeighbours(cell.neighbours())
                .withOtherBases(footings.subList(1, footings.size()));
        report(
            cell,
            examination.discrepancy(check, evidence),
            "message-remainder",
            check,
            examination);
      }
    }
  }

  private static List<Expression> differences(BudgetTable.Line line) {
    Expression spent =
        line.realization() == null ? Expression.of(0) : Expression.exactly(line.realization());
    return Stream.of(line.revised(), line.base())
        .filter(Objects::nonNull)
        .map(base -> Expression.exactly(base).minus(spent))
        .toList();
  }

  private static void total(
      BudgetCell cell, List<Expression> otherFootings, Examination examination) {
    Figure total = cell.figure();
    List<Figure> parts = cell.parts();
    if (total == null || parts.isEmpty()) {
      return;
    }
    if (cell.lines().below(cell.line()).anyMatch(line -> examination.unread(line.row(), total))) {
      examination.notChecked("reason/unread-part");
      return;
    }
    List<Expression> footings = new ArrayList<>();
    cell.sum().ifPresent(footings::add);
    cell.deepSum().ifPresent(footings::add);
    footings.addAll(otherFootings);
    Examination.Check check = examination.compare(BudgetTotalRelations::kind, total, footings);
    if (!check.failed()) {
      return;
    }
    Mismatch evidence =
        Mismatch.of(total, check.computation())
            .withAddends(parts.stream().map(Expression::exactly).toList())
            .withNeighbours(cell.neighbours());
    FindingBuilder finding = examination.discrepancy(check, evidence);
    if (RoundedParts.explain(total, parts)) {
      report(cell, RoundedParts.warn(finding), "message-rounded", check, examination);
    } else {
      report(cell, finding, "message", check, examination);
    }
  }

  private static RelationKind kind(Expression footing) {
    return footing instanceof Expression.Difference ? RelationKind.DIFFERENCE : RelationKind.SUM;
  }

  private static void report(
      BudgetCell cell,
      FindingBuilder finding,
      String entry,
      Examination.Check check,
      Examination examination) {
    examination.report(
        cell.describe(finding),
        entry,
        cell.name(),
        check.figure(),
        check.expected(),
        check.distance(),
        check.computation(),
        cell.words());
  }
}
