package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.model.FigureTable;
import id.cermat.model.constraint.PercentageOfCeiling;
import java.util.Set;

/**
 * Columns of any table of figures that are the percentage of one other column in another: {@code
 * budget-percentage}.
 */
public final class FigurePercentageValidator
    extends RuleValidator<PercentageOfCeiling, FigureTable> {
  /** For Hibernate Validator, which makes it. */
  public FigurePercentageValidator() {
    super(RuleId.BUDGET_PERCENTAGE);
  }

  @Override
  public void examine(FigureTable table, Examination examination) {
    ColumnRelations.examine(new FigureGrid(table), examination, Set.of(ColumnRelation.Kind.RATIO));
  }
}
