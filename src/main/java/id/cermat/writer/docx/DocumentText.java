package id.cermat.writer.docx;

import id.cermat.writer.docx.Piece.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part's paragraphs, and where their characters stand in its bytes.
 *
 * @param bytes the part
 * @param paragraphs in the order in which they begin
 * @param references the runs that refer to notes, by the kind of note and its id: {@code footnote
 *     3}
 * @param prefix of the format's own elements, with its colon
 * @param highestComment the highest id of a comment that is referred to; -1 where there is none
 */
record DocumentText(
    byte[] bytes,
    List<Paragraph> paragraphs,
    Map<String, Range> references,
    String prefix,
    int highestComment) {

  /** The run that refers to a note; null where none does. */
  @Nullable Range reference(String note) {
    return references.get(note);
  }
}
