package id.cermat.unit;

import id.cermat.catalogue.SpreadsheetSettings;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the workbooks of one unit into its report. May be used from several threads, one unit each.
 */
public final class WorkbookReader {
  private final Vocabulary vocabulary;
  private final SpreadsheetSettings settings;

  /**
   * A reader that recalculates plain formulas.
   *
   * @param vocabulary the words by which tables are recognised
   */
  public WorkbookReader(Vocabulary vocabulary) {
    this(vocabulary, SpreadsheetSettings.DEFAULT);
  }

  /**
   * A reader that recalculates as far as it is told.
   *
   * @param vocabulary the words by which tables are recognised
   */
  public WorkbookReader(Vocabulary vocabulary, SpreadsheetSettings settings) {
    this.vocabulary = vocabulary;
    this.settings = settings;
  }

  /** A file to be read, and the name by which locations give it. */
  public record Source(Path path, String name) {}

  /** Begins to read a unit, file by file, so that one unreadable file does not hide the others. */
  public UnitReading unit() {
    return new UnitReading(vocabulary, settings);
  }

  /**
   * What a workbook says of itself; its formulas are not looked at.
   *
   * @throws UnreadableWorkbookException if it is no readable workbook
   * @throws IOException if it cannot be read at all
   */
  public WorkbookIdentity identify(Source file) throws IOException {
    UnitReading reading = new UnitReading(vocabulary, null);
    reading.add(file);
    return reading.identity();
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
