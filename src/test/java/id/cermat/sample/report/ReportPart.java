package id.cermat.sample.report;

import java.util.List;

/** A part of a report, in the order of reading. */
public sealed interface ReportPart {

  /** A line of the title page. */
  record Title(String text) implements ReportPart {}

  /**
   * A heading.
   *
   * @param level 1 for a chapter, which begins a page
   */
  record Heading(int level, String text) implements ReportPart {}

  /** A paragraph. */
  record Paragraph(String text) implements ReportPart {}

  /**
   * An item of a list.
   *
   * @param marker as it is read: {@code 3.}, {@code b.}, {@code -}
   */
  record Item(String marker, String text) implements ReportPart {}

  /**
   * A table.
   *
   * @param widths of the columns, in shares of the whole
   * @param mergedDown the column whose equal neighbours are one cell; -1 for none
   */
  record Table(List<String> header, List<Integer> widths, List<List<String>> rows, int mergedDown)
      implements ReportPart {}
}
