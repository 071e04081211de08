package id.cermat.format.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid over compact stores; cells and numbers are made when they are asked for. */
final class StoredGrid implements Grid {
  /** What the value of a stored cell means. */
  enum Code {
    /** The bits of a double. */
    NUMBER,
    /** The index of a shared string. */
    SHARED,
    /** The index of a string of the sheet's own. */
    TEXT,
    /** 1 or 0. */
    BOOLEAN,
    /** The index of the literal among the sheet's own strings. */
    ERROR,
    /** Nothing. */
    UNCACHED;

    private static final Code[] ALL = values();
    private static final int FORMULA = 8;

    /** The code in a store. */
    int of(boolean formula) {
      return formula ? ordinal() | FORMULA : ordinal();
    }

    private static Code from(int stored) {
      return ALL[stored & (FORMULA - 1)];
    }

    private static boolean isFormula(int stored) {
      return (stored & FORMULA) != 0;
    }
  }

  private final GridBuilder.Sheet sheet;
  private final GridBuilder.Book book;
  private final CellStore cells;
  private final TextStore texts;
  private final FormulaStore formulas;
  private final RangeIndex merges;
  private final RangeIndex arrays;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;
  private final int uncached;

  StoredGrid(
      GridBuilder.Sheet sheet,
      GridBuilder.Book book,
      CellStore cells,
      TextStore texts,
      FormulaStore formulas,
      RangeIndex merges,
      RangeIndex arrays,
      BitSet hiddenRows,
      BitSet hiddenColumns,
      int uncached) {
    this.sheet = sheet;
    this.book = book;
    this.cells = cells;
    this.texts = texts;
    this.formulas = formulas;
    this.merges = merges;
    this.arrays = arrays;
    this.hiddenRows = hiddenRows;
    this.hiddenColumns = hiddenColumns;
    this.uncached = uncached;
  }

  @Override
  public String file() {
    return sheet.file();
  }

  @Override
  public String sheet() {
    return sheet.name();
  }

  @Override
  public boolean hidden() {
    return sheet.hidden();
  }

  @Override
  public int rowCount() {
    return cells.rowCount();
  }

  @Override
  public int columnCount() {
    return cells.columnCount();
  }

  @Override
  public @Nullable GridCell cell(int row, int column) {
    int cell = cells.find(row, column);
    return cell < 0 || coveredByMerge(row, column) ? null : make(row, cell);
  }

  @Override
  public List<GridCell> row(int row) {
    int first = cells.first(row);
    int end = cells.end(row);
    List<GridCell> made = new ArrayList<>(end - first);
    for (int cell = first; cell < end; cell++) {
      if (!coveredByMerge(row, cells.column(cell))) {
        made.add(make(row, cell));
      }
    }
    return made;
  }

  private boolean coveredByMerge(int row, int column) {
    if (merges.isEmpty()) {
      return false;
    }
    Range range = merges.at(row, column);
    return range != null && (range.firstRow() != row || range.firstColumn() != column);
  }

  private GridCell make(int row, int cell) {
    int column = cells.column(cell);
    int stored = cells.code(cell);
    long value = cells.value(cell);
    ShownFormat format = book.format(cells.style(cell));
    boolean formula =
        Code.isFormula(stored) || (!arrays.isEmpty() && arrays.at(row, column) != null);
    return switch (Code.from(stored)) {
      case NUMBER ->
          new GridCell(
              row,
              column,
              GridCell.Kind.NUMBER,
              ExcelNumber.toDecimal(Double.longBitsToDouble(value)),
              null,
              format,
              formula);
      case SHARED ->
          text(row, column, GridCell.Kind.TEXT, book.shared().get((int) value), format, formula);
      case TEXT -> text(row, column, GridCell.Kind.TEXT, texts.get((int) value), format, formula);
      case BOOLEAN ->
          text(row, column, GridCell.Kind.BOOLEAN, value == 0 ? "FALSE" : "TRUE", format, formula);
      case ERROR -> text(row, column, GridCell.Kind.ERROR, texts.get((int) value), format, formula);
      case UNCACHED ->
          new GridCell(row, column, GridCell.Kind.UNCACHED, null, null, format, formula);
    };
  }

  private static GridCell text(
      int row, int column, GridCell.Kind kind, String text, ShownFormat format, boolean formula) {
    return new GridCell(row, column, kind, null, text, format, formula);
  }

  @Override
  public List<Range> merges() {
    return merges.ranges();
  }

  @Override
  public @Nullable Range mergeAt(int row, int column) {
    return merges.at(row, column);
  }

  @Override
  public boolean rowHidden(int row) {
    return hiddenRows.get(row);
  }

  @Override
  public boolean columnHidden(int column) {
    return hiddenColumns.get(column);
  }

  @Override
  public boolean typed() {
    return book.typed();
  }

  @Override
  public @Nullable String formula(int row, int column) {
    String own = formulas.get(row, column);
    if (own != null || arrays.isEmpty()) {
      return own;
    }
    Range array = arrays.at(row, column);
    return array == null ? null : formulas.get(array.firstRow(), array.firstColumn());
  }

  @Override
  public void formulas(FormulaVisitor visitor) {
    formulas.forEach(
        (row, column, source) ->
            visitor.formula(
                row,
                column,
                !arrays.isEmpty() && arrays.at(row, column) != null
                    ? new FormulaSource(source.text(), source.row(), source.column(), false, true)
                    : source));
  }

  @Override
  public int uncachedCount() {
    return uncached;
  }
}
