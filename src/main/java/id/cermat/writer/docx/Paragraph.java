package id.cermat.writer.docx;

import id.cermat.writer.docx.Piece.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a part, with where its characters stand. */
final class Paragraph {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Story story;
  private @Nullable Range content;

  /**
   * What its text belongs to: the document itself, a text box, a note.
   *
   * @param box where the text box begins; -1 outside of any
   * @param note the kind and id of the foot- or endnote; empty outside of any
   */
  record Story(int box, String note) {}

  Paragraph(Story story) {
    this.story = story;
  }

  void add(String characters, @Nullable String tag, Range bytes, @Nullable Run run, Range around) {
    pieces.add(new Piece(text.length(), characters, tag, bytes, run, around));
    text.append(characters);
  }

  void content(Range bytes) {
    content = bytes;
  }

  List<Piece> pieces() {
    return pieces;
  }

  String text() {
    return text.toString();
  }

  Story story() {
    return story;
  }

  /** Its children behind its properties; null where it is an empty element. */
  @Nullable Range content() {
    return content;
  }
}
