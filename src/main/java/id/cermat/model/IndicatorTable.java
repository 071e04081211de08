package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.IndicatorWeightsSumTo100;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of indicators: the performance contract (kontrak kinerja) or the realizations with their
 * indices.
 *
 * @param area its first cell
 * @param year the year that the title or sheet names; null where none does, then it is the report's
 * @param totalWeight the total row's weight, where there is one
 */
@IndicatorWeightsSumTo100
public record IndicatorTable(
    Kind kind,
    @Nullable Label title,
    Location area,
    @Nullable Integer year,
    List<Indicator> indicators,
    @Nullable Figure totalWeight)
    implements IndicatorRows {

  /** What the table was made for. */
  public enum Kind {
    /** Targets only. */
    CONTRACT,
    /** Realizations, with or without target and index. */
    REALIZATION
  }

  /** The same table with other rows. */
  public IndicatorTable withIndicators(List<Indicator> rows) {
    return new IndicatorTable(kind, title, area, year, rows, totalWeight);
  }
}
