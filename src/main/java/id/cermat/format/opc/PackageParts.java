package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a package by their names, for which case does not count. */
public final class PackageParts implements Closeable {
  /** Large, since a sheet may be: the library's own buffer holds half a kilobyte. */
  private static final int BUFFER = 1 << 16;

  /** As much as the text of a draft may inflate to; tables of parts and styles stay far below. */
  private static final int LARGEST_HELD = 256 << 20;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Opens a package.
   *
   * @throws UneditablePackageException if an entry is doubled, so that readers differ in which they
   *     take, or leads outside of the package
   */
  public PackageParts(Path file) throws IOException {
    this.zip = ZipFile.builder().setPath(file).get();
    this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
    try {
      for (ZipArchiveEntry entry : entries) {
        String name = entry.getName();
        if (!PartName.inside(name)) {
          throw new UneditablePackageException(Reason.OUTSIDE, name);
        }
        if (byName.put(PartName.key(name), entry) != null) {
          throw new UneditablePackageException(Reason.DOUBLED, name);
        }
      }
    } catch (UneditablePackageException refused) {
      zip.close();
      throw refused;
    }
  }

  /** The entries in the order in which they stand in the file. */
  public List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** Whether there is a part of this name. */
  public boolean has(String part) {
    return byName.containsKey(PartName.key(part));
  }

  /** Whether there is a part whose name, in small letters, is like this. */
  public boolean any(Predicate<String> name) {
    return byName.keySet().stream().anyMatch(name);
  }

  public InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = byName.get(PartName.key(part));
    if (entry == null) {
      throw new UneditablePackageException(Reason.MALFORMED);
    }
    if (entry.getMethod() != ZipEntry.DEFLATED) {
      return zip.getInputStream(entry);
    }
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(zip.getRawInputStream(entry), inflater, BUFFER) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /**
   * The content of a part that is held whole.
   *
   * @throws UneditablePackageException if it is not there, or inflates beyond all reason
   */
  public byte[] bytes(String part) throws IOException {
    ZipArchiveEntry entry = byName.get(PartName.key(part));
    if (entry != null && entry.getSize() > LARGEST_HELD) {
      throw new UneditablePackageException(Reason.TOO_LARGE, part);
    }
    try (InputStream in = open(part)) {
      byte[] bytes = in.readNBytes(LARGEST_HELD);
      if (in.read() >= 0) {
        throw new UneditablePackageException(Reason.TOO_LARGE, part);
      }
      return bytes;
    }
  }

  public byte @Nullable [] bytesOrNull(String part) throws IOException {
    return byName.containsKey(PartName.key(part)) ? bytes(part) : null;
  }

  /** The compressed bytes of an entry as they are. */
  public InputStream raw(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  /** A name for a new part, made of stem, number and extension; it is taken from then on. */
  public String freeName(String stem, String extension) {
    int number = 1;
    while (byName.containsKey(PartName.key(stem + number + extension))
        || !taken.add(PartName.key(stem + number + extension))) {
      number++;
    }
    return stem + number + extension;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
