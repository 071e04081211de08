package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.Growth;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import id.cermat.relation.RelationKind;
import java.util.List;

/** Growth between two years of a history: {@code growth-rate}. */
public final class HistoryRelations extends NamedRelations<HistoryTable> {
  public HistoryRelations() {
    super(RuleId.GROWTH_RATE, HistoryTable.class);
  }

  @Override
  public void examine(HistoryTable table, Examination examination) {
    for (HistoryTable.Row row : table.rows()) {
      if (row.growth() != null) {
        examine(row, row.growth(), examination);
      }
    }
  }

  private static void examine(
      HistoryTable.Row row, HistoryTable.Growth growth, Examination examination) {
    Figure from = row.figures().get(growth.fromYear());
    Figure to = row.figures().get(growth.toYear());
    if (from == null || to == null) {
      examination.notChecked("reason/no-year");
      return;
    }
    if (!growth.inPoints() && from.value().signum() <= 0) {
      examination.notChecked("reason/growth-from-nothing");
      return;
    }
    Expression points = Growth.inPoints(from, to);
    Expression stated = growth.inPoints() ? points : Growth.inPercent(from, to);
    Examination.Check check =
        examination.compare(
            growth.inPoints() ? RelationKind.DIFFERENCE : RelationKind.GROWTH_PERCENT,
            growth.figure(),
            stated);
    if (check.failed()) {
      List<Expression> otherBases = growth.inPoints() ? List.of() : List.of(points);
      examination.report(
          examination
              .discrepancy(check, Mismatch.of(growth.figure(), stated).withOtherBases(otherBases))
              .subject(row.subject())
              .quantity(Quantity.GROWTH)
              .context(growth.fromYear() + " " + growth.toYear()),
          growth.inPoints() ? "message-points" : "message",
          row.subject(),
          check);
    }
  }
}
