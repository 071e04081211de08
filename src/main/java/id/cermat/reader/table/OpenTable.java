package id.cermat.reader.table;

import id.cermat.format.sheet.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table whose last row is not yet known. */
public final class OpenTable {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:keterangan|ket\\.|catatan|sumber|note|source|mengetahui|menyetujui|disusun oleh"
              + "|dibuat oleh|kepala (?:kantor|seksi|subbagian)|nip\\b|ttd|ditandatangani)\\b?.*"
              + "|\\*+\\)?\\s*\\D.*");

  private final Sheet sheet;
  final Header header;
  public final List<Integer> rows = new ArrayList<>();
  int skipTo;
  int blanks;

  public OpenTable(Sheet sheet, Header header) {
    this.sheet = sheet;
    this.header = header;
    this.skipTo = header.lastRow();
  }

  boolean overlaps(Header other) {
    return other.firstColumn() <= header.lastColumn() && other.lastColumn() >= header.firstColumn();
  }

  /** Takes the row in, or says that the table has ended. */
  public boolean takes(int row) {
    List<GridCell> cells = sheet.filled(row, header.firstColumn(), header.lastColumn());
    if (cells.isEmpty()) {
      blanks++;
      return blanks < 2;
    }
    if (rows.isEmpty() && ColumnNumbers.are(cells)) {
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

  private boolean figureOrCode(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT
        || Sheet.numeric(cell)
        || Texts.isCode(Sheet.text(cell))
        || Texts.isPlaceholder(Sheet.text(cell));
  }
}
