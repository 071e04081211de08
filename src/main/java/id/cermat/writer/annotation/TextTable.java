package id.cermat.writer.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a sheet shows of a file whose copy becomes a new workbook: separated values, OpenDocument.
 *
 * @param sheet the name by which findings call it
 * @param rows the texts of each row, from the first column on
 */
public record TextTable(String sheet, List<List<String>> rows) {

  /** Reads all sheets of such a file as the checks did, so that rows and columns are the same. */
  @FunctionalInterface
  public interface Source {
    List<TextTable> read(Path file) throws IOException;
  }
}
