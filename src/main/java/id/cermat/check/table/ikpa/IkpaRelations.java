package id.cermat.check.table.ikpa;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The scores of an IKPA against each other: {@code ikpa-score}. */
public final class IkpaRelations extends NamedRelations<IkpaTable> {
  public IkpaRelations() {
    super(RuleId.IKPA_SCORE, IkpaTable.class);
  }

  @Override
  public void examine(IkpaTable table, Examination examination) {
    IkpaDecree decree = IkpaDecree.of(table, examination.rules());
    for (Satker satker : table.satkers()) {
      for (Measure measure : satker.measures()) {
        bounds(satker, measure, examination);
        weighted(satker, measure, decree, examination);
      }
      new IkpaAspects(satker, decree).check(examination);
      total(satker, decree, examination);
      finalScore(satker, decree, examination);
      IkpaCategory.check(satker, examination);
    }
  }

  private static void bounds(Satker satker, Measure measure, Examination examination) {
    Figure score = measure.score();
    if (score == null) {
      return;
    }
    BigDecimal highest = BigDecimal.valueOf(measure.indicator().highest());
    boolean above = score.shown().compareTo(highest) > 0;
    if (!above && score.shown().signum() >= 0) {
      examination.passed(score);
      return;
    }
    examination.touched(score);
    BigDecimal bound = above ? highest : BigDecimal.ZERO;
    examination.report(
        FindingBuilder.of(RuleId.IKPA_SCORE, score.location())
            .subject(satker.subject())
            .quantity(Quantity.INDEX)
            .context(measure.heading().text())
            .actual(score),
        "message-bounds",
        measure.heading().text(),
        score,
        satker.described(),
        bound);
  }

  private static void weighted(
      Satker satker, Measure measure, IkpaDecree decree, Examination examination) {
    Figure stated = measure.weighted();
    Figure score = measure.score();
    List<Expression> weights = decree.weightsOf(measure);
    if (stated == null || score == null || weights.isEmpty()) {
      return;
    }
    Expression own = Expression.of(score);
    compare(
        RelationKind.PRODUCT,
        satker,
        stated,
        weights.stream().map(weight -> own.times(weight).dividedBy(Expression.of(100))).toList(),
        "message-weighted",
        measure.heading().text(),
        examination);
  }

  /** The total is the sum of what is printed, or of what stands behind it. */
  private static void total(Satker satker, IkpaDecree decree, Examination examination) {
    Figure stated = satker.total();
    List<Expression> printed =
        satker.measures().stream()
            .map(Measure::weighted)
            .filter(Objects::nonNull)
            .map(Expression::of)
            .toList();
    List<Expression> footings = new ArrayList<>();
    if (!printed.isEmpty()) {
      footings.add(Expression.sum(printed));
    }
    footings.addAll(decree.totals(satker));
    if (stated != null && !footings.isEmpty()) {
      compare(
          RelationKind.WEIGHTED_SUM, satker, stated, footings, "message-total", "", examination);
    }
  }

  /** From the printed total and conversion, or from what stands behind either. */
  private static void finalScore(Satker satker, IkpaDecree decree, Examination examination) {
    Figure stated = satker.score();
    Figure total = satker.total();
    Figure conversion = satker.conversion();
    if (stated == null) {
      return;
    }
    List<Expression> totals = new ArrayList<>();
    if (total != null) {
      totals.add(Expression.of(total));
    }
    totals.addAll(decree.totals(satker));
    List<Expression> shares = new ArrayList<>();
    if (conversion != null) {
      Expression whole = Expression.exactly(conversion);
      boolean ratio = conversion.value().compareTo(IkpaWeightsValidator.RATIO) <= 0;
      shares.add(ratio ? whole : whole.dividedBy(Expression.of(100)));
    }
    decree.conversions(satker).forEach(sum -> shares.add(sum.dividedBy(Expression.of(100))));
    List<Expression> footings =
        totals.stream()
            .flatMap(sum -> shares.stream().map(share -> deducted(satker, sum.dividedBy(share))))
            .toList();
    if (footings.isEmpty()) {
      examination.notChecked("reason/no-lower-level");
    } else {
      compare(RelationKind.RATIO, satker, stated, footings, "message", "", examination);
    }
  }

  private static Expression deducted(Satker satker, Expression score) {
    Figure deducted = satker.dispensation();
    if (deducted == null || deducted.value().signum() == 0) {
      return score;
    }
    Expression points = Expression.of(deducted);
    return deducted.value().signum() < 0 ? score.plus(points) : score.minus(points);
  }

  static void compare(
      RelationKind kind,
      Satker satker,
      Figure stated,
      List<Expression> footings,
      String entry,
      String heading,
      Examination examination) {
    Examination.Check check = examination.compare(kind, stated, footings);
    if (check.failed()) {
      examination.report(
          examination
              .discrepancy(check, Mismatch.of(stated, check.computation()))
              .subject(satker.subject())
              .quantity(Quantity.SCORE)
              .context(entry + " " + heading),
          entry,
          satker.described(),
          check.figure(),
          check.expected(),
          check.distance(),
          check.computation(),
          heading);
    }
  }
}
