package id.cermat.cli;

import id.cermat.reader.workbook.CsvGridSource;
import id.cermat.reader.workbook.Grid;
import id.cermat.reader.workbook.GridCell;
import id.cermat.writer.annotation.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hands the writer a file of separated values as the reader saw it. */
final class SeparatedValues implements TextTable.Source {
  @Override
  public TextTable read(Path file) throws IOException {
    List<TextTable> tables = new ArrayList<>();
    String name = String.valueOf(file.getFileName());
    new CsvGridSource().read(file, name, grid -> tables.add(table(grid)));
    return tables.isEmpty() ? new TextTable(name, List.of()) : tables.get(0);
  }

  private static TextTable table(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rowCount(); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < grid.columnCount(); c++) {
        GridCell cell = grid.cell(r, c);
        row.add(cell == null ? "" : text(cell));
      }
      rows.add(row);
    }
    return new TextTable(grid.sheet(), rows);
  }

  private static String text(GridCell cell) {
    if (cell.text() != null) {
      return cell.text();
    }
    return cell.number() == null ? "" : cell.number().toPlainString();
  }
}
