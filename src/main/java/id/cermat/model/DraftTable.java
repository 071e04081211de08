package id.cermat.model;

import id.cermat.figure.TextLocation;
import id.cermat.lexicon.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a draft.
 *
 * @param title the line or sentence above it
 * @param year the one year that the title names
 * @param columns with known meaning or year
 */
public record DraftTable(
    int index,
    Kind kind,
    @Nullable Label title,
    @Nullable Integer year,
    TextLocation location,
    List<Column> columns,
    List<Row> rows) {

  /** What the table holds. */
  public enum Kind {
    CONTRACT,
    REALIZATION,
    HISTORY,
    BUDGET,
    REVENUE,
    OTHER
  }

  /**
   * A column.
   *
   * @param meaning null where the header is unknown
   * @param year the year that heads the column
   */
  public record Column(String header, @Nullable Meaning meaning, @Nullable Integer year) {}

  /**
   * A row, with a cell for each column.
   *
   * @param subject the indicator's code, {@code nko}, {@code anggaran}; null where unknown
   */
  public record Row(TextLocation location, @Nullable String subject, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param citation the index of the citation that stands in it, or -1
   */
  public record Cell(String text, @Nullable TextLocation location, int citation) {}
}
