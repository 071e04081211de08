package id.cermat.figure;

import org.jspecify.annotations.Nullable;

/**
 * Adjacent characters of a draft, on one line. A figure that is split over lines, or set with
 * letter spacing, has the blanks between its characters inside its span.
 *
 * <p>In a DOCX a line is a whole paragraph. Paragraphs are the {@code w:p} elements of the main
 * document in the order in which they begin, those of tables and text boxes among them, but not
 * those of {@code mc:Fallback}; then those of the footnotes, then of the endnotes. Columns count
 * the characters of {@code w:t}, with one for each {@code w:tab}, {@code w:br}, {@code w:cr} and
 * {@code w:noBreakHyphen}; deleted text, field instructions and the numbers of lists are no part of
 * it.
 *
 * @param page the page of a PDF
 * @param paragraph the paragraph of a DOCX
 * @param line counted from 1 in the file, or in the page of a PDF
 * @param column counted from 1
 * @param box where it stands on the page of a PDF
 */
public record TextSpan(
    @Nullable Integer page,
    @Nullable Integer paragraph,
    int line,
    int column,
    int length,
    @Nullable Box box) {

  /** A rectangle in points, from the page's upper left corner. */
  public record Box(float x, float y, float width, float height) {

    /** The smallest rectangle around both. */
    public Box and(Box other) {
      float left = Math.min(x, other.x);
      float top = Math.min(y, other.y);
      float right = Math.max(x + width, other.x + other.width);
      float bottom = Math.max(y + height, other.y + other.height);
      return new Box(left, top, right - left, bottom - top);
    }
  }
}
