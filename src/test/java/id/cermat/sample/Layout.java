package id.cermat.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a unit's tables are put on paper.
 *
 * @param id the name of the sample workbook
 * @param extension {@code xlsx}, {@code xlsm}, {@code xls}, {@code ods} or {@code csv}
 * @param stacked several tables on one sheet
 * @param moneyUnit rupiah in one unit of an amount, such as a million
 * @param separator of a CSV file
 * @param quirks what is out of the ordinary in it
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
    char separator,
    Set<Quirk> quirks) {

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
    TWO_ROWS,
    /** One more heading is merged over the groups, and a row of column numbers follows. */
    THREE_ROWS_NUMBERED
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

  /** A layout without quirks. */
  public Layout(
      String id,
      String extension,
      Titles titles,
      Header header,
      boolean stacked,
      Percent percent,
      boolean formulas,
      int moneyUnit,
      char separator) {
    this(
        id,
        extension,
        titles,
        header,
        stacked,
        percent,
        formulas,
        moneyUnit,
        separator,
        EnumSet.noneOf(Quirk.class));
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

  public static final Layout SIDE_BY_SIDE = STACKED.with("side-by-side", Quirk.SIDE_BY_SIDE);
  public static final Layout SIDE_BY_SIDE_XLS =
      SIDE_BY_SIDE.with("side-by-side-xls").as("xls").under(Header.TWO_ROWS);
  public static final Layout REPEATED = TITLED.with("repeated", Quirk.REPEATED_TABLES);
  public static final Layout HIDDEN = FORMULAS.with("hidden", Quirk.HIDDEN_PARTS);
  public static final Layout HIERARCHY = TITLED.with("hierarchy", Quirk.CODED_HIERARCHY);
  public static final Layout HIERARCHY_FORMULAS =
      FORMULAS.with("hierarchy-formulas", Quirk.CODED_HIERARCHY);
  public static final Layout TOTALS_ABOVE =
      FORMULAS.with("totals-above", Quirk.CODED_HIERARCHY, Quirk.TOTALS_ABOVE);
  public static final Layout TOTALS_UNLABELLED =
      TITLED.with("totals-unlabelled", Quirk.TOTALS_WITHOUT_LABEL);
  public static final Layout THREE_ROWS =
      TITLED.with("three-rows").under(Header.THREE_ROWS_NUMBERED);
  public static final Layout TWO_YEARS = MERGED.with("two-years", Quirk.TWO_YEARS_IN_ONE_HEADER);
  public static final Layout TWO_YEARS_THREE_ROWS =
      TWO_YEARS.with("two-years-three-rows").under(Header.THREE_ROWS_NUMBERED);
  public static final Layout WITH_BUDGET =
      MERGED.with("with-budget", Quirk.BUDGET_BESIDE_INDICATORS);
  public static final Layout UNITS_IN_HEADERS =
      MILLIONS.with("units-in-headers", Quirk.UNITS_IN_HEADERS);
  public static final Layout MIXED_PERCENT = TITLED.with("mixed-percent", Quirk.MIXED_PERCENT);
  public static final Layout WORDS_FOR_NOTHING =
      TEXT_NUMBERS.with("words-for-nothing", Quirk.WORDS_FOR_NOTHING);
  public static final Layout MISSPELT =
      TITLED.with("misspelt", Quirk.MISSPELT_WORDS, Quirk.BROKEN_CODES);
  public static final Layout UNCALCULATED = FORMULAS.with("uncalculated", Quirk.UNCALCULATED);
  public static final Layout CSV_TAB =
      CSV_SEMICOLON.with("csv-tab", Quirk.BYTE_ORDER_MARK).separatedBy('\t');
  public static final Layout CSV_UTF_16 =
      CSV_SEMICOLON.with("csv-utf-16", Quirk.UTF_16).separatedBy('\t');
  public static final Layout CSV_LEGACY =
      CSV_SEMICOLON.with("csv-legacy", Quirk.LEGACY_ENCODING, Quirk.WORDS_FOR_NOTHING);
  public static final Layout ODS_HIERARCHY =
      ODS.with("ods-hierarchy", Quirk.CODED_HIERARCHY, Quirk.HIDDEN_PARTS);
  public static final Layout XLS_ALL =
      XLS.with(
              "xls-ugly",
              Quirk.CODED_HIERARCHY,
              Quirk.MISSPELT_WORDS,
              Quirk.TWO_YEARS_IN_ONE_HEADER)
          .under(Header.TWO_ROWS);

  /** Every layout that the reader knows. */
  public static List<Layout> all() {
    List<Layout> all = new ArrayList<>(samples());
    all.addAll(
        List.of(
            SIDE_BY_SIDE,
            SIDE_BY_SIDE_XLS,
            REPEATED,
            HIDDEN,
            HIERARCHY,
            HIERARCHY_FORMULAS,
            TOTALS_ABOVE,
            TOTALS_UNLABELLED,
            THREE_ROWS,
            TWO_YEARS,
            TWO_YEARS_THREE_ROWS,
            WITH_BUDGET,
            UNITS_IN_HEADERS,
            MIXED_PERCENT,
            WORDS_FOR_NOTHING,
            MISSPELT,
            UNCALCULATED,
            CSV_TAB,
            CSV_UTF_16,
            CSV_LEGACY,
            ODS_HIERARCHY,
            XLS_ALL));
    return List.copyOf(all);
  }

  /** The layouts of the sample workbooks. */
  public static List<Layout> samples() {
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
    return percent != Percent.TEXT && !extension.equals("csv") && !has(Quirk.MIXED_PERCENT);
  }

  /** Whether it has a quirk. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  /** Whether columns are grouped under merged headings and equal objectives are merged. */
  public boolean twoRowHeader() {
    return header == Header.TWO_ROWS || header == Header.THREE_ROWS_NUMBERED;
  }

  /** Whether a row of column numbers stands under the header. */
  boolean numbered() {
    return header == Header.NUMBERED || header == Header.THREE_ROWS_NUMBERED;
  }

  /** The same layout without formulas. */
  Layout typedThroughout() {
    return new Layout(
        id, extension, titles, header, stacked, percent, false, moneyUnit, separator, quirks);
  }

  /** The rows of a header, with the row of column numbers. */
  public int headerRows() {
    return switch (header) {
      case ONE_ROW -> 1;
      case NUMBERED, TWO_ROWS -> 2;
      case THREE_ROWS_NUMBERED -> 4;
    };
  }

  /** How the percentages of one table are written, where tables differ in that. */
  Layout of(SampleTable table) {
    if (!has(Quirk.MIXED_PERCENT)) {
      return this;
    }
    Percent own =
        switch (table.key()) {
          case "budget", "trajectory" -> Percent.FRACTION;
          case "contract", "previous" -> Percent.TEXT;
          case "components", "revenue" -> Percent.SUFFIXED;
          default -> Percent.POINTS;
        };
    return new Layout(
        id, extension, titles, header, stacked, own, formulas, moneyUnit, separator, quirks);
  }

  private Layout with(String name, Quirk... more) {
    Set<Quirk> all = EnumSet.noneOf(Quirk.class);
    all.addAll(quirks);
    all.addAll(List.of(more));
    return new Layout(
        name, extension, titles, header, stacked, percent, formulas, moneyUnit, separator, all);
  }

  /** The same in another format. */
  public Layout as(String other) {
    return new Layout(
        id, other, titles, header, stacked, percent, formulas, moneyUnit, separator, quirks);
  }

  private Layout under(Header other) {
    return new Layout(
        id, extension, titles, other, stacked, percent, formulas, moneyUnit, separator, quirks);
  }

  private Layout separatedBy(char other) {
    return new Layout(
        id, extension, titles, header, stacked, percent, formulas, moneyUnit, other, quirks);
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
