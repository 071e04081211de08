package id.cermat.writer;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a Word document, so that one with comments can be held against one without. */
final class DocumentXml {
  private final Document document;

  DocumentXml(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** The ids of comments that the text refers to. */
  Set<String> comments() {
    return texts().keySet();
  }

  /** What each comment is about, deleted text and fallbacks left out. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    List<String> open = new ArrayList<>();
    texts(document.getDocumentElement(), open, texts);
    return texts;
  }

  private static void texts(Element element, List<String> open, Map<String, String> texts) {
    switch (element.getLocalName()) {
      case "commentRangeStart" -> {
        open.add(id(element));
        texts.put(id(element), "");
      }
      case "commentRangeEnd" -> open.remove(id(element));
      case "t" -> open.forEach(id -> texts.merge(id, element.getTextContent(), String::concat));
      case "del", "Fallback" -> {
        return;
      }
      default -> {
        // Neither text nor the end of a comment.
      }
    }
    children(element).forEach(child -> texts(child, open, texts));
  }

  private static String id(Element element) {
    return element.getAttributeNS(element.getNamespaceURI(), "id");
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The document with these comments taken out and with runs of one format joined. */
  String without(Set<String> comments) throws Exception {
    strip(document.getDocumentElement(), comments);
    join(document.getDocumentElement());
    return write(document);
  }

  private static void strip(Element element, Set<String> comments) {
    for (Element child : children(element)) {
      boolean mark = child.getLocalName().startsWith("commentR") && comments.contains(id(child));
      if (mark && child.getLocalName().equals("commentReference")) {
        element.getParentNode().removeChild(element);
        return;
      } else if (mark) {
        element.removeChild(child);
      } else {
        strip(child, comments);
      }
    }
  }

  private static void join(Element parent) throws Exception {
    Element before = null;
    for (Element child : children(parent)) {
      join(child);
      boolean run = child.getLocalName().equals("r") && child.getPrefix().equals("w");
      if (run && before != null && opening(before).equals(opening(child))) {
        for (Element inner : children(child)) {
          if (!inner.getLocalName().equals("rPr")) {
            before.appendChild(inner);
          }
        }
        parent.removeChild(child);
        joinTexts(before);
      } else {
        before = run ? child : null;
        joinTexts(child);
      }
    }
  }

  private static void joinTexts(Element run) {
    Element before = null;
    for (Element child : children(run)) {
      if (!child.getLocalName().equals("t")) {
        before = null;
        continue;
      }
      child.removeAttribute("xml:space");
      if (before == null) {
        before = child;
      } else {
        before.setTextContent(before.getTextContent() + child.getTextContent());
        run.removeChild(child);
      }
    }
  }

  private static String opening(Element run) throws Exception {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < run.getAttributes().getLength(); i++) {
      opening.append(run.getAttributes().item(i)).append(' ');
    }
    for (Element child : children(run)) {
      if (child.getLocalName().equals("rPr")) {
        opening.append(write(child));
      }
    }
    return opening.toString();
  }

  private static String write(Node node) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter out = new StringWriter();
    transformer.transform(new DOMSource(node), new StreamResult(out));
    return out.toString();
  }
}
