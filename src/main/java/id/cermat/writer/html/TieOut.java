package id.cermat.writer.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it reads, with what became of every figure in it.
 *
 * @param cut whether the text goes on in the draft itself
 */
public record TieOut(
    int unitIndex,
    String unit,
    String file,
    int figures,
    List<Share> shares,
    List<Piece> pieces,
    boolean cut) {

  /**
   * How many figures came to one fate.
   *
   * @param percent of all figures, in words
   * @param width the same in whole percent, for a bar
   */
  public record Share(String status, String name, int count, String percent, int width) {}

  /**
   * A block of the text.
   *
   * @param kind {@code heading}, {@code paragraph}, {@code item}, {@code table}, {@code footnote}
   * @param marker the number or bullet in front of it
   * @param level of a list item
   * @param runs its text; empty for a table
   * @param rows of a table, each of cells of runs
   */
  public record Piece(
      String kind,
      @Nullable String marker,
      int level,
      List<Run> runs,
      List<List<List<Run>>> rows) {}

  /** A stretch of text, a cited figure, or the flag of a finding that is about no figure. */
  public record Run(String text, @Nullable Cited cited, @Nullable Flag flag) {
    static Run of(String text) {
      return new Run(text, null, null);
    }
  }

  /**
   * A finding about the words before it.
   *
   * @param anchor the id by which links find it
   * @param severity {@code error} and so on
   * @param finding the finding's id
   */
  public record Flag(String anchor, String severity, String finding) {}

  /**
   * A cited figure.
   *
   * @param index among the figures whose details the page holds
   */
  public record Cited(int index, String status, String name) {

    /** The id by which links find it. */
    public String anchor() {
      return "cite-" + index;
    }
  }
}
