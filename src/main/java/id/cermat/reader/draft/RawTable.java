package id.cermat.reader.draft;

import id.cermat.model.DraftTable.Column;
import java.util.List;

/**
 * A table before its figures are read.
 *
 * @param header the views of the header's cells or lines
 * @param rows cells by column; an empty view where a cell is empty
 */
record RawTable(List<View> header, List<Column> columns, List<List<View>> rows) {}
