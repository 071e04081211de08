package id.cermat.format.sheet;

import id.cermat.format.sheet.Grid.Range;
import id.cermat.format.sheet.StoredGrid.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes in a sheet's cells as a file format gives them, and makes the grid of them. */
final class GridBuilder {
  private final Sheet sheet;
  private final Book book;
  private final CellStore cells = new CellStore();
  private final TextStore texts = new TextStore();
  private final FormulaStore formulas = new FormulaStore();
  private final List<Range> merges = new ArrayList<>();
  private final List<Range> arrays = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int uncached;

  /** What a sheet is called. */
  record Sheet(String file, String name, boolean hidden) {}

  /**
   * What the sheets of a workbook have in common.
   *
   * @param formats by the index of the style
   * @param shared the shared strings
   * @param dateOffset what makes a date's serial number one of the 1900 system
   * @param typed whether the format knows types of cells
   */
  record Book(List<ShownFormat> formats, TextStore shared, int dateOffset, boolean typed) {
    ShownFormat format(int style) {
      return style < formats.size() ? formats.get(style) : ShownFormat.GENERAL;
    }
  }

  GridBuilder(Sheet sheet, Book book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** A number as the file holds it; a date is brought into the 1900 system. */
  void number(int row, int column, int style, double value, boolean formula) {
    boolean shift = book.dateOffset() != 0 && book.format(style).date();
    serial(row, column, style, shift ? value + book.dateOffset() : value, formula);
  }

  /** A number that stands as it is; a date is already in the 1900 system. */
  void serial(int row, int column, int style, double value, boolean formula) {
    cells.add(row, column, style, Code.NUMBER.of(formula), Double.doubleToRawLongBits(value));
  }

  /** A text of the shared strings; an empty one is no content. */
  void shared(int row, int column, int style, int index, boolean formula) {
    if (formula || !book.shared().isEmpty(index)) {
      cells.add(row, column, style, Code.SHARED.of(formula), index);
    }
  }

  /** A text of its own; an empty one is content only where a formula gives it. */
  void text(int row, int column, int style, String text, boolean formula) {
    if (formula || !text.isEmpty()) {
      cells.add(row, column, style, Code.TEXT.of(formula), texts.add(text));
    }
  }

  /** An error by its literal, such as {@code #REF!}. */
  void error(int row, int column, int style, String literal, boolean formula) {
    cells.add(row, column, style, Code.ERROR.of(formula), texts.add(literal));
  }

  void bool(int row, int column, int style, boolean value, boolean formula) {
    cells.add(row, column, style, Code.BOOLEAN.of(formula), value ? 1 : 0);
  }

  /** A formula without a cached value. */
  void uncached(int row, int column, int style) {
    cells.add(row, column, style, Code.UNCACHED.of(true), 0);
    uncached++;
  }

  /** The texts of the formulas. */
  FormulaStore formulas() {
    return formulas;
  }

  /** A range that one formula, written for its first cell, fills. */
  void array(Range range) {
    arrays.add(range);
  }

  void merge(Range range) {
    merges.add(range);
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides the columns from the first to the last, both included. */
  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  Book book() {
    return book;
  }

  Grid build() {
    formulas.seal();
    return new StoredGrid(
        sheet,
        book,
        cells.seal(),
        texts,
        formulas,
        new RangeIndex(merges),
        new RangeIndex(arrays),
        hiddenRows,
        hiddenColumns,
        uncached);
  }
}
