package id.cermat.writer;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML part as a list of its elements and texts, so that two can be compared. */
final class XmlEvents {
  private XmlEvents() {}

  /** Lists the elements with their paths and attributes, and the texts. */
  static List<String> of(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
    List<String> events = new ArrayList<>();
    Deque<String> path = new ArrayDeque<>();
    path.push("");
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String here = path.peek() + "/" + reader.getLocalName();
          path.push(here);
          Map<String, String> attributes = new TreeMap<>();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          events.add(here + attributes);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            events.add(path.peek() + "=" + reader.getText());
        case XMLStreamConstants.END_ELEMENT -> events.add("end " + path.pop());
        default -> {}
      }
    }
    return events;
  }

  /** What the second list has over the first; an event that it lacks is marked with a minus. */
  static List<String> difference(List<String> before, List<String> after) {
    List<String> difference = new ArrayList<>();
    int at = 0;
    for (String event : after) {
      if (at < before.size() && before.get(at).equals(event)) {
        at++;
      } else {
        difference.add(event);
      }
    }
    before.subList(at, before.size()).forEach(lost -> difference.add("-" + lost));
    return difference;
  }
}
