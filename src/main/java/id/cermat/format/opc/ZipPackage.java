package id.cermat.format.opc;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Open Packaging Conventions file (ECMA-376, part 2), or of another zip, each read
 * as a stream. Of a part that is there twice the last is read, as most programs do.
 */
public final class ZipPackage implements Closeable {
  /**
   * How far a part may inflate, in bytes: always so far, further by its compressed size, but never
   * beyond the last.
   */
  public record Limits(long always, int ratio, long largest) {
    /**
     * For parts that are streamed: a sheet of a million like rows deflates to about a hundredth,
     * while zip bombs approach a thousandth.
     */
    public static final Limits STREAMED = new Limits(100L << 20, 300, 8L << 30);

    /**
     * For parts that are held whole, as the text of a draft is: what bounds them is the memory, not
     * how well they were compressed. Tables of parts and styles stay far below.
     */
    public static final Limits HELD = new Limits(256L << 20, 1, 256L << 20);

    private long of(ZipEntry entry) {
      return Math.min(largest, Math.max(always, entry.getCompressedSize() * ratio));
    }
  }

  private final ZipContent zip;
  private final Limits limits;
  private final Map<String, ZipEntry> parts;

  /**
   * Opens a package whose parts are streamed.
   *
   * @throws UnreadableWorkbookException if the zip is damaged
   */
  public ZipPackage(Path file) throws IOException {
    this(file, Limits.STREAMED);
  }

  /**
   * Opens a package.
   *
   * @param limits how far its parts may inflate
   * @throws UnreadableWorkbookException if the zip is damaged
   */
  public ZipPackage(Path file, Limits limits) throws IOException {
    this(content(file), limits);
  }

  ZipPackage(ZipContent zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    this.parts = parts(zip);
  }

  /**
   * Reads with the platform, for which nothing is to be loaded, where every entry has a name of its
   * own. What it refuses, and of two entries of one name the later, the archive library knows.
   */
  private static ZipContent content(Path file) throws IOException {
    ZipContent plain;
    try {
      plain = new PlatformZip(file);
    } catch (IOException | RuntimeException refused) {
      // It says less of the reason than the library does, and refuses more.
      return new ArchiveZip(file, false);
    }
    if (parts(plain).size() == plain.entries().size()) {
      return plain;
    }
    plain.close();
    return new ArchiveZip(file, false);
  }

  private static Map<String, ZipEntry> parts(ZipContent zip) {
    Map<String, ZipEntry> parts = new LinkedHashMap<>();
    zip.entries().forEach(entry -> parts.put(PartName.key(entry.getName()), entry));
    return parts;
  }

  public boolean has(String part) {
    return parts.containsKey(PartName.key(part));
  }

  /** The names of all parts as they are written. */
  public Stream<String> names() {
    return parts.values().stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName);
  }

  /** The entry of a part, or null. */
  @Nullable ZipEntry entry(String part) {
    return parts.get(PartName.key(part));
  }

  /**
   * The bytes of a part.
   *
   * @throws UnreadableWorkbookException if it is not there; while reading, if it inflates beyond
   *     reason or is damaged
   */
  public InputStream open(String part) throws IOException {
    return open(part, limits);
  }

  InputStream open(String part, Limits within) throws IOException {
    ZipEntry entry = entry(part);
    if (entry == null) {
      throw new UnreadableWorkbookException(Detail.MISSING_PART, part);
    }
    try {
      return new Checked(zip.inflated(entry), part, entry, within.of(entry));
    } catch (IOException e) {
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, part, e);
    }
  }

  /** How far a part says that it inflates, in bytes; 0 if it is not there. */
  public long size(String part) {
    ZipEntry entry = entry(part);
    return entry == null ? 0 : entry.getSize();
  }

  /** An XML part, standing on its root element. */
  public XmlPart openXml(String part) throws IOException {
    return new XmlPart(part, open(part));
  }

  /** The relationships of a part, by id; those of the package for an empty name. */
  public Map<String, Relationship> relationships(String part) throws IOException {
    String rels = Relationships.partFor(part);
    Map<String, Relationship> relationships = new LinkedHashMap<>();
    if (!has(rels)) {
      return relationships;
    }
    try (XmlPart xml = openXml(rels)) {
      while (xml.nextChild()) {
        Relationship one =
            Relationship.of(
                part,
                xml.attribute("Id"),
                xml.attribute("Type"),
                xml.attribute("Target"),
                xml.attribute("TargetMode"));
        if (one != null) {
          relationships.put(one.id(), one);
        }
        xml.skip();
      }
    }
    return relationships;
  }

  /** The part that the package is about, or null. */
  public @Nullable String mainPart() throws IOException {
    for (Relationship relationship : relationships("").values()) {
      if (relationship.is("officeDocument") && !relationship.external()) {
        return relationship.target();
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * Stops a part that inflates too far, and says of a damaged one which it is. The checksum is
   * compared as well: a flipped bit may leave a part readable, with another number in it.
   */
  private static final class Checked extends FilterInputStream {
    private final String part;
    private final ZipEntry entry;
    private final long limit;
    private final CRC32 checksum = new CRC32();
    private long count;

    Checked(InputStream stream, String part, ZipEntry entry, long limit) {
      super(stream);
      this.part = part;
      this.entry = entry;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read;
      try {
        read = in.read(buffer, offset, length);
      } catch (ZipException | EOFException e) {
        throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, part, e);
      }
      if (read > 0) {
        count += read;
        checksum.update(buffer, offset, read);
        if (count > limit) {
          throw new UnreadableWorkbookException(Detail.INFLATES_TOO_FAR, part);
        }
        if (count == entry.getSize() && checksum.getValue() != entry.getCrc()) {
          throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, part);
        }
      }
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      // Skipped bytes would escape the checks.
      return Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
    }
  }
}
