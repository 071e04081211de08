package id.cermat.format.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.document.UnreadableDraftException.Detail;
import id.cermat.format.opc.ZipPackage;
import id.cermat.format.opc.ZipPackage.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of a DOCX. */
final class DocxParts implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final ZipPackage zip;

  DocxParts(Path file) throws IOException {
    try {
      zip = new ZipPackage(file, Limits.HELD);
    } catch (UnreadableWorkbookException e) {
      throw new UnreadableDraftException(Detail.DAMAGED, "", e);
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

  boolean has(String part) {
    return zip.has(part);
  }

  /** The parts whose names match, in the order of their names. */
  List<String> named(Pattern name) {
    return zip.names().filter(name.asMatchPredicate()).sorted().toList();
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
