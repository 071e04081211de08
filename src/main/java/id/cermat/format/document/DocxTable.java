package id.cermat.format.document;

import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a table of a DOCX. */
final class DocxTable {
  private final int number;
  private final List<List<Cell>> rows = new ArrayList<>();

  private static final class Cell {
    final int column;
    final List<TextLine> lines = new ArrayList<>();
    int span = 1;

    Cell(int column) {
      this.column = column;
    }
  }

  /**
   * @param number which table of the document it is, from 1
   */
  DocxTable(int number) {
    this.number = number;
  }

  void row() {
    rows.add(new ArrayList<>());
  }

  void cell() {
    List<Cell> row = rows.get(rows.size() - 1);
    Cell before = row.isEmpty() ? null : row.get(row.size() - 1);
    row.add(new Cell(before == null ? 0 : before.column + before.span));
  }

  void span(int columns) {
    List<Cell> row = rows.get(rows.size() - 1);
    row.get(row.size() - 1).span = Math.max(1, columns);
  }

  void add(String text, int paragraph, TextLine.Flow flow, int[] columns) {
    List<Cell> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    if (row.isEmpty()) {
      return;
    }
    Cell cell = row.get(row.size() - 1);
    TextLine.Place place =
        new TextLine.Place(null, paragraph, 1, number, rows.size(), row.size(), false);
    cell.lines.add(TextLine.of(text, place, flow, columns));
  }

  /** All its paragraphs. */
  List<TextLine> lines() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.lines.stream()).toList();
  }

  /** What was collected. */
  DocumentPart.Table table() {
    return new DocumentPart.Table(
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(
                            cell ->
                                new DocumentPart.Cell(
                                    cell.column, cell.span, List.copyOf(cell.lines)))
                        .toList())
            .toList());
  }
}
