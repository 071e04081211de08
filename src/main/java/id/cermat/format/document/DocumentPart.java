package id.cermat.format.document;

import java.util.List;

/** A stretch of a document. */
public sealed interface DocumentPart {
  /** Paragraphs that follow each other. */
  record Prose(List<TextLine> lines) implements DocumentPart {}

  /** A table of two columns or more, by its rows. */
  record Table(List<List<Cell>> rows) implements DocumentPart {
    public int width() {
      return rows.stream()
          .flatMap(List::stream)
          .mapToInt(cell -> cell.column() + cell.span())
          .max()
          .orElse(0);
    }
  }

  /**
   * A cell of a table.
   *
   * @param column the first of the columns over which it stands, from 0
   * @param span how many they are
   * @param lines its paragraphs
   */
  record Cell(int column, int span, List<TextLine> lines) {}
}
