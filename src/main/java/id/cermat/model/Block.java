package id.cermat.model;

import id.cermat.figure.TextLocation;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a draft that stands by itself.
 *
 * @param text its characters with letter spacing taken out and lines joined
 * @param marker the number, letter or bullet of a heading or list item, such as {@code 3.}
 * @param level 0 for text and chapters, 1 for the outermost list, and so on
 * @param section the index of the section it belongs to, or -1
 */
public record Block(
    int index,
    Kind kind,
    String text,
    TextLocation location,
    @Nullable String marker,
    int level,
    int section) {

  /** What sort of text it is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A cell of a table, or a row of it where the text does not tell its cells apart. */
    TABLE_CELL,
    FOOTNOTE,
    /** A header or footer that the pages of a document repeat. */
    HEADER
  }
}
