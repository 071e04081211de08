package id.cermat.check.table;

import id.cermat.check.table.amount.BudgetOverspentValidator;
import id.cermat.check.table.ikpa.IkpaWeightsValidator;
import id.cermat.check.table.indicator.ComponentCappedValidator;
import id.cermat.check.table.indicator.ComponentWeightsValidator;
import id.cermat.check.table.indicator.DuplicateIndicatorValidator;
import id.cermat.check.table.indicator.IndexCappedValidator;
import id.cermat.check.table.indicator.IndicatorWeightsValidator;
import id.cermat.check.table.indicator.MalformedCodeValidator;
import id.cermat.check.table.indicator.MissingValueValidator;
import id.cermat.check.table.indicator.StatusColourValidator;
import id.cermat.check.table.rekap.DistinctUnitsValidator;
import id.cermat.check.table.rekap.RankOrderValidator;
import id.cermat.check.table.score.ScoreWeightsValidator;
import id.cermat.model.constraint.ComponentWeightsSumTo100;
import id.cermat.model.constraint.ComponentsWithinCap;
import id.cermat.model.constraint.DecreedIkpaWeights;
import id.cermat.model.constraint.DistinctIndicators;
import id.cermat.model.constraint.DistinctUnits;
import id.cermat.model.constraint.IndexWithinCap;
import id.cermat.model.constraint.IndicatorWeightsSumTo100;
import id.cermat.model.constraint.NoMissingValue;
import id.cermat.model.constraint.RanksFollowScores;
import id.cermat.model.constraint.StatusMatchesIndex;
import id.cermat.model.constraint.WellFormedCodes;
import id.cermat.model.constraint.WithinCeiling;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Which validator stands behind which constraint of the model. */
final class Constraints {
  private Constraints() {}

  static void define(ConstraintMapping mapping) {
    mapping.constraintDefinition(IndexWithinCap.class).validatedBy(IndexCappedValidator.class);
    mapping
        .constraintDefinition(ComponentWeightsSumTo100.class)
        .validatedBy(ComponentWeightsValidator.class);
    mapping
        .constraintDefinition(ComponentsWithinCap.class)
        .validatedBy(ComponentCappedValidator.class);
    mapping
        .constraintDefinition(IndicatorWeightsSumTo100.class)
        .validatedBy(IndicatorWeightsValidator.class)
        .validatedBy(ScoreWeightsValidator.class);
    mapping.constraintDefinition(StatusMatchesIndex.class).validatedBy(StatusColourValidator.class);
    mapping.constraintDefinition(WithinCeiling.class).validatedBy(BudgetOverspentValidator.class);
    mapping.constraintDefinition(NoMissingValue.class).validatedBy(MissingValueValidator.class);
    mapping
        .constraintDefinition(DistinctIndicators.class)
        .validatedBy(DuplicateIndicatorValidator.class);
    mapping.constraintDefinition(DistinctUnits.class).validatedBy(DistinctUnitsValidator.class);
    mapping.constraintDefinition(RanksFollowScores.class).validatedBy(RankOrderValidator.class);
    mapping.constraintDefinition(DecreedIkpaWeights.class).validatedBy(IkpaWeightsValidator.class);
    mapping.constraintDefinition(WellFormedCodes.class).validatedBy(MalformedCodeValidator.class);
  }
}
