package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.CellNote;
import id.cermat.writer.annotation.NoteRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comments of a sheet; those of other authors stay, and ours are added to them. */
final class CommentsPart {
  static final String AUTHOR = "cermat";

  private final EditableXml xml;
  private final String prefix;
  private final Map<String, EditableXml.Element> byCell = new HashMap<>();
  private final Map<CellNote, String> extended = new LinkedHashMap<>();

  /**
   * @param bytes the part; null if the sheet has none
   */
  CommentsPart(byte @Nullable [] bytes, Ooxml flavour) throws IOException {
    this.xml =
        bytes == null
            ? EditableXml.of(
                Ooxml.DECLARATION
                    + "<comments xmlns=\""
                    + flavour.spreadsheet()
                    + "\"><authors/><commentList/></comments>",
                5)
            : new EditableXml(bytes, 5);
    this.prefix = xml.root().prefix();
    xml.root()
        .child("commentList")
        .ifPresent(list -> list.children("comment").forEach(this::remember));
  }

  private void remember(EditableXml.Element comment) {
    String cell = comment.attribute("ref");
    if (cell != null) {
      byCell.put(cell, comment);
    }
  }

  /** Adds the notes, and gives those that stand in a comment of their own, which needs a shape. */
  List<CellNote> add(Iterable<CellNote> notes) {
    int author = addAuthor();
    List<CellNote> fresh = new ArrayList<>();
    StringBuilder comments = new StringBuilder();
    for (CellNote note : notes) {
      String cell = CellLocation.columnName(note.column()) + (note.row() + 1);
      EditableXml.Element existing = byCell.get(cell);
      if (existing == null) {
        fresh.add(note);
        comments
            .append("<comment ref=\"")
            .append(cell)
            .append("\" authorId=\"")
            .append(author)
            .append("\"><text>")
            .append(runs(note, ""))
            .append("</text></comment>");
      } else {
        extended.put(note, plainText(existing) + "\n\n" + note.text());
        extend(existing, note);
      }
    }
    if (comments.length() > 0) {
      String list = XmlText.prefixed(comments.toString(), prefix);
      xml.root()
          .child("commentList")
          .ifPresentOrElse(
              present -> present.append(list),
              () ->
                  xml.root()
                      .insertInOrder(
                          "<" + prefix + "commentList>" + list + "</" + prefix + "commentList>",
                          List.of("extLst")));
    }
    return fresh;
  }

  /** The notes that were appended to a comment, each with the whole text of that. */
  Map<CellNote, String> extended() {
    return extended;
  }

  private static String plainText(EditableXml.Element comment) {
    StringBuilder text = new StringBuilder();
    comment.child("text").stream()
        .flatMap(body -> body.children().stream())
        .flatMap(child -> child.localName().equals("t") ? Stream.of(child) : child.children("t"))
        .forEach(piece -> text.append(XmlText.unescape(piece.content())));
    return text.toString();
  }

  private int addAuthor() {
    String name = XmlText.prefixed("<author>" + AUTHOR + "</author>", prefix);
    var authors = xml.root().child("authors");
    if (authors.isEmpty()) {
      xml.root()
          .insertInOrder(
              "<" + prefix + "authors>" + name + "</" + prefix + "authors>",
              List.of("commentList", "extLst"));
      return 0;
    }
    List<EditableXml.Element> present = authors.get().children();
    for (int i = 0; i < present.size(); i++) {
      if (present.get(i).content().equals(AUTHOR)) {
        return i;
      }
    }
    authors.get().append(name);
    return present.size();
  }

  private void extend(EditableXml.Element comment, CellNote note) {
    String addition = XmlText.prefixed(runs(note, "\n\n"), prefix);
    var text = comment.child("text");
    if (text.isEmpty()) {
      comment.append("<" + prefix + "text>" + addition + "</" + prefix + "text>");
      return;
    }
    // Plain text becomes a run, since a comment that has both loses one of them in some programs.
    text.get()
        .child("t")
        .ifPresent(t -> t.replace("<" + prefix + "r>" + t.text() + "</" + prefix + "r>"));
    text.get().insertInOrder(addition, List.of("rPh", "phoneticPr"));
  }

  private static String runs(CellNote note, String before) {
    StringBuilder runs = new StringBuilder();
    String lead = before;
    for (NoteRun run : note.runs()) {
      runs.append("<r><rPr>")
          .append(run.bold() ? "<b/>" : "")
          .append("<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/>")
          .append("<family val=\"2\"/></rPr><t xml:space=\"preserve\">")
          .append(XmlText.content(lead + run.text()))
          .append("</t></r>");
      lead = "";
    }
    return runs.toString();
  }

  byte[] toBytes() {
    return xml.toBytes();
  }
}
