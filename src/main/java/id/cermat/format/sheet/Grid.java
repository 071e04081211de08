package id.cermat.format.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet, whatever its file format: cells by row and column, merges, and what is hidden. */
public interface Grid {
  /** The file, as locations name it. */
  String file();

  /** The sheet's name. */
  String sheet();

  /** Whether the sheet is hidden or very hidden. */
  boolean hidden();

  /** One more than the last row with content, zero-based rows. */
  int rowCount();

  /** One more than the last column with content. */
  int columnCount();

  /** The cell, or null if it is empty. Of a merged range only the top left cell has content. */
  @Nullable GridCell cell(int row, int column);

  /** The cells with content of a row, from left to right. */
  List<GridCell> row(int row);

  /** The merged ranges. */
  List<Range> merges();

  /** The merged range that covers the cell, or null. */
  @Nullable Range mergeAt(int row, int column);

  boolean rowHidden(int row);

  boolean columnHidden(int column);

  /** Whether the file holds no value for the cell's formula, so that the one here is calculated. */
  default boolean recalculated(int row, int column) {
    return false;
  }

  /**
   * Whether cells carry a type of their own. A separated-values file has texts only, so that a
   * number written as text is nothing odd there.
   */
  default boolean typed() {
    return true;
  }

  /**
   * The formula of a cell without the leading equals sign, as the cell would show it; null if it
   * has none, or its text is not known.
   */
  default @Nullable String formula(int row, int column) {
    return null;
  }

  /** Shows every cell's formula whose text is known, row by row. */
  default void formulas(FormulaVisitor visitor) {}

  /** How many cells hold a formula without a cached value. */
  default int uncachedCount() {
    return 0;
  }

  /** Looks at the formulas of a sheet, one after the other. */
  @FunctionalInterface
  interface FormulaVisitor {
    /**
     * A cell with a formula.
     *
     * @param source what the formula says; the same object for all cells that share it
     */
    void formula(int row, int column, FormulaSource source);
  }

  /**
   * The text of a formula.
   *
   * @param text without the leading equals sign, as it stands in the cell it is written for
   * @param row of that cell
   * @param column of that cell
   * @param shared whether other cells share it
   * @param array whether it fills a range as one formula
   */
  record FormulaSource(String text, int row, int column, boolean shared, boolean array) {}

  /** A rectangle of cells, zero-based, all ends included. */
  record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
