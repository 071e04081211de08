package id.cermat.format.opc;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.opc.UneditablePackageException.Reason;
import id.cermat.format.opc.ZipPackage.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a package that is to be copied with changes. It must say without doubt which parts
 * it has; where one is missing, it cannot be changed as it should be.
 */
public final class PackageParts implements Closeable {
  private final ArchiveZip archive;
  private final ZipPackage zip;
  private final Set<String> names = new HashSet<>();

  /**
   * Opens a package.
   *
   * @throws UneditablePackageException if an entry is doubled, so that readers differ in which they
   *     take, or leads outside of the package
   */
  public PackageParts(Path file) throws IOException {
    this.archive = new ArchiveZip(file, true);
    this.zip = new ZipPackage(archive, Limits.STREAMED);
    try {
      for (ZipArchiveEntry entry : archive.entries()) {
        String name = entry.getName();
        if (!PartName.inside(name)) {
          throw new UneditablePackageException(Reason.OUTSIDE, name);
        }
        if (!names.add(PartName.key(name))) {
          throw new UneditablePackageException(Reason.DOUBLED, name);
        }
      }
    } catch (UneditablePackageException refused) {
      zip.close();
      throw refused;
    }
  }

  /** The entries in the order in which they stand in the file. */
  List<ZipArchiveEntry> entries() {
    return archive.entries();
  }

  /** Whether there is a part of this name. */
  public boolean has(String part) {
    return zip.has(part);
  }

  /** Whether there is a part whose name, in small letters, is like this. */
  public boolean any(Predicate<String> name) {
    return names.stream().anyMatch(name);
  }

  /** The name of a part as the package spells it; the given one if it is not there. */
  String spelled(String part) {
    ZipEntry entry = zip.entry(part);
    return entry == null ? part : entry.getName().replace('\\', '/');
  }

  /**
   * The content of a part.
   *
   * @throws UneditablePackageException if it is not there
   */
  public InputStream open(String part) throws IOException {
    return open(part, Limits.STREAMED);
  }

  private InputStream open(String part, Limits limits) throws IOException {
    if (!zip.has(part)) {
      throw new UneditablePackageException(Reason.MALFORMED);
    }
    return zip.open(part, limits);
  }

  /**
   * The content of a part that is held whole.
   *
   * @throws UneditablePackageException if it is not there, or inflates beyond all reason
   */
  public byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part, Limits.HELD)) {
      return in.readAllBytes();
    } catch (UnreadableWorkbookException damaged) {
      if (damaged.detail() == Detail.INFLATES_TOO_FAR) {
        throw new UneditablePackageException(Reason.TOO_LARGE, part);
      }
      throw damaged;
    }
  }

  /** The content of a part that is held whole; null if it is not there. */
  public byte @Nullable [] bytesOrNull(String part) throws IOException {
    return has(part) ? bytes(part) : null;
  }

  /** The compressed bytes of an entry as they are. */
  InputStream raw(ZipArchiveEntry entry) throws IOException {
    return archive.raw(entry);
  }

  /** A name for a new part, made of stem, number and extension; it is taken from then on. */
  public String freeName(String stem, String extension) {
    int number = 1;
    while (!names.add(PartName.key(stem + number + extension))) {
      number++;
    }
    return stem + number + extension;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
