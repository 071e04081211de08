package id.cermat.writer.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sheet around its flagged and cited cells.
 *
 * @param columns their letters
 * @param cut whether flagged cells were left out
 */
public record SheetGrid(
    int unitIndex,
    String unit,
    String file,
    String sheet,
    List<String> columns,
    List<Row> rows,
    int flagged,
    boolean cut) {

  /**
   * A row of the sheet.
   *
   * @param gap whether rows above it are left out
   */
  public record Row(int number, boolean gap, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param anchor the id by which links find it; null for a cell that nothing is said of
   * @param status {@code error}, {@code warning}, {@code info} or {@code cited}; null likewise
   * @param statusText the same in words
   * @param link the id of its gravest finding, else of a figure that cites it; null where nothing
   *     is said of it
   */
  public record Cell(
      String text,
      @Nullable String anchor,
      @Nullable String status,
      @Nullable String statusText,
      @Nullable String link) {}
}
