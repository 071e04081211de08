package id.cermat.figure;

/**
 * What is known of a literal from its surroundings.
 *
 * @param unit what its column, row or sentence counts
 * @param style what the other literals of its column, else of its document, agree on
 * @param accounting whether it stands alone in a cell, as figures do in accounts: there parentheses
 *     and a minus behind it mean a negative number, and blanks group thousands; in prose they do
 *     not
 */
public record Hints(FigureUnit unit, DecimalStyle style, boolean accounting) {
  /** Nothing is known. */
  public static final Hints NONE = new Hints(FigureUnit.NONE, DecimalStyle.UNDECIDED, false);

  /** Only the unit is known. */
  public static Hints of(FigureUnit unit) {
    return new Hints(unit, DecimalStyle.UNDECIDED, false);
  }

  public Hints withStyle(DecimalStyle vote) {
    return new Hints(unit, vote, accounting);
  }

  public Hints inAccounts() {
    return new Hints(unit, style, true);
  }
}
