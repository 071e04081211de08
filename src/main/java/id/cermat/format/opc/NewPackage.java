package id.cermat.format.opc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package part by part. The same parts give the same bytes, at whatever time of day. */
public final class NewPackage {
  /** The first time that a zip knows. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * @param out where it is written; stays open
   */
  public NewPackage(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** Writes the next part. */
  public void part(String name, InputStream content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    content.transferTo(zip);
    zip.closeEntry();
  }

  /** Ends the package, without which it is none. */
  public void finish() throws IOException {
    zip.finish();
  }
}
