package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.Growth;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.relation.RelationKind;

/** Growth of a line over last year: {@code growth-rate}. */
public final class BudgetGrowthRelations extends NamedRelations<BudgetTable> {
  public BudgetGrowthRelations() {
    super(RuleId.GROWTH_RATE, BudgetTable.class);
  }

  @Override
  public void examine(BudgetTable table, Examination examination) {
    BudgetLines lines = new BudgetLines(table);
    for (BudgetTable.Line line : table.lines()) {
      if (line.growth() != null) {
        examine(line, line.growth(), lines.subject(), examination);
      }
    }
  }

  private static void examine(
      BudgetTable.Line line, Figure growth, String subject, Examination examination) {
    Figure from = line.previous();
    Figure to = line.realization();
    if (from == null || to == null) {
      examination.notChecked("reason/no-year");
      return;
    }
    if (from.value().signum() <= 0) {
      examination.notChecked("reason/growth-from-nothing");
      return;
    }
    Expression rate = Growth.inPercent(from, to);
    Examination.Check check = examination.compare(RelationKind.GROWTH_PERCENT, growth, rate);
    if (check.failed()) {
      examination.report(
          examination
              .discrepancy(check, Mismatch.of(growth, rate))
              .subject(subject)
              .quantity(Quantity.GROWTH)
              .context(line.name().text()),
          "message",
          line.name().text(),
          check);
    }
  }
}
