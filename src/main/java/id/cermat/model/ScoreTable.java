package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.IndicatorWeightsSumTo100;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's score sheet (NKO): perspectives, objectives, indicators, and the score itself.
 */
@IndicatorWeightsSumTo100
public record ScoreTable(
    @Nullable Label title,
    Location area,
    @Nullable Integer year,
    List<Perspective> perspectives,
    @Nullable Figure total)
    implements IndicatorRows {

  /** A perspective with its weight in percent and its value (Np). */
  public record Perspective(
      Label name, @Nullable Figure weight, @Nullable Figure score, List<Objective> objectives) {}

  /** A strategic objective (sasaran strategis) with its value (NSS). */
  public record Objective(
      @Nullable Label code,
      @Nullable Label name,
      Location row,
      @Nullable Figure score,
      List<Indicator> indicators) {}

  @Override
  public List<Indicator> indicators() {
    return perspectives.stream()
        .flatMap(perspective -> perspective.objectives().stream())
        .flatMap(objective -> objective.indicators().stream())
        .toList();
  }
}
