package id.cermat.sample;

import java.util.List;

/**
 * How a unit's tables are put on paper.
 *
 * @param id the name of the sample workbook
 * @param extension {@code xlsx}, {@code xlsm}, {@code xls}, {@code ods} or {@code csv}
 * @param stacked several tables on one sheet
 * @param moneyUnit rupiah in one unit of an amount, such as a million
 * @param separator of a CSV file
 */
public record Layout(
    String id,
    String extension,
    Titles titles,
    Header header,
    boolean stacked,
    Percent percent,
    boolean formulas,
    int moneyUnit,
    char separator) {

  /** The lines above a table. */
  public enum Titles {
    NONE,
    /** One line with title, unit and year. */
    ONE,
    /** Title, unit, year. */
    THREE,
    /** The five centred lines of a score sheet (lembar NKO). */
    FIVE
  }

  /** The header of a table. */
  public enum Header {
    ONE_ROW,
    /** A row of column numbers (1) (2) (3) follows. */
    NUMBERED,
    /** Headings are merged over groups of columns, and objectives down. */
    TWO_ROWS
  }

  /** How a percentage is written. */
  public enum Percent {
    /** 97,48 */
    POINTS,
    /** 97,48 with a percent sign that is only part of the format */
    SUFFIXED,
    /** 0,9748 with a percent format */
    FRACTION,
    /** Text, as are all other numbers: "97,48%", "952.610.000" */
    TEXT
  }

  public static final Layout PLAIN =
      sheets("plain", "xlsx", Titles.NONE, Percent.POINTS, Header.ONE_ROW, false);
  public static final Layout TITLED =
      sheets("titled", "xlsx", Titles.THREE, Percent.SUFFIXED, Header.NUMBERED, false);
  public static final Layout MERGED =
      sheets("merged", "xlsx", Titles.THREE, Percent.POINTS, Header.TWO_ROWS, false);
  public static final Layout NKO =
      sheets("nko", "xlsx", Titles.FIVE, Percent.POINTS, Header.ONE_ROW, false);
  public static final Layout STACKED =
      new Layout(
          "stacked", "xlsx", Titles.ONE, Header.ONE_ROW, true, Percent.POINTS, false, 1, ';');
  public static final Layout FRACTION =
      sheets("fraction", "xlsx", Titles.THREE, Percent.FRACTION, Header.ONE_ROW, false);
  public static final Layout TEXT_NUMBERS =
      sheets("text-numbers", "xlsx", Titles.THREE, Percent.TEXT, Header.ONE_ROW, false);
  public static final Layout FORMULAS =
      sheets("formulas", "xlsx", Titles.THREE, Percent.POINTS, Header.ONE_ROW, true);
  public static final Layout MILLIONS =
      new Layout(
          "millions",
          "xlsx",
          Titles.THREE,
          Header.ONE_ROW,
          false,
          Percent.POINTS,
          false,
          1_000_000,
          ';');
  public static final Layout XLS =
      sheets("xls", "xls", Titles.THREE, Percent.FRACTION, Header.NUMBERED, false);
  public static final Layout XLSM =
      sheets("xlsm", "xlsm", Titles.THREE, Percent.POINTS, Header.TWO_ROWS, true);
  public static final Layout CSV_SEMICOLON =
      sheets("csv-semicolon", "csv", Titles.THREE, Percent.TEXT, Header.ONE_ROW, false);
  public static final Layout CSV_COMMA =
      new Layout(
          "csv-comma", "csv", Titles.NONE, Header.ONE_ROW, false, Percent.POINTS, false, 1, ',');

  public static final Layout ODS =
      sheets("ods", "ods", Titles.THREE, Percent.POINTS, Header.TWO_ROWS, true);

  /** Every layout that the reader knows. */
  public static List<Layout> all() {
    return List.of(
        PLAIN,
        TITLED,
        MERGED,
        NKO,
        STACKED,
        FRACTION,
        TEXT_NUMBERS,
        FORMULAS,
        MILLIONS,
        XLS,
        XLSM,
        CSV_SEMICOLON,
        CSV_COMMA,
        ODS);
  }

  /** Whether cells can be numbers: not in a text, and not where all numbers are texts. */
  public boolean typed() {
    return percent != Percent.TEXT && !extension.equals("csv");
  }

  /** Whether columns are grouped under merged headings and equal objectives are merged. */
  public boolean twoRowHeader() {
    return header == Header.TWO_ROWS;
  }

  /** The rows of a header. */
  public int headerRows() {
    return header == Header.ONE_ROW ? 1 : 2;
  }

  @Override
  public String toString() {
    return id;
  }

  private static Layout sheets(
      String id,
      String extension,
      Titles titles,
      Percent percent,
      Header header,
      boolean formulas) {
    return new Layout(id, extension, titles, header, false, percent, formulas, 1, ';');
  }
}
