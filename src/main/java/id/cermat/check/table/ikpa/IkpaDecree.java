package id.cermat.check.table.ikpa;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The weights that an IKPA's year decrees, in percent.
 *
 * @param weights empty where they are not known
 */
record IkpaDecree(Map<IkpaIndicator, BigDecimal> weights) {

  /** Those of the table's year; without a year, the set that most of its weights follow. */
  static IkpaDecree of(IkpaTable table, RuleBook rules) {
    Integer year = table.year();
    if (year != null) {
      return new IkpaDecree(rules.ikpaWeights(year).orElse(Map.of()));
    }
    IkpaDecree best = new IkpaDecree(Map.of());
    long most = 0;
    for (Map<IkpaIndicator, BigDecimal> set : rules.ikpaWeights()) {
      IkpaDecree decree = new IkpaDecree(set);
      long fitting =
          table.satkers().stream()
              .flatMap(satker -> satker.measures().stream())
              .filter(Measure::measured)
              .filter(decree::fits)
              .count();
      if (fitting > most) {
        most = fitting;
        best = decree;
      }
    }
    return best;
  }

  boolean known() {
    return !weights.isEmpty();
  }

  /** The decreed weight; 0 for an indicator that the year does not have. */
  BigDecimal weight(IkpaIndicator indicator) {
    return weights.getOrDefault(indicator, BigDecimal.ZERO);
  }

  /** Whether the indicator's weight is the decreed one. */
  boolean fits(Measure measure) {
    Figure weight = measure.weight();
    return weight != null && points(weight).compareTo(weight(measure.indicator())) == 0;
  }

  /** A weight in percent, also where it is written as a ratio. */
  static BigDecimal points(Figure weight) {
    return isRatio(weight) ? weight.value().movePointRight(2) : weight.value();
  }

  private static boolean isRatio(Figure weight) {
    return weight.value().abs().compareTo(BigDecimal.ONE) < 0;
  }

  /** The stated weight in percent. */
  static Expression stated(Figure weight) {
    Expression exact = Expression.exactly(weight);
    return isRatio(weight) ? exact.times(Expression.of(100)) : exact;
  }

  /**
   * What an indicator's weight may be in percent: the stated one, and the decreed one, since a
   * wrong weight is reported as that and not once more by all that follows from it.
   */
  List<Expression> weightsOf(Measure measure) {
    List<Expression> possible = new ArrayList<>();
    Figure weight = measure.weight();
    if (weight != null) {
      possible.add(stated(weight));
    }
    if (known() && measure.measured() && !fits(measure)) {
      possible.add(Expression.of(weight(measure.indicator())));
    }
    return possible;
  }

  /** Whether each measured indicator has a weight, its own or a decreed one. */
  boolean weighs(Satker satker) {
    return satker.measures().stream()
        .filter(Measure::measured)
        .noneMatch(measure -> weightsOf(measure).isEmpty());
  }

  /** The measured indicators' scores times their weights, stated and decreed. */
  List<Expression> totals(Satker satker) {
    if (!weighs(satker)) {
      return List.of();
    }
    List<Expression> stated = new ArrayList<>();
    List<Expression> decreed = new ArrayList<>();
    for (Measure measure : satker.measures()) {
      Figure score = measure.score();
      if (score != null && measure.measured()) {
        List<Expression> weights = weightsOf(measure);
        Expression own = Expression.of(score).dividedBy(Expression.of(100));
        stated.add(own.times(weights.get(0)));
        decreed.add(own.times(weights.get(weights.size() - 1)));
      }
    }
    return stated.isEmpty() ? List.of() : List.of(Expression.sum(stated), Expression.sum(decreed));
  }

  /** The measured indicators' weights together in percent, stated and decreed. */
  List<Expression> conversions(Satker satker) {
    if (!weighs(satker)) {
      return List.of();
    }
    List<Expression> stated = new ArrayList<>();
    List<Expression> decreed = new ArrayList<>();
    for (Measure measure : satker.measures()) {
      if (measure.measured()) {
        List<Expression> weights = weightsOf(measure);
        stated.add(weights.get(0));
        decreed.add(weights.get(weights.size() - 1));
      }
    }
    return stated.isEmpty() ? List.of() : List.of(Expression.sum(stated), Expression.sum(decreed));
  }
}
