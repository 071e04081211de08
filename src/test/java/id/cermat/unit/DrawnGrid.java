package id.cermat.unit;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.ShownFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sheet drawn as text, one line a row, cells separated by {@code |}. {@code =1,5} is a number,
 * {@code =0,5%1} a number with a percent format of one decimal, {@code #REF!} an error, {@code <}
 * is merged with the cell on its left and {@code ^} with the one above; everything else is text,
 * {@code \n} a line break in it.
 */
final class DrawnGrid implements Grid {
  private final String sheet;
  private final boolean hidden;
  private final List<TreeMap<Integer, GridCell>> rows = new ArrayList<>();
  private final List<Range> merges = new ArrayList<>();
  private int columns;

  DrawnGrid(String sheet, String drawing) {
    this(sheet, false, drawing);
  }

  DrawnGrid(String sheet, boolean hidden, String drawing) {
    this.sheet = sheet;
    this.hidden = hidden;
    for (String line : drawing.split("\n")) {
      String[] cells = line.split("\\|", -1);
      rows.add(new TreeMap<>());
      for (int column = 0; column < cells.length; column++) {
        put(rows.size() - 1, column, cells[column].strip());
      }
      columns = Math.max(columns, cells.length);
    }
  }

  private void put(int row, int column, String drawn) {
    if (drawn.isEmpty()) {
      return;
    }
    if (drawn.equals("<")) {
      extend(row, column - 1, range -> range(range, range.lastRow(), column));
    } else if (drawn.equals("^")) {
      extend(row - 1, column, range -> range(range, row, range.lastColumn()));
    } else {
      rows.get(row).put(column, cell(row, column, drawn));
    }
  }

  private static Range range(Range from, int lastRow, int lastColumn) {
    return new Range(from.firstRow(), from.firstColumn(), lastRow, lastColumn);
  }

  private void extend(int row, int column, UnaryOperator<Range> how) {
    Range old = mergeAt(row, column);
    merges.remove(old);
    merges.add(how.apply(old == null ? new Range(row, column, row, column) : old));
  }

  private static GridCell cell(int row, int column, String drawn) {
    if (drawn.startsWith("=")) {
      return number(row, column, drawn.substring(1));
    }
    GridCell.Kind kind = drawn.startsWith("#") ? GridCell.Kind.ERROR : GridCell.Kind.TEXT;
    String text = drawn.replace("\\n", "\n");
    return new GridCell(row, column, kind, null, text, ShownFormat.GENERAL, false);
  }

  private static GridCell number(int row, int column, String drawn) {
    ShownFormat format = ShownFormat.GENERAL;
    String digits = drawn;
    if (drawn.contains("%")) {
      int decimals = Integer.parseInt(drawn.substring(drawn.indexOf('%') + 1));
      format = new ShownFormat(decimals, true, 0, false, false, "0.0%");
      digits = drawn.substring(0, drawn.indexOf('%'));
    } else if (drawn.contains("d")) {
      int decimals = Integer.parseInt(drawn.substring(drawn.indexOf('d') + 1));
      format = new ShownFormat(decimals, false, 0, false, false, "#,##0.00");
      digits = drawn.substring(0, drawn.indexOf('d'));
    }
    BigDecimal value = new BigDecimal(digits.replace(".", "").replace(',', '.'));
    return new GridCell(row, column, GridCell.Kind.NUMBER, value, null, format, false);
  }

  @Override
  public String file() {
    return "uji.xlsx";
  }

  @Override
  public String sheet() {
    return sheet;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public int rowCount() {
    return rows.size();
  }

  @Override
  public int columnCount() {
    return columns;
  }

  @Override
  public @Nullable GridCell cell(int row, int column) {
    return row < rows.size() ? rows.get(row).get(column) : null;
  }

  @Override
  public List<GridCell> row(int row) {
    return row < rows.size() ? List.copyOf(rows.get(row).values()) : List.of();
  }

  @Override
  public List<Range> merges() {
    return merges;
  }

  @Override
  public @Nullable Range mergeAt(int row, int column) {
    return merges.stream()
        .filter(
            merge ->
                merge.firstRow() <= row
                    && row <= merge.lastRow()
                    && merge.firstColumn() <= column
                    && column <= merge.lastColumn())
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean rowHidden(int row) {
    return false;
  }

  @Override
  public boolean columnHidden(int column) {
    return false;
  }
}
