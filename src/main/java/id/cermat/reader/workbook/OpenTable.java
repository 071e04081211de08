package id.cermat.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table whose last row is not yet known. */
final class OpenTable {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:keterangan|ket\\.|catatan|sumber|note|source|mengetahui|menyetujui|disusun oleh"
              + "|dibuat oleh|kepala (?:kantor|seksi|subbagian)|nip\\b|ttd|ditandatangani)\\b?.*"
              + "|\\*+\\)?\\s*\\D.*");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?(?:\\s*=.*)?");

  private final Grid grid;
  final Header header;
  final List<Integer> rows = new ArrayList<>();
  int skipTo;
  int blanks;

  OpenTable(Sheet sheet, Header header) {
    this.grid = sheet.grid();
    this.header = header;
    this.skipTo = header.lastRow();
  }

  boolean overlaps(Header other) {
    return other.firstColumn() <= header.lastColumn() && other.lastColumn() >= header.firstColumn();
  }

  /** Takes the row in, or says that the table has ended. */
  boolean takes(int row) {
    List<GridCell> cells = cells(row).toList();
    if (cells.isEmpty()) {
      blanks++;
      return blanks < 2;
    }
    if (columnNumbers(cells)) {
      return true;
    }
    boolean textOnly = cells.stream().noneMatch(this::figureOrCode);
    if (textOnly && (NOTE.matcher(Sheet.text(cells.get(0))).matches() || blanks > 0)) {
      return false;
    }
    blanks = 0;
    rows.add(row);
    return true;
  }

  private Stream<GridCell> cells(int row) {
    return grid.row(row).stream()
        .filter(
            cell ->
                cell.column() >= header.firstColumn()
                    && cell.column() <= header.lastColumn()
                    && Sheet.holdsAnything(cell));
  }

  private boolean figureOrCode(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT
        || Sheet.numeric(cell)
        || Texts.isCode(Sheet.text(cell))
        || Texts.isPlaceholder(Sheet.text(cell));
  }

  /** A row that numbers the columns: (1) (2) (3), or 1 2 3. */
  private boolean columnNumbers(List<GridCell> cells) {
    if (!rows.isEmpty() || cells.size() < 2) {
      return false;
    }
    int previous = 0;
    for (GridCell cell : cells) {
      String text = Sheet.text(cell);
      if (!COLUMN_NUMBER.matcher(text).matches()) {
        return false;
      }
      int number = Integer.parseInt(text.replaceAll("=.*|\\D", ""));
      if (number <= previous || number > previous + (previous == 0 ? 1 : 3)) {
        return false;
      }
      previous = number;
    }
    return true;
  }
}
