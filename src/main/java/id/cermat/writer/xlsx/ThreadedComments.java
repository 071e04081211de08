package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.CellNote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The conversations at a sheet's cells. Programs that know them show them in place of the comments,
 * so a note at such a cell is also a reply. A conversation that its authors closed is left closed.
 */
final class ThreadedComments {
  private final EditableXml xml;
  private final String part;
  private boolean changed;

  ThreadedComments(String part, byte[] bytes) throws IOException {
    this.part = part;
    this.xml = new EditableXml(bytes, 2);
  }

  /**
   * Replies where a note's cell has an open conversation.
   *
   * @param person the id of the author
   * @param time in universal time, as {@code 2024-12-31T23:59:59.00}
   */
  void reply(CellNote note, String person, String time) {
    String cell = CellLocation.columnName(note.column()) + (note.row() + 1);
    List<EditableXml.Element> here =
        xml.root()
            .children("threadedComment")
            .filter(comment -> cell.equals(comment.attribute("ref")))
            .toList();
    if (here.isEmpty()) {
      return;
    }
    EditableXml.Element first = here.get(0);
    String id = first.attribute("id");
    String done = first.attribute("done");
    if (id == null
        || first.attribute("parentId") != null
        || "1".equals(done)
        || "true".equals(done)) {
      return;
    }
    String reply =
        "<threadedComment ref=\"%s\" dT=\"%s\" personId=\"%s\" id=\"%s\" parentId=\"%s\"><text>%s</text></threadedComment>"
            .formatted(
                cell,
                time,
                XmlText.attribute(person),
                guid(part + cell + note.text()),
                XmlText.attribute(id),
                XmlText.content(note.text()));
    here.get(here.size() - 1).insertAfter(XmlText.prefixed(reply, xml.root().prefix()));
    changed = true;
  }

  boolean changed() {
    return changed;
  }

  byte[] toBytes() {
    return xml.toBytes();
  }

  /** An id in the format's form, the same for the same text. */
  static String guid(String of) {
    UUID uuid = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    return "{" + uuid.toString().toUpperCase(Locale.ROOT) + "}";
  }
}
