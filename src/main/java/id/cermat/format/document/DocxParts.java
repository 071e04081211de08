package id.cermat.format.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.cermat.format.document.UnreadableDraftException.Detail;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of a DOCX. */
public final class DocxParts implements Closeable {
  private static final long LARGEST = 256L << 20;
  private static final XMLInputFactory FACTORY = factory();

  private final ZipFile zip;

  public DocxParts(Path file) throws IOException {
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
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
  public interface Walk {
    void over(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  public boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** The parts whose names match, in the order of their names. */
  public List<String> named(Pattern name) {
    return zip.stream().map(ZipEntry::getName).filter(name.asMatchPredicate()).sorted().toList();
  }

  /** Walks over a part, if it is there. */
  public void walk(String part, Walk walk) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream stream = new Limited(zip.getInputStream(entry), part)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(stream);
      try {
        walk.over(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException | ZipException | RuntimeException e) {
      throw unreadable(e, part);
    }
  }

  private static UnreadableDraftException unreadable(Exception e, String part) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableDraftException unreadable) {
        return unreadable;
      }
    }
    return new UnreadableDraftException(Detail.DAMAGED, part, e);
  }

  /** An attribute by its local name, or null. */
  public static @Nullable String attribute(XMLStreamReader xml, String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  public static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : otherwise;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Limited extends FilterInputStream {
    private final String part;
    private long count;

    Limited(InputStream stream, String part) {
      super(stream);
      this.part = part;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      if (count > LARGEST) {
        throw new UnreadableDraftException(Detail.INFLATES_TOO_FAR, part, null);
      }
      return read;
    }
  }
}
