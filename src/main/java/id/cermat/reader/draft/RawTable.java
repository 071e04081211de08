package id.cermat.reader.draft;

import id.cermat.model.DraftTable.Column;
import id.cermat.reader.table.HeaderText;
import java.util.List;

/**
 * A table before its figures are read.
 *
 * @param caption the heading or the last sentence above it; empty where there is none
 * @param header the views of the header's cells or lines
 * @param rows cells by column; an empty view where a cell is empty
 */
record RawTable(String caption, List<View> header, List<Column> columns, List<List<View>> rows) {
  RawTable(List<View> header, List<Column> columns, List<List<View>> rows) {
    this("", header, columns, rows);
  }

  /** The same below a caption. */
  RawTable below(String above) {
    return new RawTable(above, header, columns, rows);
  }

  /** The power of ten by which a column's heading says that its figures are shortened, or 0. */
  int headedScale(int column) {
    return HeaderText.of(columns.get(column).header()).scale();
  }

  /** The power of ten by which the caption says that all amounts are shortened, or 0. */
  int captionScale() {
    return HeaderText.statedScale(caption);
  }
}
