package id.cermat.check.table.amount;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.model.FigureTable;
import id.cermat.model.constraint.PeriodsConsolidate;
import java.util.Set;

/** Columns of any table of figures that cumulate others (s.d.): {@code period-consolidation}. */
public final class FigureCumulationValidator
    extends RuleValidator<PeriodsConsolidate, FigureTable> {
  /** For Hibernate Validator, which makes it. */
  public FigureCumulationValidator() {
    super(RuleId.PERIOD_CONSOLIDATION);
  }

  @Override
  public void examine(FigureTable table, Examination examination) {
    ColumnRelations.examine(
        new FigureGrid(table), examination, Set.of(ColumnRelation.Kind.CUMULATIVE));
  }
}
