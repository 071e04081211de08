package id.cermat.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the cells of a table of a DOCX. */
final class DocxTable {
  private static final Pattern FIGURE = Pattern.compile("[\\d.,% -]*\\d[\\d.,% -]*");

  private final int number;
  private final List<List<Cell>> rows = new ArrayList<>();

  private static final class Cell {
    final int column;
    final List<TextLine> lines = new ArrayList<>();
    int span = 1;

    Cell(int column) {
      this.column = column;
    }

    boolean figure() {
      return lines.size() == 1 && FIGURE.matcher(lines.get(0).text()).matches();
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

  /** Whether two rows at least have figures in two cells. */
  boolean holdsFigures() {
    return rows.stream().filter(row -> row.stream().filter(Cell::figure).count() >= 2).count() >= 2;
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
