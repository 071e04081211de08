package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.model.FigureTable;
import id.cermat.model.constraint.GrowthFollowsYears;
import java.util.Set;

/**
 * Columns of any table of figures that are the growth from one other column to another: {@code
 * growth-rate}.
 */
public final class FigureGrowthValidator extends RuleValidator<GrowthFollowsYears, FigureTable> {
  /** For Hibernate Validator, which makes it. */
  public FigureGrowthValidator() {
    super(RuleId.GROWTH_RATE);
  }

  @Override
  public void examine(FigureTable table, Examination examination) {
    ColumnRelations.examine(new FigureGrid(table), examination, Set.of(ColumnRelation.Kind.GROWTH));
  }
}
