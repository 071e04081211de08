package id.cermat.figure;

import java.util.Collection;

/** Which sign separates decimals: the comma of Indonesian (EYD), the point of English. */
public enum DecimalStyle {
  COMMA,
  DOT,
  /** Nothing tells. */
  UNDECIDED;

  /**
   * What the literals of a column or document agree on. Only those that can be read in one way
   * vote; a style wins with more than twice the votes of the other.
   */
  public static DecimalStyle vote(Collection<String> literals) {
    int commas = 0;
    int dots = 0;
    for (String literal : literals) {
      ParsedFigure parsed = FigureParser.parse(literal, Hints.NONE);
      if (parsed.kind() == ParsedFigure.Kind.NUMBER && parsed.readings().size() == 1) {
        switch (parsed.readings().get(0).style()) {
          case COMMA -> commas++;
          case DOT -> dots++;
          case UNDECIDED -> {
            // A bare integer says nothing.
          }
        }
      }
    }
    if (commas > 2 * dots) {
      return COMMA;
    }
    return dots > 2 * commas ? DOT : UNDECIDED;
  }
}
