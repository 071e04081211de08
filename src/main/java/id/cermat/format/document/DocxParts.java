package id.cermat.format.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.document.UnreadableDraftException.Detail;
import id.cermat.format.opc.Relationship;
import id.cermat.format.opc.ZipPackage;
import id.cermat.format.opc.ZipPackage.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of a DOCX. */
final class DocxParts implements Closeable {
  private static final XMLInputFactory FACTORY = factory();
  private static final String USUAL_MAIN = "word/document.xml";

  private final ZipPackage zip;
  private final String main;
  private final Map<String, Relationship> relationships;

  /**
   * Opens a package.
   *
   * @throws UnreadableDraftException if it is damaged, or about no Word document
   */
  DocxParts(Path file) throws IOException {
    try {
      zip = new ZipPackage(file, Limits.HELD);
    } catch (UnreadableWorkbookException e) {
      throw new UnreadableDraftException(Detail.DAMAGED, "", e);
    }
    try {
      String named = zip.mainPart();
      main = named == null || !zip.has(named) ? USUAL_MAIN : named;
      relationships = zip.relationships(main);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw unreadable(e, "");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** What is done with a part. */
  interface Walk {
    void over(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  /** The part that holds the document's text. */
  String main() {
    return main;
  }

  /** Whether the package is about a Word document. */
  boolean isDocument() throws IOException {
    boolean[] document = {false};
    walk(
        main,
        xml -> {
          while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments may stand before the root.
          }
          document[0] = xml.getLocalName().equals("document");
        });
    return document[0];
  }

  /**
   * The part of a type to which the document leads.
   *
   * @param usual its name in a package that does not say
   */
  String related(String type, String usual) {
    return allRelated(type).stream().findFirst().orElse(usual);
  }

  /** All parts of a type to which the document leads, in the order of their names. */
  List<String> allRelated(String type) {
    return relationships.values().stream()
        .filter(one -> one.is(type) && !one.external())
        .map(Relationship::target)
        .sorted()
        .toList();
  }

  /** What a relationship of the document leads to, as it is written; null if it has none. */
  @Nullable String target(@Nullable String id) {
    Relationship one = id == null ? null : relationships.get(id);
    return one == null ? null : one.target();
  }

  /** Walks over a part, if it is there. */
  void walk(String part, Walk walk) throws IOException {
    if (!zip.has(part)) {
      return;
    }
    try (InputStream stream = zip.open(part)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(stream);
      try {
        walk.over(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | UnreadableWorkbookException | RuntimeException e) {
      throw unreadable(e, part);
    }
  }

  private static UnreadableDraftException unreadable(Exception e, String part) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableDraftException unreadable) {
        return unreadable;
      }
      if (cause instanceof UnreadableWorkbookException damaged) {
        boolean tooFar = damaged.detail() == UnreadableWorkbookException.Detail.INFLATES_TOO_FAR;
        return new UnreadableDraftException(
            tooFar ? Detail.INFLATES_TOO_FAR : Detail.DAMAGED, part, e);
      }
    }
    return new UnreadableDraftException(Detail.DAMAGED, part, e);
  }

  /** An attribute by its local name, or null. */
  static @Nullable String attribute(XMLStreamReader xml, String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
