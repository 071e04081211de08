package id.cermat.format.opc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.zip.ZipEntry;

/** The entries of a zip and their bytes, as a library makes them out. */
interface ZipContent extends Closeable {
  Collection<? extends ZipEntry> entries();

  /** The bytes of an entry, inflated. */
  InputStream inflated(ZipEntry entry) throws IOException;
}
