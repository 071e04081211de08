package id.cermat.model;

import id.cermat.figure.TextLocation;
import org.jspecify.annotations.Nullable;

/**
 * A part of a draft under its heading.
 *
 * @param number as written, such as {@code 3} or {@code III}
 * @param code the indicator's code as the heading writes it
 * @param name the heading without number and code
 * @param subject the code of the indicator that the section is about, by its name where the
 *     heading's code belongs to another one; null where it is about no single indicator
 * @param firstBlock the index of the heading's block
 * @param endBlock the index after its last block
 */
public record Section(
    int index,
    Kind kind,
    @Nullable String number,
    @Nullable String code,
    String name,
    @Nullable String subject,
    TextLocation location,
    int firstBlock,
    int endBlock) {

  /** What the section is for. */
  public enum Kind {
    /** BAB I, and the parts A., B. of it. */
    CHAPTER,
    /** The analysis of one indicator. */
    ANALYSIS,
    /** The plans for one indicator at the end of the report (rencana aksi). */
    ACTION_PLAN,
    /** An indicator named in a list of indicators. */
    LISTED
  }
}
