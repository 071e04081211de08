package id.cermat.format.formula;

import org.jspecify.annotations.Nullable;

/**
 * A part of a formula's text.
 *
 * @param text as written, references in the R1C1 style, functions in capitals
 * @param reference for a reference only
 */
public record Token(Kind kind, String text, @Nullable Reference reference) {

  /** What a token is. */
  public enum Kind {
    NUMBER,
    STRING,
    REFERENCE,
    FUNCTION,
    NAME,
    ERROR,
    OPERATOR,
    OPEN,
    CLOSE,
    SEPARATOR,
    COLON,
    /** A reference to another workbook. */
    EXTERNAL,
    /** Whatever else formulas may hold. */
    OTHER
  }

  static Token of(Kind kind, String text) {
    return new Token(kind, text, null);
  }
}
