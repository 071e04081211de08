package id.cermat.reader.draft;

import id.cermat.figure.Figure;
import id.cermat.model.DraftTable;
import id.cermat.model.FigureTable;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a draft whose header means nothing known, for what it claims of itself. */
final class LooseFigures {
  private final DraftTable table;
  private final Map<Long, Figure> figures;
  private final List<String> totals;

  /**
   * @param figures by row and column, as {@link TableRecords#key} joins them
   * @param totals the first words of a total's row
   */
  LooseFigures(DraftTable table, Map<Long, Figure> figures, List<String> totals) {
    this.table = table;
    this.figures = figures;
    this.totals = totals;
  }

  /** The table; empty where it has no two rows of figures. */
  Optional<FigureTable> table() {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      if (holdsFigures(column)) {
        columns.add(column);
      }
    }
    List<Integer> lines = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      int line = row;
      if (columns.stream().anyMatch(column -> figure(line, column) != null)) {
        lines.add(row);
      }
    }
    if (columns.isEmpty() || lines.size() < 2) {
      return Optional.empty();
    }
    int[] parents = parents(lines);
    List<FigureTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int row = lines.get(i);
      List<@Nullable Figure> read = Arrays.asList(new Figure[columns.size()]);
      for (int column = 0; column < columns.size(); column++) {
        read.set(column, figure(row, columns.get(column)));
      }
      Label name = name(row);
      rows.add(
          new FigureTable.Row(
              table.rows().get(row).location(),
              name,
              total(name),
              parents[i],
              Collections.unmodifiableList(read)));
    }
    List<Label> headings =
        columns.stream()
            .map(column -> new Label(table.columns().get(column).header(), table.location()))
            .toList();
    return Optional.of(
        new FigureTable(table.title(), table.location(), headings, List.copyOf(rows)));
  }

  private boolean holdsFigures(int column) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (figure(row, column) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Figure figure(int row, int column) {
    return figures.get(TableRecords.key(row, column));
  }

  /** The longest words of a row that are no figure. */
  private Label name(int row) {
    DraftTable.Row line = table.rows().get(row);
    Label name = new Label("", line.location());
    for (int column = 0; column < line.cells().size(); column++) {
      DraftTable.Cell cell = line.cells().get(column);
      boolean words = figure(row, column) == null && cell.location() != null;
      if (words && cell.text().length() > name.text().length()) {
        name = new Label(cell.text(), cell.location());
      }
    }
    return name;
  }

  private boolean total(Label name) {
    String text = name.text().toLowerCase(Locale.ROOT);
    return totals.stream().anyMatch(text::startsWith);
  }

  /** A total below sums the lines since the one before it; a total after totals sums these. */
  private int[] parents(List<Integer> lines) {
    int[] parents = new int[lines.size()];
    Arrays.fill(parents, -1);
    List<Integer> open = new ArrayList<>();
    List<Integer> closed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!total(name(lines.get(i)))) {
        open.add(i);
      } else if (i > 0) {
        int parent = i;
        List<Integer> parts = open.isEmpty() ? closed : open;
        parts.forEach(part -> parents[part] = parent);
        if (open.isEmpty()) {
          closed.clear();
        }
        closed.add(i);
        open.clear();
      }
    }
    return parents;
  }
}
