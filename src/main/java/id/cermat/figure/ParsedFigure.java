package id.cermat.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a literal can be read as.
 *
 * @param readings all legal readings, the one taken first; for a malformed number the readings that
 *     a mend would give, of which none is taken; otherwise empty
 * @param ambiguous whether a second reading is as legal and nothing decided between them
 * @param evidence why the first reading was taken; null where none was
 */
public record ParsedFigure(
    String literal,
    Kind kind,
    List<Reading> readings,
    boolean ambiguous,
    @Nullable Evidence evidence,
    Set<Note> notes) {

  public ParsedFigure {
    readings = List.copyOf(readings);
    notes = Set.copyOf(notes);
  }

  /** What sort of content it is. */
  public enum Kind {
    NUMBER,
    /** Blank or a dash: no value; 0 in a sum. */
    NIL,
    /** "n/a", "tad": the figure does not apply. */
    NOT_APPLICABLE,
    /** A number whose separators contradict each other. */
    MALFORMED,
    NOT_A_NUMBER
  }

  /** What decided between readings, the strongest first. */
  public enum Evidence {
    /** The literal can be read in one way only. */
    LEXICAL,
    /** The other literals of the column or document. */
    STYLE_VOTE,
    /** A counted noun or a unit that has no decimals. */
    UNIT,
    /** Percentages and indices lie between 0 and 200. */
    RANGE,
    /** Nothing but the habit of the language. */
    DEFAULT
  }

  /** A matter of style. */
  public enum Note {
    /** A decimal point, or commas between thousands, where Indonesian has it the other way. */
    DECIMAL_POINT,
    /** One sign both between thousands and before the cents: 21,276,070,424,00. */
    ONE_SEPARATOR,
    /** "Rp Rp". */
    REPEATED_CURRENCY
  }

  /**
   * One legal reading.
   *
   * @param value with a scale word applied: 1,62 T is 1620000000000
   * @param decimals the decimals shown, less those of the scale word: −10 for 1,62 T
   * @param scaled whether a scale word stood in the literal, so that a unit header must not be
   *     applied again
   * @param style the style in which this reading is written; undecided for a bare integer
   */
  public record Reading(
      BigDecimal value, int decimals, FigureUnit unit, boolean scaled, DecimalStyle style) {}

  static ParsedFigure without(String literal, Kind kind) {
    return new ParsedFigure(literal, kind, List.of(), false, null, Set.of());
  }

  /** The reading taken; empty unless the literal is a number. */
  public Optional<Reading> chosen() {
    return kind == Kind.NUMBER ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /** The values of the other legal readings. */
  public List<BigDecimal> otherValues() {
    return readings.stream().skip(kind == Kind.NUMBER ? 1 : 0).map(Reading::value).toList();
  }

  /** The reading taken as a figure at its place. */
  public Optional<Figure> figure(Location location) {
    return chosen()
        .map(
            reading ->
                new Figure(reading.value(), reading.decimals(), reading.unit(), literal, location));
  }
}
