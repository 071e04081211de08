package id.cermat.format.document;

import id.cermat.figure.TextSpan.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of a draft as its file holds them: a line of a TXT or PDF, a paragraph of a DOCX.
 *
 * @param blanks how many empty lines stand before it
 * @param boxes where each character stands on the page of a PDF; empty otherwise
 * @param columns for each character how many of the file's stand before it, where some of these are
 *     no part of the text; empty where all are
 */
public record TextLine(
    String text, Place place, Flow flow, int blanks, Box[] boxes, int[] columns) {
  private static final Box[] NO_BOXES = {};
  private static final int[] ALL = {};

  /**
   * Where it stands, counted from 1; what the kind of file does not have is null.
   *
   * @param startsPage whether a page begins here
   */
  public record Place(
      @Nullable Integer page,
      @Nullable Integer paragraph,
      int line,
      @Nullable Integer table,
      @Nullable Integer row,
      @Nullable Integer col,
      boolean startsPage) {

    static Place ofLine(@Nullable Integer page, int line, boolean startsPage) {
      return new Place(page, null, line, null, null, null, startsPage);
    }
  }

  /** What is known of its role. */
  public enum Kind {
    /** A line that may go on in the next one. */
    LINE,
    /** Such a line in bold type, as headings are set. */
    STRONG_LINE,
    /** A whole paragraph. */
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    FOOTNOTE,
    /** A header or footer that a document's pages repeat. */
    REPEATED,
    /** The like on a page, or a line of the contents: no part of the text. */
    FURNITURE
  }

  /**
   * How it stands among the others.
   *
   * @param marker the number of a list that the file keeps apart from the text
   */
  public record Flow(Kind kind, @Nullable String marker, int level) {
    static final Flow LINE = new Flow(Kind.LINE, null, 0);
    static final Flow STRONG_LINE = new Flow(Kind.STRONG_LINE, null, 0);
  }

  public TextLine(String text, Place place, Flow flow, int blanks, Box[] boxes) {
    this(text, place, flow, blanks, boxes, ALL);
  }

  public TextLine(String text, Place place, Flow flow, int blanks) {
    this(text, place, flow, blanks, NO_BOXES);
  }

  /** A paragraph of a document. */
  static TextLine of(String text, Place place, Flow flow, int[] columns) {
    return new TextLine(text, place, flow, 0, NO_BOXES, columns);
  }

  /** How many characters of the file stand in its line before one of the text. */
  public int column(int index) {
    return columns.length == 0 ? index : columns[index];
  }

  /** The same line as one that is no part of the text. */
  public TextLine asFurniture() {
    return new TextLine(text, place, new Flow(Kind.FURNITURE, null, 0), blanks, boxes, columns);
  }

  public DraftLine shown() {
    return new DraftLine(place.page(), place.line(), text, List.of(boxes));
  }
}
