package id.cermat.writer.docx;

import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.Ooxml;
import id.cermat.writer.annotation.NoteRun;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of a document; those of others stay as they are, and ours are added to them. */
final class CommentsPart {
  private final EditableXml part;
  private final WordXml xml;
  private final StringBuilder added = new StringBuilder();
  private int next;

  /**
   * @param bytes the part; null if the document has none
   * @param highest the highest id that the document itself refers to
   */
  CommentsPart(byte @Nullable [] bytes, Ooxml flavour, int highest) throws IOException {
    this.part =
        bytes == null
            ? EditableXml.of(
                Ooxml.DECLARATION + "<w:comments xmlns:w=\"" + flavour.document() + "\"/>", 1)
            : new EditableXml(bytes, 1);
    this.xml = new WordXml(flavour, part.root().prefix());
    this.next = highest + 1;
    for (EditableXml.Element comment : part.root().children()) {
      String id = String.valueOf(comment.attribute(":id"));
      if (id.matches("\\d{1,9}")) {
        next = Math.max(next, Integer.parseInt(id) + 1);
      }
    }
  }

  /** Adds a comment and gives its id. */
  int add(String author, String initials, List<NoteRun> runs) {
    added.append(xml.comment(next, author, initials, runs));
    return next++;
  }

  byte[] toBytes() {
    part.root().append(added.toString());
    return part.toBytes();
  }
}
