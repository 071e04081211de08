package id.cermat.cli;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.GridSources;
import id.cermat.format.sheet.ShownNumber;
import id.cermat.writer.annotation.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands the writer the sheets of a file as the reader saw them. */
final class ShownTables implements TextTable.Source {
  @Override
  public List<TextTable> read(Path file) throws IOException {
    List<TextTable> tables = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    GridSources.forFile(file).read(file, name, grid -> tables.add(table(grid)));
    return tables.isEmpty() ? List.of(new TextTable(name, List.of())) : tables;
  }

  private static TextTable table(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rowCount(); r++) {
      List<String> row = new ArrayList<>();
      for (GridCell cell : grid.row(r)) {
        while (row.size() < cell.column()) {
          row.add("");
        }
        row.add(text(cell));
      }
      rows.add(row);
    }
    return new TextTable(grid.sheet(), rows);
  }

  private static String text(GridCell cell) {
    if (cell.text() != null) {
      return cell.text();
    }
    return cell.number() == null ? "" : ShownNumber.shown(cell, cell.number());
  }
}
