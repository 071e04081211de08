package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Indices (or realizations) over the years.
 *
 * @param title the text that may announce the span of years
 * @param years the heading of each year's column
 */
public record HistoryTable(
    @Nullable Label title,
    Location area,
    Quantity quantity,
    SortedMap<Integer, Label> years,
    List<Row> rows) {

  /**
   * One indicator over the years.
   *
   * @param organisationScore whether this is the row of the NKO
   * @param growth stated growth, with the two years that it compares
   */
  public record Row(
      Location row,
      @Nullable Label code,
      @Nullable Label name,
      boolean organisationScore,
      SortedMap<Integer, Figure> figures,
      @Nullable Growth growth) {

    /** What a finding calls the row. */
    public String subject() {
      if (organisationScore) {
        return "nko";
      }
      if (code != null) {
        return code.text();
      }
      return name != null ? name.text() : row.label();
    }
  }

  /** A growth figure of a row, from one year to a later one. */
  public record Growth(Figure figure, int fromYear, int toYear, boolean inPoints) {}
}
