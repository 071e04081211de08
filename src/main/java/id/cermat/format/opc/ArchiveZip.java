package id.cermat.format.opc;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip of which everything is known: entries in the order in which they stand in the file, each
 * one of several of one name, and their compressed bytes.
 */
final class ArchiveZip implements ZipContent {
  /** Large, since a sheet may be: the library's own buffer holds half a kilobyte. */
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;

  /**
   * Opens a zip.
   *
   * @param whole whether entries are to have all that stands before their bytes, as copying them
   *     asks: spreadsheet programs leave room to grow there. Reading does not, and does well
   *     without
   * @throws UnreadableWorkbookException if it is damaged
   */
  ArchiveZip(Path file, boolean whole) throws IOException {
    try {
      zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(!whole).get();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library says of damage what it meets: an end of the file, an argument out of bounds.
      throw new UnreadableWorkbookException(Detail.DAMAGED_CONTAINER, "", e);
    }
    entries = Collections.list(zip.getEntriesInPhysicalOrder());
  }

  @Override
  public List<ZipArchiveEntry> entries() {
    return entries;
  }

  @Override
  public InputStream inflated(ZipEntry entry) throws IOException {
    ZipArchiveEntry archived = (ZipArchiveEntry) entry;
    if (archived.getGeneralPurposeBit().usesEncryption()) {
      throw new ZipException("encrypted");
    }
    switch (archived.getMethod()) {
      case ZipEntry.STORED -> {
        return raw(archived);
      }
      case ZipEntry.DEFLATED -> {
        Inflater inflater = new Inflater(true);
        // Without a wrapper the decoder asks for one byte more than there is.
        InputStream deflated =
            new SequenceInputStream(raw(archived), new ByteArrayInputStream(new byte[1]));
        return new InflaterInputStream(deflated, inflater, BUFFER) {
          @Override
          public void close() throws IOException {
            super.close();
            inflater.end();
          }
        };
      }
      default -> throw new ZipException("method " + archived.getMethod());
    }
  }

  /** The compressed bytes of an entry as they are. */
  InputStream raw(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
