package id.cermat.reader.workbook;

import id.cermat.model.UnitReport;
import id.cermat.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the workbooks of one unit into its report. May be used from several threads, one unit each.
 */
public final class WorkbookReader {
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the words by which tables are recognised
   */
  public WorkbookReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A file to be read, and the name by which locations give it. */
  public record Source(Path path, String name) {}

  /** Begins to read a unit, file by file, so that one unreadable file does not hide the others. */
  public UnitReading unit() {
    return new UnitReading(vocabulary);
  }

  /**
   * Reads all files of a unit.
   *
   * @throws UnreadableWorkbookException at the first file that is no readable workbook
   * @throws IOException if a file cannot be read at all
   */
  public UnitReport read(List<Source> files) throws IOException {
    UnitReading unit = unit();
    for (Source file : files) {
      unit.add(file);
    }
    return unit.report();
  }
}
