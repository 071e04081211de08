package id.cermat.check.table.rekap;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.RekapTable.Place;
import id.cermat.model.RekapTable.Ranking;
import id.cermat.model.constraint.RanksFollowScores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranks against the order of the scores: {@code rank-order}. Units with the same shown score may
 * share a rank, follow each other in any order, or be counted once.
 */
public final class RankOrderValidator extends RuleValidator<RanksFollowScores, Ranking> {
  /** More wrong ranks than these are one finding. */
  private static final int SINGLY = 3;

  /** For Hibernate Validator, which makes it. */
  public RankOrderValidator() {
    super(RuleId.RANK_ORDER);
  }

  @Override
  public void examine(Ranking ranking, Examination examination) {
    List<Place> places = ranking.places();
    if (places.size() < 2) {
      return;
    }
    List<Place> wrong = wrong(places, true);
    List<Place> rising = wrong(places, false);
    boolean highestFirst = wrong.size() <= rising.size();
    List<Place> misplaced = highestFirst ? wrong : rising;
    for (Place place : places) {
      if (!misplaced.contains(place)) {
        examination.passed(place.rank(), place.score());
      }
    }
    List<Place> reported = misplaced.size() > SINGLY ? misplaced.subList(0, 1) : misplaced;
    for (Place place : reported) {
      report(ranking, place, misplaced, better(places, place, highestFirst) + 1, examination);
    }
  }

  private static List<Place> wrong(List<Place> places, boolean highestFirst) {
    List<Place> wrong = new ArrayList<>();
    for (Place place : places) {
      long better = better(places, place, highestFirst);
      long same = places.stream().filter(other -> compare(other, place) == 0).count();
      long distinct =
          places.stream()
              .filter(other -> isBetter(other, place, highestFirst))
              .map(other -> other.score().shown().stripTrailingZeros())
              .distinct()
              .count();
      BigDecimal rank = place.rank().value();
      boolean among =
          rank.compareTo(BigDecimal.valueOf(better + 1)) >= 0
              && rank.compareTo(BigDecimal.valueOf(better + same)) <= 0;
      if (!among && rank.compareTo(BigDecimal.valueOf(distinct + 1)) != 0) {
        wrong.add(place);
      }
    }
    return wrong;
  }

  private static long better(List<Place> places, Place place, boolean highestFirst) {
    return places.stream().filter(other -> isBetter(other, place, highestFirst)).count();
  }

  private static boolean isBetter(Place other, Place place, boolean highestFirst) {
    return highestFirst ? compare(other, place) > 0 : compare(other, place) < 0;
  }

  private static int compare(Place one, Place other) {
    return one.score().shown().compareTo(other.score().shown());
  }

  private static void report(
      Ranking ranking, Place place, List<Place> misplaced, long right, Examination examination) {
    Figure rank = place.rank();
    misplaced.forEach(other -> examination.touched(other.rank(), other.score()));
    FindingBuilder finding =
        FindingBuilder.of(RuleId.RANK_ORDER, rank.location())
            .subject(place.unit().text())
            .quantity(Quantity.COUNT)
            .context(Context.sheet(ranking.heading().location()))
            .actual(rank)
            .expected(BigDecimal.valueOf(right), rank)
            .related(place.score().location());
    if (misplaced.size() > SINGLY) {
      misplaced.forEach(other -> finding.related(other.rank().location()));
      examination.report(
          finding, "message-many", place.unit().text(), rank, right, misplaced.size());
    } else {
      examination.report(finding, "message", place.unit().text(), rank, right, place.score());
    }
  }
}
