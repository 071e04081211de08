package id.cermat.format.opc;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part of a package, walked element by element. Names are local names, so that the
 * transitional and the strict namespaces, under whatever prefix, read alike. A document type
 * declaration is refused: no workbook has one, and entities come with it.
 */
public final class XmlPart implements Closeable {
  private static final int MAX_TEXT = 1 << 22;
  private static final XMLInputFactory FACTORY = factory();

  private final String name;
  private final InputStream stream;
  private final XMLStreamReader reader;

  /** Opens the part and stands on its root element. */
  public XmlPart(String name, InputStream stream) throws IOException {
    this.name = name;
    this.stream = stream;
    try {
      this.reader = FACTORY.createXMLStreamReader(stream);
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        step();
      }
    } catch (XMLStreamException e) {
      stream.close();
      throw broken(e);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** The name of the part in its package. */
  public String part() {
    return name;
  }

  /** The local name of the element. */
  public String element() {
    return reader.getLocalName();
  }

  /** An attribute by its local name, or null. */
  public @Nullable String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute is there and says true. */
  public boolean flag(String local) {
    String value = attribute(local);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** An attribute that is a whole number, or the given one where it is not there. */
  public int number(String local, int otherwise) throws IOException {
    String value = attribute(local);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, name, e);
    }
  }

  /**
   * Goes to the next child of the element whose children are being walked. Each child must be
   * walked, read as text or skipped before the next is asked for.
   *
   * @return false at the element's end
   */
  public boolean nextChild() throws IOException {
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /** Passes over the element and all in it. */
  public void skip() throws IOException {
    int depth = 1;
    while (depth > 0) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The text of the element, without that of elements in it; ends at the element's end. */
  public String text() throws IOException {
    String first = "";
    StringBuilder more = null;
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return more == null ? first : more.toString();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        String piece = piece();
        if (more != null) {
          more.append(piece);
        } else if (first.isEmpty()) {
          first = piece;
        } else {
          more = new StringBuilder(first).append(piece);
        }
        if (more != null && more.length() > MAX_TEXT) {
          throw new UnreadableWorkbookException(Detail.INFLATES_TOO_FAR, name);
        }
      }
    }
  }

  private String piece() throws IOException {
    try {
      return reader.getText();
    } catch (UncheckedStreamException e) {
      throw broken(e);
    }
  }

  private int step() throws IOException {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableWorkbookException(Detail.INVALID_PART, name);
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new UnreadableWorkbookException(Detail.INVALID_PART, name);
      }
      return event;
    } catch (XMLStreamException | UncheckedStreamException e) {
      throw broken(e);
    }
  }

  private IOException broken(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableWorkbookException unreadable) {
        return unreadable;
      }
    }
    return new UnreadableWorkbookException(Detail.INVALID_PART, name, e);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    } finally {
      stream.close();
    }
  }
}
