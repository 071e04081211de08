package id.cermat.sample;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a sample table holds, before a layout decides how it is written. */
public sealed interface SampleValue {

  /** A dash for "there is none". */
  SampleValue DASH = new Text("-");

  /** An empty cell. */
  SampleValue BLANK = new Text("");

  /** What a number counts; layouts write percentages and amounts in different ways. */
  enum Kind {
    /** Percent points; a fraction with a percent format in some layouts. */
    PERCENT,
    /** An index, a score, or points that never become a fraction. */
    PLAIN,
    /** Rupiah; divided by the unit of the layout. */
    RUPIAH
  }

  /** A text. */
  record Text(String text) implements SampleValue {}

  /**
   * A number.
   *
   * @param decimals shown
   * @param formula with the role of an operand in braces, such as {@code {budget/total/ceiling}};
   *     null where the number is typed
   */
  record Numeric(BigDecimal value, int decimals, Kind kind, @Nullable String formula)
      implements SampleValue {

    /** The same number, typed. */
    public Numeric typed() {
      return new Numeric(value, decimals, kind, null);
    }

    /** Another value in the same clothes, typed. */
    public Numeric changedTo(BigDecimal other) {
      return new Numeric(other, decimals, kind, null);
    }
  }

  /** A number that was stored as text. */
  record TextNumber(Numeric number) implements SampleValue {}

  /** An error such as {@code #REF!}. */
  record ErrorCode(String literal) implements SampleValue {}

  /** A text. */
  static SampleValue text(String text) {
    return new Text(text);
  }

  /** A typed percentage in points. */
  static Numeric percent(BigDecimal points, int decimals) {
    return new Numeric(points, decimals, Kind.PERCENT, null);
  }

  /** A typed number without a unit. */
  static Numeric plain(BigDecimal value, int decimals) {
    return new Numeric(value, decimals, Kind.PLAIN, null);
  }

  /** A typed amount in whole rupiah. */
  static Numeric rupiah(BigDecimal amount) {
    return new Numeric(amount, 0, Kind.RUPIAH, null);
  }
}
