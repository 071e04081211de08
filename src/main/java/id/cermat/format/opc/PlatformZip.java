package id.cermat.format.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip as the platform reads it, which has nothing to load for it. */
final class PlatformZip implements ZipContent {
  private final ZipFile zip;
  private final List<? extends ZipEntry> entries;

  PlatformZip(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    entries = Collections.list(zip.entries());
  }

  @Override
  public Collection<? extends ZipEntry> entries() {
    return entries;
  }

  @Override
  public InputStream inflated(ZipEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
