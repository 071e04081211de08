package id.cermat.kind;

import id.cermat.lexicon.Meaning;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.RekapTable.Summary;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rekap on its sheet, before its rows are read.
 *
 * @param unit the column that names the units
 * @param byRow whether each row is one indicator of a unit, not a unit
 * @param columns the columns of figures, from left to right
 * @param summaries the rows that sum up the units; the region's other rows are those of units
 * @param unread columns with figures whose header says nothing known
 */
record RekapForm(
    Region region,
    Heading unit,
    boolean byRow,
    List<Measured> columns,
    Map<Integer, Summary.Kind> summaries,
    List<Heading> unread) {

  /**
   * A column of figures.
   *
   * @param kind what it holds: of the series, its NKO, or its ranks
   * @param code the indicator's code in the header; empty where there is none
   * @param name the indicator's name in the header; empty likewise
   * @param measure target, realization or index
   */
  record Measured(
      Kind kind,
      Heading heading,
      String code,
      String name,
      Meaning measure,
      @Nullable Integer year,
      @Nullable Meaning period) {

    /** What a column of a rekap holds. */
    enum Kind {
      INDICATOR,
      ORGANISATION_SCORE,
      RANK
    }

    /** Whether both columns measure the same thing. */
    boolean sameSeries(Measured other) {
      return kind == other.kind
          && code.equals(other.code)
          && name.equals(other.name)
          && period == other.period
          && java.util.Objects.equals(year, other.year);
    }
  }

  /** What the report says of the columns that were not read; nothing where there are none. */
  Optional<PassedOver> passedOver() {
    UnnamedColumns columns = new UnnamedColumns();
    unread.forEach(columns::add);
    return columns.passedOver(region);
  }
}
