package id.cermat.format.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.odftoolkit.odfdom.dom.OdfDocumentNamespace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into elements of an OpenDocument file. */
final class Odf {
  private Odf() {}

  /** The child elements. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child element of a local name, or null; null of nothing. */
  static @Nullable Element child(@Nullable Element parent, String local) {
    if (parent == null) {
      return null;
    }
    for (Element child : children(parent)) {
      if (child.getLocalName().equals(local)) {
        return child;
      }
    }
    return null;
  }

  /** An attribute; empty where it is not there. */
  static String attribute(Element element, OdfDocumentNamespace namespace, String local) {
    return element.getAttributeNS(namespace.getUri(), local);
  }

  /** A whole number, or the given one where the attribute is not there or no such number. */
  static int number(Element element, OdfDocumentNamespace namespace, String local, int otherwise) {
    String value = attribute(element, namespace, local);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
