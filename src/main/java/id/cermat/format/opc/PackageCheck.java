package id.cermat.format.opc;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Holds a written copy of a package against its original: the copy must be as sound as a package
 * can be asked to be. What the original itself lacks (a relationship to a part that is not there)
 * is no fault of the copy.
 */
public final class PackageCheck {
  private static final XMLInputFactory XML = factory();

  private final PackageParts original;
  private final PackageParts copy;
  private final Map<String, ZipArchiveEntry> before = new HashMap<>();

  private PackageCheck(PackageParts original, PackageParts copy) {
    this.original = original;
    this.copy = copy;
    original.entries().forEach(entry -> before.put(PartName.key(entry.getName()), entry));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Lets a sound copy pass.
   *
   * @throws UneditablePackageException if an entry is doubled or lies outside, a part has no
   *     content type, a relationship leads nowhere, or a changed part is not well-formed
   */
  public static void verify(Path original, Path copy) throws IOException {
    try (PackageParts from = new PackageParts(original);
        PackageParts to = new PackageParts(copy)) {
      PackageCheck check = new PackageCheck(from, to);
      check.contentTypes();
      for (ZipArchiveEntry entry : to.entries()) {
        if (check.changed(entry)) {
          check.changedPart(entry.getName());
        }
      }
    }
  }

  private void contentTypes() throws IOException {
    ContentTypes types = new ContentTypes(copy.bytes(ContentTypes.PART));
    ContentTypes earlier = new ContentTypes(original.bytes(ContentTypes.PART));
    if (types.ambiguous() && !earlier.ambiguous()) {
      throw unsound(ContentTypes.PART);
    }
    for (ZipArchiveEntry entry : copy.entries()) {
      String part = entry.getName().replace('\\', '/');
      boolean itself = part.equals(ContentTypes.PART);
      boolean own = !before.containsKey(PartName.key(part)) || earlier.of(part) != null;
      if (!entry.isDirectory() && !itself && own && types.of(part) == null) {
        throw unsound(part);
      }
    }
  }

  private boolean changed(ZipArchiveEntry entry) {
    ZipArchiveEntry earlier = before.get(PartName.key(entry.getName()));
    return earlier == null
        || earlier.getCrc() != entry.getCrc()
        || earlier.getSize() != entry.getSize();
  }

  private void changedPart(String part) throws IOException {
    String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    // Spreadsheet programs themselves write drawings of comments that are no XML.
    if (xml && !wellFormed(copy, part) && !(known(part) && !wellFormed(original, part))) {
      throw unsound(part);
    }
    String source = Relationships.sourceOf(part.replace('\\', '/'));
    if (source != null) {
      relationships(part, source);
    }
  }

  private boolean known(String part) {
    return before.containsKey(PartName.key(part));
  }

  private void relationships(String part, String source) throws IOException {
    Set<String> ids = new HashSet<>();
    Set<Relationship> earlier = new HashSet<>(Relationships.of(original, source).all());
    for (Relationship relationship : Relationships.of(copy, source).all()) {
      boolean there = copy.has(relationship.target());
      if (!earlier.contains(relationship) && !there || !ids.add(relationship.id())) {
        throw unsound(part);
      }
    }
  }

  private static boolean wellFormed(PackageParts parts, String part) throws IOException {
    try (InputStream in = parts.open(part)) {
      XMLStreamReader reader = XML.createXMLStreamReader(in);
      while (reader.hasNext()) {
        reader.next();
      }
      reader.close();
      return true;
    } catch (XMLStreamException malformed) {
      return false;
    }
  }

  private static UneditablePackageException unsound(String part) {
    return new UneditablePackageException(Reason.UNSOUND, part);
  }
}
