package id.cermat.reader.draft;

import id.cermat.format.document.DocumentPart;
import id.cermat.format.document.DocumentPart.Cell;
import id.cermat.lexicon.Meaning;
import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.ColumnNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a table of a document says: by its columns, and by its figures alone. */
final class DocumentTable {
  private static final int HEADER_ROWS = 3;

  private final String file;
  private final List<List<Cell>> rows;
  private final int width;

  DocumentTable(String file, DocumentPart.Table table) {
    this.file = file;
    this.rows = table.rows();
    this.width = table.width();
  }

  /** The table with its columns named. */
  RawTable table(ColumnWords words) {
    int header = 0;
    List<Column> columns = List.of();
    long best = 0;
    for (int rowsOfHeader = 1;
        rowsOfHeader <= Math.min(HEADER_ROWS, rows.size() - 1);
        rowsOfHeader++) {
      List<Column> named = columns(words, rowsOfHeader);
      long known = named.stream().filter(column -> column.meaning() != null).count();
      boolean figures = named.stream().anyMatch(ColumnWords::isFigure);
      if (known >= 2 && figures && known > best) {
        best = known;
        columns = named;
        header = rowsOfHeader;
      }
    }
    if (columns.isEmpty()) {
      columns = columns(words, 1);
      boolean wordsOnly =
          rows.size() > 1 && rows.get(0).stream().noneMatch(DocumentTable::hasDigit);
      boolean named = columns.stream().anyMatch(column -> column.meaning() != null);
      header = wordsOnly && named ? 1 : 0;
      columns = header == 1 ? columns : unknown();
    }
    while (header > 0 && header < rows.size() && columnNumbers(rows.get(header))) {
      header++;
    }
    List<View> headerViews = new ArrayList<>();
    for (List<Cell> row : rows.subList(0, header)) {
      row.forEach(cell -> headerViews.add(View.of(file, cell.lines())));
    }
    List<List<View>> body = new ArrayList<>();
    for (List<Cell> row : rows.subList(header, rows.size())) {
      List<View> views = views(row);
      if (!views.stream().allMatch(View::isEmpty)) {
        body.add(views);
      }
    }
    return new RawTable(headerViews, columns, body);
  }

  /** Its figures, in rows with all the words of their other cells. */
  FigureGrid figures() {
    List<FigureGrid.Row> made = new ArrayList<>();
    List<SortedMap<Integer, FigureGrid.Cell>> all = new ArrayList<>();
    List<StringBuilder> headings = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      headings.add(new StringBuilder());
    }
    for (List<Cell> row : rows) {
      SortedMap<Integer, FigureGrid.Cell> cells = new TreeMap<>();
      StringBuilder label = new StringBuilder();
      for (Cell cell : row) {
        View view = View.of(file, cell.lines());
        if (FigureGrid.NUMERAL.matcher(view.text()).matches()) {
          boolean several = cell.lines().size() > 1;
          cells.put(cell.column(), new FigureGrid.Cell(view, several ? null : view.text()));
        } else if (!view.isEmpty()) {
          label.append(label.length() == 0 ? "" : " ").append(view.text());
        }
      }
      if (cells.isEmpty() && made.isEmpty()) {
        head(row, headings);
      }
      if (!FigureGrid.carried(label.toString()) && !cells.isEmpty()) {
        all.add(cells);
        made.add(new FigureGrid.Row(label.toString(), cells));
      }
    }
    FigureGrid.clean(all, width);
    made.removeIf(row -> row.cells().isEmpty());
    return new FigureGrid(
        List.copyOf(made), headings.stream().map(StringBuilder::toString).toList());
  }

  private void head(List<Cell> row, List<StringBuilder> headings) {
    for (Cell cell : row) {
      String text = View.of(file, cell.lines()).text();
      for (int column = cell.column(); column < cell.column() + cell.span(); column++) {
        StringBuilder heading = headings.get(column);
        heading.append(heading.length() == 0 || text.isEmpty() ? "" : " › ").append(text);
      }
    }
  }

  private static boolean hasDigit(Cell cell) {
    return cell.lines().stream().anyMatch(line -> line.text().chars().anyMatch(Character::isDigit));
  }

  private List<Column> columns(ColumnWords words, int rowsOfHeader) {
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      StringBuilder text = new StringBuilder();
      for (List<Cell> row : rows.subList(0, rowsOfHeader)) {
        for (Cell cell : row) {
          if (cell.column() <= column && column < cell.column() + cell.span()) {
            text.append(View.of(file, cell.lines()).text()).append(' ');
          }
        }
      }
      columns.add(words.column(text.toString()));
    }
    return columns;
  }

  private List<Column> unknown() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new Column("", (Meaning) null, null));
    }
    return columns;
  }

  private boolean columnNumbers(List<Cell> row) {
    List<String> texts =
        row.stream()
            .map(cell -> View.of(file, cell.lines()).text())
            .filter(text -> !text.isEmpty())
            .toList();
    return texts.isEmpty() || ColumnNumbers.areTexts(texts);
  }

  private List<View> views(List<Cell> row) {
    List<View> views = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      View view = new View(file);
      for (Cell cell : row) {
        if (cell.column() == column) {
          cell.lines().forEach(view::add);
        }
      }
      views.add(view);
    }
    return views;
  }
}
