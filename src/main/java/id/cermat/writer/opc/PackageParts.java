package id.cermat.writer.opc;

import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private final Map<String, ZipArchiveEntry> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  public PackageParts(Path file) throws IOException {
    this.zip = ZipFile.builder().setPath(file).get();
    this.entries = Collections.list(zip.getEntriesInPhysicalOrder());
    for (ZipArchiveEntry entry : entries) {
      byName.put(key(entry.getName()), entry);
    }
  }

  /** The entries in the order in which they stand in the file. */
  public List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** The name that all spellings of a part's name share. */
  public static String key(String part) {
    return part.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  public boolean any(Predicate<String> name) {
    return byName.keySet().stream().anyMatch(name);
  }

  public InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = byName.get(key(part));
    if (entry == null) {
      throw new CannotAnnotateException("malformed");
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

  public byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }

  public byte @Nullable [] bytesOrNull(String part) throws IOException {
    return byName.containsKey(key(part)) ? bytes(part) : null;
  }

  /** The compressed bytes of an entry as they are. */
  public InputStream raw(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  /** A name for a new part, made of stem, number and extension; it is taken from then on. */
  public String freeName(String stem, String extension) {
    int number = 1;
    while (byName.containsKey(key(stem + number + extension))
        || !taken.add(key(stem + number + extension))) {
      number++;
    }
    return stem + number + extension;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
