package id.cermat.format.document;

import static id.cermat.format.document.DocxParts.attribute;
import static id.cermat.format.document.DocxParts.number;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a DOCX make of a paragraph: a heading, an item of a list. */
final class DocxStyles {
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> headings = new HashSet<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();

  static DocxStyles read(DocxParts parts) throws IOException {
    DocxStyles styles = new DocxStyles();
    parts.walk("word/styles.xml", styles::walk);
    return styles;
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "style" -> {
          String id = attribute(xml, "styleId");
          style = id == null ? "" : id;
        }
        case "name" -> {
          if (value != null
              && value.toLowerCase(Locale.ROOT).matches("(?:heading|judul|title).*")) {
            headings.add(style);
          }
        }
        case "basedOn" -> parents.put(style, String.valueOf(value));
        case "outlineLvl" -> {
          if (number(value, 9) < 9) {
            headings.add(style);
          }
        }
        case "numId" -> lists.put(style, String.valueOf(value));
        case "ilvl" -> levels.put(style, number(value, 0));
        default -> {
          // Nothing that tells a paragraph's role.
        }
      }
    }
  }

  boolean heading(@Nullable String style) {
    for (String at = style; at != null; at = parents.get(at)) {
      if (headings.contains(at)) {
        return true;
      }
    }
    return false;
  }

  @Nullable String list(@Nullable String style) {
    for (String at = style; at != null; at = parents.get(at)) {
      if (lists.containsKey(at)) {
        return lists.get(at);
      }
    }
    return null;
  }

  int level(@Nullable String style) {
    return style == null ? 0 : levels.getOrDefault(style, 0);
  }
}
