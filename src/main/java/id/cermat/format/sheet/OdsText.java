package id.cermat.format.sheet;

import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.TEXT;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of an OpenDocument cell: its paragraphs, a line each. Comments, drawings and notes are
 * none of it; runs of white space are one space, as the format has it (ODF 1.3, part 3, 6.1.2).
 */
final class OdsText {
  private static final int MOST_SPACES = 10_000;

  private final StringBuilder text = new StringBuilder();
  private boolean afterSpace;

  private OdsText() {}

  /** The text that the cell shows. */
  static String of(Element cell) {
    OdsText collected = new OdsText();
    boolean first = true;
    for (Element child : Odf.children(cell)) {
      if (isText(child) && child.getLocalName().equals("p")) {
        if (!first) {
          collected.text.append('\n');
        }
        first = false;
        collected.afterSpace = true;
        collected.inline(child);
      }
    }
    return collected.text.toString();
  }

  private static boolean isText(Element element) {
    return TEXT.getUri().equals(element.getNamespaceURI());
  }

  private void inline(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (isText(element)) {
          element(element);
        }
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        characters(node.getNodeValue());
      }
    }
  }

  private void element(Element element) {
    switch (element.getLocalName()) {
      case "s" -> {
        text.append(" ".repeat(Math.min(Odf.number(element, TEXT, "c", 1), MOST_SPACES)));
        afterSpace = false;
      }
      case "tab" -> {
        text.append('\t');
        afterSpace = false;
      }
      case "line-break" -> {
        text.append('\n');
        afterSpace = false;
      }
      case "note" -> {
        // A note stands beside the text.
      }
      default -> inline(element);
    }
  }

  private void characters(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        text.append(c);
      } else if (!afterSpace) {
        text.append(' ');
      }
      afterSpace = space;
    }
  }
}
