package id.cermat.format.sheet;

import id.cermat.format.FileSignature;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses what reads a file: by its content, because workbooks travel under wrong extensions, and
 * only where the content says nothing by its extension.
 */
public final class GridSources {
  private static final Set<String> SEPARATED = Set.of("csv", "tsv");
  private static final Set<String> WORKBOOK =
      Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "ods", "ots");

  private GridSources() {}

  /**
   * What reads the file.
   *
   * @throws UnreadableWorkbookException if nothing does
   * @throws IOException if the file is not there or cannot be read
   */
  public static GridSource forFile(Path file) throws IOException {
    byte[] start;
    try (InputStream stream = Files.newInputStream(file)) {
      start = stream.readNBytes(FileSignature.LENGTH);
    }
    return switch (FileSignature.of(start)) {
      case EMPTY -> throw new UnreadableWorkbookException(Detail.EMPTY_FILE);
      case ZIP -> new XlsxGridSource();
      case OPEN_DOCUMENT -> new OdsGridSource();
      case OLE2 -> new XlsGridSource();
      case OLD_EXCEL -> throw new UnreadableWorkbookException(Detail.OLD_WORKBOOK);
      case PDF -> throw new UnreadableWorkbookException(Detail.PDF);
      case HTML -> throw new UnreadableWorkbookException(Detail.HTML);
      case XML_SPREADSHEET -> throw new UnreadableWorkbookException(Detail.XML_SPREADSHEET);
      case XML -> throw new UnreadableWorkbookException(Detail.XML);
      case TEXT -> forText(extension(file));
      case BINARY -> throw unknown(extension(file), Detail.OTHER_CONTENT);
    };
  }

  private static GridSource forText(String extension) throws IOException {
    if (SEPARATED.contains(extension)) {
      return new CsvGridSource();
    }
    throw unknown(extension, Detail.TEXT);
  }

  private static UnreadableWorkbookException unknown(String extension, Detail otherwise) {
    return SEPARATED.contains(extension) || WORKBOOK.contains(extension)
        ? new UnreadableWorkbookException(otherwise)
        : new UnreadableWorkbookException(Detail.OTHER_EXTENSION, extension);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
