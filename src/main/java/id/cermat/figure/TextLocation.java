package id.cermat.figure;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text. Everything is counted from 1; what a kind of file does not have is null.
 *
 * @param page the page of a PDF
 * @param paragraph the paragraph of a DOCX
 * @param table the table of a DOCX, with its row and col
 * @param quote the characters that stand there
 */
public record TextLocation(
    String file,
    @Nullable Integer page,
    @Nullable Integer paragraph,
    int line,
    int column,
    @Nullable Integer table,
    @Nullable Integer row,
    @Nullable Integer col,
    String quote)
    implements Location {

  /**
   * {@code lakin.txt:648:39} (line and column), {@code lakin.pdf:p12:7:39} (page, line, column),
   * {@code lakin.docx:¶37:86} (paragraph and column), {@code lakin.docx:T2:R3:C4} (table, row,
   * column).
   */
  @Override
  public String label() {
    if (table != null && row != null && col != null) {
      return file + ":T" + table + ":R" + row + ":C" + col;
    }
    if (paragraph != null) {
      return file + ":¶" + paragraph + ":" + column;
    }
    String place = line + ":" + column;
    return page == null ? file + ":" + place : file + ":p" + page + ":" + place;
  }
}
