package id.cermat.writer.docx;

import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.NoteRun;
import java.util.List;

/** The elements of which comments are made. */
final class WordXml {
  private static final String ALIGNED =
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
          + "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>";

  private final String namespace;

  /**
   * @param prefix which the part declares for the format's own elements, with its colon
   */
  WordXml(Ooxml flavour, String prefix) {
    this.namespace = prefix.equals("w:") ? "" : " xmlns:w=\"" + flavour.document() + "\"";
  }

  String rangeStart(int id) {
    return "<w:commentRangeStart" + namespace + " w:id=\"" + id + "\"/>";
  }

  String rangeEnd(int id) {
    return "<w:commentRangeEnd" + namespace + " w:id=\"" + id + "\"/>";
  }

  /** The run in which programs look for the comment itself. */
  String reference(int id) {
    return "<w:r"
        + namespace
        + "><w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr><w:commentReference w:id=\""
        + id
        + "\"/></w:r>";
  }

  /** A comment, formatted by itself, since a document may have no styles for it. */
  String comment(int id, String author, String initials, List<NoteRun> runs) {
    StringBuilder xml = new StringBuilder("<w:comment").append(namespace);
    attribute(xml, "id", Integer.toString(id));
    attribute(xml, "author", author);
    attribute(xml, "initials", initials);
    xml.append('>').append(paragraph()).append("<w:r><w:annotationRef/></w:r>");
    for (NoteRun run : runs) {
      String[] lines = run.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          xml.append("</w:p>").append(paragraph());
        }
        if (!lines[i].isEmpty()) {
          xml.append(run(lines[i], run.bold()));
        }
      }
    }
    return xml.append("</w:p></w:comment>").toString();
  }

  private static void attribute(StringBuilder xml, String name, String value) {
    xml.append(" w:").append(name).append("=\"").append(XmlText.attribute(value)).append('"');
  }

  private static String paragraph() {
    return "<w:p><w:pPr>" + ALIGNED + "</w:pPr>";
  }

  private static String run(String text, boolean bold) {
    return "<w:r><w:rPr>"
        + (bold ? "<w:b/>" : "")
        + "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">"
        + XmlText.text(text)
        + "</w:t></w:r>";
  }
}
