package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a unit were understood: the evidence that {@code inspect} shows.
 *
 * @param figuresRead numeric cells (and numbers written as text) inside recognised tables
 * @param misdated titles that name another year than all else that stands with them
 */
public record Reading(
    List<RecognisedTable> tables,
    List<PassedOver> passedOver,
    List<Oddity> oddities,
    int figuresRead,
    List<Misdated> misdated) {

  /** A reading of which all titles name the right year. */
  public Reading(
      List<RecognisedTable> tables,
      List<PassedOver> passedOver,
      List<Oddity> oddities,
      int figuresRead) {
    this(tables, passedOver, oddities, figuresRead, List.of());
  }

  /**
   * A title that names another year than its table is of.
   *
   * @param year the one that the rest of its file names
   */
  public record Misdated(Label title, int stated, int year) {}

  /**
   * A table and why it was taken for what it is.
   *
   * @param kind such as {@code contract}, {@code budget}
   * @param range such as {@code A4:E24}
   */
  public record RecognisedTable(
      String kind, String file, String sheet, String range, List<Column> columns, int rows) {}

  /**
   * A column and its meaning.
   *
   * @param header the header's text as it stands
   * @param meaning the key of the meaning, such as {@code target}
   * @param evidence the synonym that matched, or what the cells hold
   */
  public record Column(String letters, String header, String meaning, String evidence) {}

  /**
   * What was seen but not understood.
   *
   * @param reason the key of the reason in the message bundle
   * @param incomplete whether figures that should have been checked were not: the run is then not
   *     complete
   */
  public record PassedOver(
      Location location,
      @Nullable String range,
      Reason reason,
      List<String> arguments,
      boolean incomplete) {}

  /** Why something was passed over. */
  public enum Reason {
    /** Cells with figures under no header that is known. */
    NO_KNOWN_HEADER,
    /** Two columns could both have one meaning; arguments: meaning, first and second column. */
    AMBIGUOUS_HEADER,
    /** A table's header without rows under it. */
    NO_ROWS,
    /** The sheet holds nothing but text. */
    NO_FIGURES,
    /** Formula cells without cached values. */
    NO_CACHED_VALUES,
    /** Pages of a draft that are pictures amid its text; argument: the pages. */
    PICTURE,
    /** A file that a draft imports where its text stands; argument: its name. */
    IMPORTED
  }

  /** A cell that was read but is odd in itself; rules report on it. */
  public record Oddity(
      Kind kind,
      Location location,
      String literal,
      @Nullable Figure figure,
      String subject,
      @Nullable Quantity quantity,
      List<String> readings) {

    /** What is odd. */
    public enum Kind {
      /** An error value such as {@code #REF!} in a column of figures. */
      ERROR_VALUE,
      /** A number stored as text in a column of figures. */
      NUMBER_AS_TEXT,
      /**
       * A literal with more than one legal reading; {@code readings} lists them, the taken one
       * first.
       */
      AMBIGUOUS_NUMBER,
      /** One sign both between thousands and before the cents, as in 21,276,070,424,00. */
      ONE_SEPARATOR,
      /**
       * What is no number where a figure belongs; {@code readings} holds the number that it may
       * have been before it was damaged.
       */
      NOT_A_NUMBER
    }
  }
}
