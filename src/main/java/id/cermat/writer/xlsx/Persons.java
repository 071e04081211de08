package id.cermat.writer.xlsx;

import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.XmlText;
import java.io.IOException;

/** The authors of a workbook's conversations, to whom one is added. */
final class Persons {
  private final EditableXml xml;

  Persons(byte[] bytes) throws IOException {
    this.xml = new EditableXml(bytes, 1);
  }

  /** The id of the author of that name that no directory knows; added if there is none. */
  String idOf(String name) {
    for (EditableXml.Element person : xml.root().children()) {
      String id = person.attribute("id");
      if (id != null
          && name.equals(person.attribute("displayName"))
          && "None".equals(person.attribute("providerId"))) {
        return id;
      }
    }
    String id = ThreadedComments.guid(name);
    xml.root()
        .append(
            XmlText.prefixed(
                "<person displayName=\"%1$s\" id=\"%2$s\" userId=\"%1$s\" providerId=\"None\"/>"
                    .formatted(XmlText.attribute(name), id),
                xml.root().prefix()));
    return id;
  }

  byte[] toBytes() {
    return xml.toBytes();
  }
}
