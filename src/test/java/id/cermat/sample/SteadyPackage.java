package id.cermat.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/**
 * Writes a workbook or document so that the same content gives the same bytes, whenever it is
 * written.
 */
final class SteadyPackage {
  private static final Date WRITTEN = Date.from(Instant.parse("2025-01-06T02:00:00Z"));
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2025, 1, 6, 2, 0);

  private SteadyPackage() {}

  static byte[] bytes(POIXMLDocument document) throws IOException {
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreator("cermat");
    properties.setCreated(Optional.of(WRITTEN));
    properties.setModified(Optional.of(WRITTEN));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    document.write(written);
    ByteArrayOutputStream steady = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(steady)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return steady.toByteArray();
  }
}
