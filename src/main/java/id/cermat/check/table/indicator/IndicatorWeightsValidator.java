package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.check.table.frame.Weights;
import id.cermat.check.table.frame.WholeCheck;
import id.cermat.figure.Figure;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.constraint.IndicatorWeightsSumTo100;
import java.util.List;
import java.util.Objects;

/**
 * The weights of a table's indicators sum to 100 percent where they are meant to: {@code
 * indicator-weights}. Weights by validity and control (V/C) are not: they make a whole only inside
 * their objective.
 */
public final class IndicatorWeightsValidator
    extends RuleValidator<IndicatorWeightsSumTo100, IndicatorTable> {
  /** For Hibernate Validator, which makes it. */
  public IndicatorWeightsValidator() {
    super(RuleId.INDICATOR_WEIGHTS);
  }

  @Override
  public void examine(IndicatorTable table, Examination examination) {
    List<Figure> figures =
        table.indicators().stream().map(Indicator::weight).filter(Objects::nonNull).toList();
    if (figures.size() < 2) {
      return;
    }
    Weights weights = new Weights(figures);
    Figure total = table.totalWeight();
    boolean meant =
        weights.seemMeantToMakeWhole()
            || total != null && total.value().compareTo(weights.whole()) == 0;
    boolean complete = total != null || figures.size() == table.indicators().size();
    if (meant && complete && !byValidity(table)) {
      new WholeCheck(RuleId.INDICATOR_WEIGHTS, "kontrak", Context.sheet(table.area()))
          .check(weights, total, examination);
    } else {
      examination.notChecked("reason/other-weighting");
    }
  }

  private static boolean byValidity(IndicatorTable table) {
    return table.indicators().stream()
        .anyMatch(row -> row.validity() != null || row.weighted() != null);
  }
}
