package id.cermat.sample.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a generated draft. Its texts hold a mark for each figure, see {@link SampleDraft}. */
public sealed interface Part {

  /**
   * A heading.
   *
   * @param level 1 for chapters, 2 for their parts, 3 for indicators
   * @param marker its number, such as {@code 3.}; null for none
   * @param key the indicator's code, where it is about one
   */
  record Heading(int level, @Nullable String marker, String text, @Nullable String key)
      implements Part {}

  /** Running text. */
  record Paragraph(String text) implements Part {}

  /** An item of a list; level 1 is the outermost. */
  record Item(int level, String marker, String text) implements Part {}

  /** A footnote to what stands before. */
  record Note(String text) implements Part {}

  /** A framed text. */
  record Box(String text) implements Part {}

  /**
   * A table.
   *
   * @param mergedDown whether equal cells below each other in the first text column are merged
   */
  record Table(List<Column> columns, List<List<String>> rows, boolean mergedDown) implements Part {}

  /**
   * A column of a table.
   *
   * @param group the heading that is merged over it and its neighbours
   * @param width its share of the width
   * @param figures whether it holds figures
   */
  record Column(@Nullable String group, String header, int width, boolean figures) {}
}
