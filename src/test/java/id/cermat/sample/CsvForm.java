package id.cermat.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** How the CSV files of a layout are written. */
public final class CsvForm {
  private CsvForm() {}

  /** The separators. */
  public static CSVFormat format(Layout layout) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(layout.separator())
        .setRecordSeparator("\r\n")
        .get();
  }

  /** The encoding; UTF-16 writes a byte order mark of its own. */
  public static Charset charset(Layout layout) {
    if (layout.has(Quirk.LEGACY_ENCODING)) {
      return Charset.forName("windows-1252");
    }
    return layout.has(Quirk.UTF_16) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
