package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Targets (or realizations) by quarter, semester and year. */
public record TrajectoryTable(
    @Nullable Label title,
    Location area,
    @Nullable Integer year,
    Quantity quantity,
    List<Row> rows) {

  /**
   * One indicator over the year.
   *
   * @param consolidation as the table says; null where it must be inferred
   * @param figures only the periods that hold a figure
   */
  public record Row(
      Location row,
      @Nullable Label code,
      @Nullable Label name,
      @Nullable Consolidation consolidation,
      Map<Period, Figure> figures) {

    /** What a finding calls the row. */
    public String subject() {
      if (code != null) {
        return code.text();
      }
      return name != null ? name.text() : row.label();
    }
  }
}
