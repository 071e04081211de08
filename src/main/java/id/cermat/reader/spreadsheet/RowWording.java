package id.cermat.reader.spreadsheet;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Vocabulary;
import id.cermat.reader.table.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words of a row say of its figures, whatever table it belongs to. */
final class RowWording {
  private static final List<String> NOT_A_LINE =
      List.of(
          "selisih", "sisa", "saldo", "rata", "persen", "%", "average", "difference", "balance");

  private final Grid grid;
  private final List<String> words;

  RowWording(Grid grid, Vocabulary vocabulary) {
    this.grid = grid;
    this.words = Stream.concat(vocabulary.totals().stream(), NOT_A_LINE.stream()).toList();
  }

  /** Whether a text of the row says that it is a total, a difference or an average. */
  boolean summarises(int row) {
    return grid.row(row).stream()
        .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
        .map(cell -> Sheet.text(cell).toLowerCase(Locale.ROOT))
        .anyMatch(text -> words.stream().anyMatch(text::startsWith));
  }

  /** The first text left of a column; null where there is none. */
  @Nullable String label(int row, int column) {
    for (GridCell cell : grid.row(row)) {
      if (cell.column() >= column) {
        return null;
      }
      if (cell.kind() == GridCell.Kind.TEXT && !Sheet.text(cell).isEmpty()) {
        return Sheet.text(cell);
      }
    }
    return null;
  }
}
