package id.cermat.writer.docx;

import org.jspecify.annotations.Nullable;

/**
 * Characters of a paragraph that one element holds.
 *
 * @param column the first character's place in its paragraph, from 0
 * @param tag the qualified name of an element of text; null where the element stands for its
 *     character, as a tab does
 * @param bytes the element
 * @param run the run that may be split at it; null where there is none
 * @param around what is marked as a whole where there is no such run
 */
record Piece(
    int column, String text, @Nullable String tag, Range bytes, @Nullable Run run, Range around) {

  /** Bytes of a part. */
  record Range(int start, int end) {}

  int endColumn() {
    return column + text.length();
  }
}
