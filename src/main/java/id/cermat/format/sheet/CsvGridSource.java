package id.cermat.format.sheet;

import id.cermat.format.TextDecoding;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads separated values (.csv, .tsv) as one sheet, named like the file. Every cell is the text
 * that stands in the file: what a number means is for the table's column to tell. The delimiter
 * (semicolon, comma or tab) and the encoding are found out; a first line {@code sep=;}, as Excel
 * writes it, decides and is no row.
 */
public final class CsvGridSource implements GridSource {
  private static final int SAMPLE = 1 << 16;
  private static final Pattern DECLARED = Pattern.compile("(?i)sep=(.)\\r?\\n");

  @Override
  public void read(Path file, String name, Consumer<Grid> sheets) throws IOException {
    GridBuilder grid =
        new GridBuilder(
            new GridBuilder.Sheet(name, baseName(file), false),
            new GridBuilder.Book(List.of(), new TextStore(), 0, false));
    try (BufferedReader reader = new BufferedReader(TextDecoding.open(file), SAMPLE)) {
      readRows(reader, delimiter(reader), grid);
    }
    sheets.accept(grid.build());
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Finds the delimiter and leaves the reader at the first row. */
  private static char delimiter(Reader reader) throws IOException {
    reader.mark(SAMPLE);
    char[] buffer = new char[SAMPLE];
    int length = 0;
    for (int read; length < SAMPLE; length += read) {
      read = reader.read(buffer, length, SAMPLE - length);
      if (read < 0) {
        break;
      }
    }
    reader.reset();
    String sample = new String(buffer, 0, length);
    Matcher declared = DECLARED.matcher(sample);
    if (declared.lookingAt()) {
      reader.skip(declared.end());
      return declared.group(1).charAt(0);
    }
    return CsvDelimiter.detect(sample);
  }

  private static void readRows(Reader reader, char delimiter, GridBuilder grid) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    try (CSVParser records = CSVParser.parse(reader, format)) {
      int row = 0;
      for (CSVRecord cells : records) {
        if (cells.size() > CellStore.MAX_COLUMNS) {
          throw new UnreadableWorkbookException(Detail.OTHER_CONTENT);
        }
        for (int column = 0; column < cells.size(); column++) {
          grid.text(row, column, 0, cells.get(column), false);
        }
        row++;
      }
    } catch (UncheckedIOException e) {
      throw new UnreadableWorkbookException(
          Detail.INVALID_CSV, String.valueOf(e.getCause().getMessage()), e);
    }
  }
}
