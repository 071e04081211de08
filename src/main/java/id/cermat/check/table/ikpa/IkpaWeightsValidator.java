package id.cermat.check.table.ikpa;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Quantity;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.constraint.DecreedIkpaWeights;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weights of an IKPA against those of its year, and their conversion: {@code ikpa-weights}. */
public final class IkpaWeightsValidator extends RuleValidator<DecreedIkpaWeights, IkpaTable> {
  /** A conversion up to here is a ratio, one above it a percentage. */
  static final BigDecimal RATIO = BigDecimal.valueOf(2);

  /** For Hibernate Validator, which makes it. */
  public IkpaWeightsValidator() {
    super(RuleId.IKPA_WEIGHTS);
  }

  /** One wrong weight of one indicator. */
  private record Wrong(IkpaIndicator indicator, BigDecimal weight) {}

  /** Where a wrong weight stands. */
  private record Place(Satker satker, Measure measure, Figure weight) {}

  @Override
  public void examine(IkpaTable table, Examination examination) {
    IkpaDecree decree = IkpaDecree.of(table, examination.rules());
    if (decree.known()) {
      weights(table, decree, examination);
    } else {
      examination.notChecked("reason/no-ikpa-weights");
    }
    for (Satker satker : table.satkers()) {
      conversion(satker, decree, examination);
    }
  }

  /** A wrong weight that many units share is one finding. */
  private static void weights(IkpaTable table, IkpaDecree decree, Examination examination) {
    Map<Wrong, List<Place>> wrong = new LinkedHashMap<>();
    for (Satker satker : table.satkers()) {
      for (Measure measure : satker.measures()) {
        Figure weight = measure.weight();
        if (weight == null || !measure.measured()) {
          continue;
        }
        if (decree.fits(measure)) {
          examination.passed(weight);
        } else {
          wrong
              .computeIfAbsent(
                  new Wrong(measure.indicator(), IkpaDecree.points(weight).stripTrailingZeros()),
                  unseen -> new ArrayList<>())
              .add(new Place(satker, measure, weight));
        }
      }
    }
    wrong.forEach((same, places) -> report(places, decree.weight(same.indicator()), examination));
  }

  private static void report(List<Place> places, BigDecimal right, Examination examination) {
    Place first = places.get(0);
    Figure weight = first.weight();
    places.forEach(place -> examination.touched(place.weight()));
    String indicator = first.measure().heading().text();
    FindingBuilder finding =
        FindingBuilder.of(RuleId.IKPA_WEIGHTS, weight.location())
            .subject(first.satker().subject())
            .quantity(Quantity.WEIGHT)
            .context(Context.sheet(weight.location()) + " " + indicator)
            .actual(weight)
            .expected(right, weight);
    places.stream().skip(1).forEach(place -> finding.related(place.weight().location()));
    examination.report(
        finding,
        places.size() == 1 ? "message" : "message-many",
        indicator,
        weight,
        new Figure(right, right.scale(), weight.unit(), weight.literal(), weight.location()),
        first.satker().subject(),
        places.size());
  }

  private static void conversion(Satker satker, IkpaDecree decree, Examination examination) {
    Figure stated = satker.conversion();
    List<Expression> footings = new ArrayList<>(decree.conversions(satker));
    if (stated == null || footings.isEmpty()) {
      return;
    }
    // An indicator that scored nothing may count as not measured although it has a weight.
    List<Expression> scored = new ArrayList<>();
    for (Measure measure : satker.measures()) {
      Figure score = measure.score();
      Figure weight = measure.weight();
      if (score != null && weight != null && score.value().signum() != 0) {
        scored.add(IkpaDecree.stated(weight));
      }
    }
    footings.add(Expression.sum(scored));
    boolean ratio = stated.value().compareTo(RATIO) <= 0;
    Examination.Check check =
        examination.compare(
            RelationKind.SUM,
            stated,
            ratio
                ? footings.stream().map(sum -> sum.dividedBy(Expression.of(100))).toList()
                : footings);
    if (check.failed()) {
      examination.report(
          examination
              .discrepancy(check, Mismatch.of(stated, check.computation()))
              .subject(satker.subject())
              .quantity(Quantity.WEIGHT)
              .context(Context.sheet(satker.row())),
          "message-conversion",
          satker.described(),
          check);
    }
  }
}
