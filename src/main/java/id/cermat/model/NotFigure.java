package id.cermat.model;

import id.cermat.figure.TextLocation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits of a draft that are no figure, and why.
 *
 * @param sentence the index of its sentence, or -1
 * @param year the year that it names, where it names one
 * @param mends for a malformed number, what a likely mend would read
 */
public record NotFigure(
    Reason reason,
    TextLocation location,
    int sentence,
    @Nullable Integer year,
    List<BigDecimal> mends) {

  /** Why digits are no figure. */
  public enum Reason {
    /** A year or a span of years (tahun 2024, 2020-2024). */
    YEAR,
    /** The year of a tax return (tahun pajak 2023). */
    TAX_YEAR,
    /** A quarter or semester. */
    PERIOD,
    DATE,
    /** The number of a law, decree, letter or budget document. */
    LEGAL_NUMBER,
    /** The code of an indicator. */
    INDICATOR_CODE,
    /** The name of a tax form or article (SPT 1770S, PPh Pasal 25). */
    TAX_FORM,
    /** Letters and digits that are a name (SP2DK). */
    NAME,
    /** Digits with leading zeros, account and telephone numbers. */
    IDENTIFIER,
    LIST_NUMBER,
    ROW_NUMBER,
    PAGE_NUMBER,
    /** Two ends of a range (10-20%). */
    RANGE,
    /** A number whose separators contradict each other. */
    MALFORMED,
    /** Digits that cannot be told apart. */
    UNREADABLE
  }
}
