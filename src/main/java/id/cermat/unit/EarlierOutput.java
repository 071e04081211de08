package id.cermat.unit;

import id.cermat.format.opc.ZipPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Knows what cermat wrote itself: copies by their names, and reports by their content, since an
 * office's own file may have the same name.
 */
final class EarlierOutput {
  private static final String CSV_START = "\ufeffunit,year,severity,rule,file,";
  private static final String APPLICATION = "<Application>cermat";

  private EarlierOutput() {}

  static boolean is(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    try {
      if (name.matches(".+\\.annotated\\.[a-z]{3,4}")) {
        return true;
      }
      if (name.matches("discrepancies.*\\.csv")) {
        return begins(file, CSV_START);
      }
      return name.matches("rekap.*\\.xlsx") && writtenByCermat(file);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean begins(Path file, String start) throws IOException {
    byte[] expected = start.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(expected.length), expected);
    }
  }

  private static boolean writtenByCermat(Path file) throws IOException {
    try (ZipPackage workbook = new ZipPackage(file);
        InputStream properties = workbook.open("docProps/app.xml")) {
      String start = new String(properties.readNBytes(1 << 16), StandardCharsets.UTF_8);
      return start.contains(APPLICATION);
    }
  }
}
