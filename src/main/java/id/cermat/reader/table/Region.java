package id.cermat.reader.table;

import id.cermat.figure.CellLocation;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.Meaning;
import java.util.List;

/**
 * A table on its sheet, before its rows are read.
 *
 * @param rows the rows of its body, without repeated headers and column numbers
 */
public record Region(Sheet sheet, Header header, Titles titles, List<Integer> rows) {

  public int lastRow() {
    return rows.isEmpty() ? header.lastRow() : rows.get(rows.size() - 1);
  }

  public CellLocation area() {
    return sheet.at(header.firstRow(), header.firstColumn());
  }

  /** Its cells in A1 form. */
  public String range() {
    return a1(header.firstRow(), header.firstColumn(), lastRow(), header.lastColumn());
  }

  public boolean covers(GridCell cell) {
    return cell.row() >= header.firstRow()
        && cell.row() <= lastRow()
        && cell.column() >= header.firstColumn()
        && cell.column() <= header.lastColumn();
  }

  public boolean overlaps(Region other) {
    return header.firstRow() <= other.lastRow()
        && other.header.firstRow() <= lastRow()
        && header.firstColumn() <= other.header.lastColumn()
        && other.header.firstColumn() <= header.lastColumn();
  }

  public boolean has(Meaning meaning) {
    return header.has(meaning);
  }

  public Region withHeadings(List<Heading> headings) {
    return new Region(sheet, header.withHeadings(headings), titles, rows);
  }

  public static String a1(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return CellLocation.columnName(firstColumn)
        + (firstRow + 1)
        + ":"
        + CellLocation.columnName(lastColumn)
        + (lastRow + 1);
  }
}
