package id.cermat.reader.table;

import id.cermat.figure.CellLocation;
import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.model.Label;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid seen as a reader sees it: texts folded, merged ranges looked through. */
public final class Sheet {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  private static final int YEAR = 4;

  private final Grid grid;

  public Sheet(Grid grid) {
    this.grid = grid;
  }

  public Grid grid() {
    return grid;
  }

  /** The text of a cell, numbers as plain decimals; empty where nothing stands. */
  public String text(int row, int column) {
    GridCell cell = grid.cell(row, column);
    return cell == null ? "" : text(cell);
  }

  public static String text(GridCell cell) {
    if (cell.number() != null) {
      if (cell.number().scale() == 0) {
        return cell.number().toString();
      }
      BigDecimal plain = cell.number().stripTrailingZeros();
      return plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toPlainString();
    }
    return cell.text() == null ? "" : Texts.fold(cell.text());
  }

  /** The text that covers a cell: its own, or that of the merged range it lies in. */
  public String covering(int row, int column) {
    Grid.Range merge = grid.mergeAt(row, column);
    return merge == null ? text(row, column) : text(merge.firstRow(), merge.firstColumn());
  }

  /** The label that covers a cell, addressed where it stands; null where nothing stands. */
  public @Nullable Label label(int row, int column) {
    Grid.Range merge = grid.mergeAt(row, column);
    int top = merge == null ? row : merge.firstRow();
    int left = merge == null ? column : merge.firstColumn();
    String text = text(top, left);
    return text.isEmpty() ? null : new Label(text, at(top, left));
  }

  public CellLocation at(int row, int column) {
    return new CellLocation(grid.file(), grid.sheet(), row, column);
  }

  /** Whether a cell lies in a merged range that begins elsewhere. */
  boolean inMergeOfAnother(int row, int column) {
    Grid.Range merge = grid.mergeAt(row, column);
    return merge != null && (merge.firstRow() != row || merge.firstColumn() != column);
  }

  /** Whether nothing stands in these columns of a row. */
  boolean blank(int row, int firstColumn, int lastColumn) {
    for (GridCell cell : grid.row(row)) {
      if (cell.column() >= firstColumn && cell.column() <= lastColumn && holdsAnything(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The cells of a row that hold something, between two columns. */
  public List<GridCell> filled(int row, int firstColumn, int lastColumn) {
    return grid.row(row).stream()
        .filter(
            cell ->
                cell.column() >= firstColumn && cell.column() <= lastColumn && holdsAnything(cell))
        .toList();
  }

  /** Whether the cell is a text that says something: no number, no code, no dash. */
  public static boolean words(GridCell cell) {
    return cell.kind() == GridCell.Kind.TEXT && isWords(text(cell));
  }

  /** The same of the text of a text cell. */
  static boolean isWords(String text) {
    return !Texts.isNumeric(text) && !Texts.isPlaceholder(text) && !Texts.isCode(text);
  }

  public static boolean holdsAnything(GridCell cell) {
    return cell.kind() != GridCell.Kind.TEXT || shows(cell.text()) || !text(cell).isEmpty();
  }

  /** Whether a text begins with what is certainly no blank. */
  private static boolean shows(@Nullable String text) {
    return text != null && !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
  }

  /** Whether the cell is a number, or a text that reads like one. */
  public static boolean numeric(GridCell cell) {
    return cell.kind() == GridCell.Kind.NUMBER
        || cell.kind() == GridCell.Kind.TEXT && Texts.isNumeric(text(cell));
  }

  private static boolean isYear(String text) {
    return text.length() == YEAR
        && (text.startsWith("19") || text.startsWith("20"))
        && Character.isDigit(text.charAt(2))
        && Character.isDigit(text.charAt(3));
  }

  /** Whether the cell could be a calendar year in a header. */
  public static boolean year(GridCell cell) {
    BigDecimal number = cell.number();
    if (number != null && (number.compareTo(FIRST_YEAR) < 0 || number.compareTo(LAST_YEAR) > 0)) {
      return false;
    }
    return (cell.kind() == GridCell.Kind.NUMBER || cell.kind() == GridCell.Kind.TEXT)
        && mayBeYear(cell.text())
        && isYear(text(cell));
  }

  /** Spares most texts the folding. */
  private static boolean mayBeYear(@Nullable String text) {
    return text == null
        || text.length() >= YEAR
            && (!shows(text) || text.charAt(0) == '1' || text.charAt(0) == '2');
  }
}
