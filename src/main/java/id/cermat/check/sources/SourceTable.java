package id.cermat.check.sources;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that speaks of indicators; its rows in their order.
 *
 * @param year the year it speaks of; null where neither the table nor the report names one
 * @param period the part of the year, as {@link ReportedPeriod} gives it
 */
public record SourceTable(
    SourceKind kind, @Nullable Integer year, String period, Location area, List<SourceRow> rows) {

  /** The row above and the row below, as far as they have a figure of that quantity. */
  public List<Figure> around(SourceRow row, Quantity quantity) {
    int index = rows.indexOf(row);
    return Stream.of(index - 1, index + 1)
        .filter(i -> index >= 0 && i >= 0 && i < rows.size())
        .map(i -> figureOf(rows.get(i), quantity))
        .filter(Objects::nonNull)
        .filter(figure -> telling(figure, quantity))
        .toList();
  }

  private static @Nullable Figure figureOf(SourceRow row, Quantity quantity) {
    return row.figure(quantity);
  }

  /** A value that stands more than twice in the column says nothing about where it came from. */
  private boolean telling(Figure figure, Quantity quantity) {
    return rows.stream()
            .map(row -> row.figure(quantity))
            .filter(other -> other != null && other.shown().compareTo(figure.shown()) == 0)
            .count()
        <= 2;
  }
}
