package id.cermat.check.draft.cited;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stated rise or fall against the two figures that it compares: in percent of the earlier one, or
 * as the difference of both.
 */
final class GrowthStatements {
  private final Draft draft;
  private final @Nullable Integer year;
  private final OwnComputations computations;

  /**
   * @param year the reporting year; null where nothing names it
   */
  GrowthStatements(Draft draft, @Nullable Integer year, OwnComputations computations) {
    this.draft = draft;
    this.year = year;
    this.computations = computations;
  }

  void check(List<Statement> statements) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    statements.forEach(statement -> sentences.add(statement.sentence()));
    for (Sentence sentence : sentences) {
      List<Citation> all = sentence.citations().stream().map(draft.citations()::get).toList();
      for (Citation growth : all) {
        if (growth.quantity() == Quantity.GROWTH) {
          check(growth, all);
        }
      }
    }
  }

  private void check(Citation growth, List<Citation> all) {
    List<Citation> compared =
        all.stream()
            .filter(one -> one.quantity() != Quantity.GROWTH && one.quantity() != Quantity.COUNT)
            .filter(one -> one.bound() && Objects.equals(one.subject(), growth.subject()))
            .filter(one -> one.quantity() != Quantity.TARGET && one.quantity() != Quantity.WEIGHT)
            .filter(one -> one.quantity() != Quantity.CEILING)
            .toList();
    if (compared.size() != 2) {
      return;
    }
    Citation first = compared.get(0);
    Citation second = compared.get(1);
    CitedPeriod one = CitedPeriod.of(first, year);
    CitedPeriod two = CitedPeriod.of(second, year);
    if (one.year() == null || two.year() == null || one.year().equals(two.year())) {
      return;
    }
    boolean inOrder = one.year() < two.year();
    Figure earlier = (inOrder ? first : second).figure();
    Figure later = (inOrder ? second : first).figure();
    if (!HeldCitations.sameScale(earlier, later) || earlier.value().signum() == 0) {
      return;
    }
    Expression difference = Expression.of(later).minus(Expression.of(earlier));
    Expression relative = BookFigures.percent(difference, Expression.of(earlier));
    List<Expression> right = new ArrayList<>();
    boolean percent = growth.figure().unit() == FigureUnit.PERCENT;
    right.add(percent ? relative : difference);
    if (!Money.is(earlier)) {
      right.add(percent ? difference : relative);
    }
    boolean fallen = growth.figure().value().signum() > 0 && difference.value().signum() < 0;
    if (fallen) {
      right.replaceAll(way -> Expression.of(0).minus(way));
    }
    computations.add(growth, right, right.get(0), null);
  }
}
