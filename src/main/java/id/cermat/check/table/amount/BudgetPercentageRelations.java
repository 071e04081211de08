package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Operands;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Percentages against realization and ceiling or target: {@code budget-percentage}. */
public final class BudgetPercentageRelations extends NamedRelations<BudgetTable> {
  public BudgetPercentageRelations() {
    super(RuleId.BUDGET_PERCENTAGE, BudgetTable.class);
  }

  @Override
  public void examine(BudgetTable table, Examination examination) {
    BudgetLines lines = new BudgetLines(table);
    BudgetColumn base = commonBase(lines, examination);
    BudgetColumn other = base == BudgetColumn.BASE ? BudgetColumn.REVISED : BudgetColumn.BASE;
    for (int line = 0; line < lines.size(); line++) {
      Figure percentage = lines.line(line).percentage();
      if (percentage == null) {
        continue;
      }
      List<Expression> footings = footings(lines, line, base);
      if (footings.isEmpty()) {
        examination.notChecked("reason/no-ceiling");
        continue;
      }
      Examination.Check check = examination.compare(RelationKind.PERCENT, percentage, footings);
      if (check.failed()) {
        Mismatch evidence =
            Mismatch.of(percentage, check.computation())
                .withOtherBases(footings(lines, line, other));
        examination.report(
            examination
                .discrepancy(check, evidence)
                .subject(lines.subject())
                .quantity(Quantity.PERCENTAGE)
                .context(lines.line(line).name().text()),
            "message",
            lines.line(line).name().text(),
            check);
      }
    }
  }

  /**
   * The base that most percentages are computed on: the ceiling, unless the revised one fits more.
   */
  private static BudgetColumn commonBase(BudgetLines lines, Examination examination) {
    return fits(lines, BudgetColumn.REVISED, examination)
            > fits(lines, BudgetColumn.BASE, examination)
        ? BudgetColumn.REVISED
        : BudgetColumn.BASE;
  }

  private static int fits(BudgetLines lines, BudgetColumn base, Examination examination) {
    int fits = 0;
    for (int line = 0; line < lines.size(); line++) {
      Figure percentage = lines.line(line).percentage();
      if (percentage != null
          && footings(lines, line, base).stream()
              .anyMatch(footing -> examination.agrees(percentage, footing))) {
        fits++;
      }
    }
    return fits;
  }

  /** From the line's own figures; for a total also from its lines', in case the total is wrong. */
  private static List<Expression> footings(BudgetLines lines, int line, BudgetColumn base) {
    List<Expression> footings = new ArrayList<>();
    Optional.ofNullable(lines.line(line).realization())
        .map(Operands::measured)
        .flatMap(
            realization ->
                Optional.ofNullable(base.of(lines.line(line)))
                    .filter(ceiling -> ceiling.value().signum() != 0)
                    .map(ceiling -> percent(realization, Operands.measured(ceiling))))
        .ifPresent(footings::add);
    lines
        .sum(line, BudgetColumn.REALIZATION)
        .flatMap(
            realization ->
                lines
                    .sum(line, base)
                    .filter(ceiling -> ceiling.value().signum() != 0)
                    .map(ceiling -> percent(realization, ceiling)))
        .ifPresent(footings::add);
    return footings;
  }

  private static Expression percent(Expression realization, Expression ceiling) {
    return realization.dividedBy(ceiling).times(Expression.of(100));
  }
}
