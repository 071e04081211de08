package id.cermat.check.table.ikpa;

import id.cermat.check.table.frame.Examination;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.Label;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The aspect scores (nilai aspek) of a spending unit: the mean of the aspect's measured indicators.
 * No source settles whether it is weighted, so that the plain and the weighted mean are both right.
 */
record IkpaAspects(Satker satker, IkpaDecree decree) {

  void check(Examination examination) {
    Map<String, List<Measure>> aspects = new LinkedHashMap<>();
    for (Measure measure : satker.measures()) {
      Label aspect = measure.aspect();
      if (aspect != null) {
        aspects.computeIfAbsent(aspect.text(), unseen -> new ArrayList<>()).add(measure);
      }
    }
    aspects.forEach((aspect, measures) -> check(aspect, measures, examination));
  }

  private void check(String aspect, List<Measure> measures, Examination examination) {
    List<Expression> scores = new ArrayList<>();
    for (Measure measure : measures) {
      Figure score = measure.score();
      if (score != null && measure.measured()) {
        scores.add(Expression.of(score));
      }
    }
    if (scores.isEmpty() || !decree.weighs(satker)) {
      return;
    }
    List<Expression> means = new ArrayList<>();
    means.add(weighted(measures, 0));
    means.add(weighted(measures, 1));
    means.add(Expression.sum(scores).dividedBy(Expression.of(scores.size())));
    for (Measure measure : measures) {
      Figure stated = measure.aspectScore();
      if (stated != null) {
        IkpaRelations.compare(
            RelationKind.MEAN, satker, stated, means, "message-aspect", aspect, examination);
      }
    }
  }

  /** By the stated weights (0) or, where they are wrong, by the decreed ones (1). */
  private Expression weighted(List<Measure> measures, int choice) {
    List<Expression> products = new ArrayList<>();
    List<Expression> weights = new ArrayList<>();
    for (Measure measure : measures) {
      Figure score = measure.score();
      if (score != null && measure.measured()) {
        List<Expression> possible = decree.weightsOf(measure);
        Expression weight = possible.get(Math.min(choice, possible.size() - 1));
        products.add(Expression.of(score).times(weight));
        weights.add(weight);
      }
    }
    return Expression.sum(products).dividedBy(Expression.sum(weights));
  }
}
