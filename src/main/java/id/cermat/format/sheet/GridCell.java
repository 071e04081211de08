package id.cermat.format.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell with content.
 *
 * @param row zero-based
 * @param column zero-based
 * @param number the value of a number cell, as the 15 digits that Excel keeps; null otherwise. A
 *     date is its serial number in the 1900 system, whatever the workbook counts from
 * @param text the text of a text cell, the literal of an error ({@code #REF!}), {@code TRUE} or
 *     {@code FALSE}; null for a number
 * @param format how a number is shown
 * @param formula whether the cell holds a formula
 */
public record GridCell(
    int row,
    int column,
    Kind kind,
    @Nullable BigDecimal number,
    @Nullable String text,
    ShownFormat format,
    boolean formula) {

  /** What the cell holds; a formula counts as what it gives. */
  public enum Kind {
    NUMBER,
    TEXT,
    BOOLEAN,
    ERROR,
    /** A formula without a cached value. */
    UNCACHED
  }
}
