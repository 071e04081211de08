package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.GrowthFollowsYears;
import id.cermat.model.constraint.LinesAddUp;
import id.cermat.model.constraint.PercentageOfCeiling;
import id.cermat.model.constraint.PeriodsConsolidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any table of figures, whatever they measure: known by its totals, its outline of codes, and the
 * columns that say to be computed from others.
 *
 * @param columns the headings of its figure columns, from left to right
 * @param rows in the sheet's order, totals among them
 */
@LinesAddUp
@PercentageOfCeiling
@GrowthFollowsYears
@PeriodsConsolidate
public record FigureTable(
    @Nullable Label title, Location area, List<Label> columns, List<Row> rows) {
  /**
   * One row.
   *
   * @param total whether its own words say that it is a total
   * @param parent the index in {@code rows} of the total this row adds to, or -1
   * @param figures one for each column; null where none stands
   */
  public record Row(
      Location row, Label name, boolean total, int parent, List<@Nullable Figure> figures) {}
}
