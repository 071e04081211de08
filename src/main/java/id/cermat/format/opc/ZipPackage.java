package id.cermat.format.opc;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an Open Packaging Conventions file (ECMA-376, part 2), each read as a stream. */
public final class ZipPackage implements Closeable {
  /**
   * How far a part may inflate, in bytes: always so far, further by its compressed size, but never
   * beyond the last.
   */
  public record Limits(long always, int ratio, long largest) {
    /**
     * Those of a workbook: a sheet of a million like rows deflates to about a hundredth, while zip
     * bombs approach a thousandth.
     */
    public static final Limits WORKBOOK = new Limits(100L << 20, 300, 8L << 30);

    /** One size for all parts, however they are compressed. */
    public static Limits fixed(long largest) {
      return new Limits(largest, 1, largest);
    }

    private long of(ZipEntry entry) {
      return Math.min(largest, Math.max(always, entry.getCompressedSize() * ratio));
    }
  }

  /** A relationship of a part; the target is a part's name, or outside the package. */
  public record Relationship(String type, String target, boolean external) {
    /** Whether its type ends so, in the transitional and in the strict namespace. */
    public boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  /**
   * Opens the package of a workbook.
   *
   * @throws UnreadableWorkbookException if the zip is damaged
   */
  public ZipPackage(Path file) throws IOException {
    this(file, Limits.WORKBOOK);
  }

  /**
   * Opens a package.
   *
   * @param limits how far its parts may inflate
   * @throws UnreadableWorkbookException if the zip is damaged
   */
  public ZipPackage(Path file, Limits limits) throws IOException {
    this.limits = limits;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, "", e);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      parts.putIfAbsent(key(entry.getName()), entry);
    }
  }

  // Part names know no case, and some writers separate folders like Windows does.
  private static String key(String name) {
    String part = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return part.startsWith("/") ? part.substring(1) : part;
  }

  public boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** The names of all parts as they are written. */
  public Stream<String> names() {
    return parts.values().stream().map(ZipEntry::getName);
  }

  /**
   * The bytes of a part.
   *
   * @throws UnreadableWorkbookException if it is not there; while reading, if it inflates beyond
   *     reason
   */
  public InputStream open(String part) throws IOException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw new UnreadableWorkbookException(Detail.MISSING_PART, part);
    }
    try {
      return new Checked(zip.getInputStream(entry), part, entry, limits.of(entry));
    } catch (ZipException e) {
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, part, e);
    }
  }

  /** How far a part says that it inflates, in bytes; 0 if it is not there. */
  public long size(String part) {
    ZipEntry entry = parts.get(key(part));
    return entry == null ? 0 : entry.getSize();
  }

  /** An XML part, standing on its root element. */
  public XmlPart openXml(String part) throws IOException {
    return new XmlPart(part, open(part));
  }

  /** The relationships of a part, by id; those of the package for an empty name. */
  public Map<String, Relationship> relationships(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Map<String, Relationship> relationships = new LinkedHashMap<>();
    if (!has(rels)) {
      return relationships;
    }
    try (XmlPart xml = openXml(rels)) {
      while (xml.nextChild()) {
        String id = xml.attribute("Id");
        String target = xml.attribute("Target");
        String type = xml.attribute("Type");
        boolean external = "External".equals(xml.attribute("TargetMode"));
        if (id != null && target != null && type != null) {
          String resolved = external ? target : resolve(folder, target);
          relationships.put(id, new Relationship(type, resolved, external));
        }
        xml.skip();
      }
    }
    return relationships;
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    path = path.startsWith("/") ? path.substring(1) : folder + path;
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
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
