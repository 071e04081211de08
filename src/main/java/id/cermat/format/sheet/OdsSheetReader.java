package id.cermat.format.sheet;

import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.CALCEXT;
import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.OFFICE;
import static org.odftoolkit.odfdom.dom.OdfDocumentNamespace.TABLE;

import id.cermat.format.IsoDate;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.formula.OpenFormula;
import id.cermat.format.sheet.Grid.Range;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Reads a table of an OpenDocument spreadsheet. What repeats (LibreOffice fills a sheet up to its
 * last row that way) is taken apart only where it has content.
 */
final class OdsSheetReader {
  private static final long MOST_CELLS = 1L << 25;
  private static final double SECONDS_PER_DAY = 86_400;
  private static final Pattern ERROR =
      Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)|Err:\\d{3}");

  private record Columns(int last, String style) {}

  private final GridBuilder grid;
  private final OdsStyles styles;
  private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
  private int nextColumn;
  private int row;
  private long cells;

  OdsSheetReader(GridBuilder grid, OdsStyles styles) {
    this.grid = grid;
    this.styles = styles;
  }

  /** Reads the whole table. */
  void read(Element table) throws IOException {
    readGroup(table, false);
  }

  private void readGroup(Element group, boolean hidden) throws IOException {
    for (Element child : Odf.children(group)) {
      switch (child.getLocalName()) {
        case "table-column" -> readColumn(child, hidden);
        case "table-row" -> readRow(child, hidden);
        case "table-columns", "table-header-columns", "table-rows", "table-header-rows" ->
            readGroup(child, hidden);
        case "table-column-group", "table-row-group" ->
            readGroup(child, hidden || Odf.attribute(child, TABLE, "display").equals("false"));
        default -> {
          // Forms, shapes and sources hold no cells.
        }
      }
    }
  }

  /** Where what repeats ends; far beyond any sheet all places are one. */
  private static int after(int start, int repeated) {
    return (int) Math.min((long) start + repeated, Integer.MAX_VALUE);
  }

  /** Collapsed by hand or left out by a filter. */
  private static boolean hidden(Element element) {
    String visibility = Odf.attribute(element, TABLE, "visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void readColumn(Element column, boolean groupHidden) {
    int first = nextColumn;
    nextColumn = after(nextColumn, Odf.number(column, TABLE, "number-columns-repeated", 1));
    int last = Math.min(nextColumn, CellStore.MAX_COLUMNS) - 1;
    if (first > last) {
      return;
    }
    columns.put(first, new Columns(last, Odf.attribute(column, TABLE, "default-cell-style-name")));
    if (groupHidden || hidden(column)) {
      grid.hideColumns(first, last);
    }
  }

  private void readRow(Element line, boolean groupHidden) throws IOException {
    int first = row;
    row = after(row, Odf.number(line, TABLE, "number-rows-repeated", 1));
    if (groupHidden || hidden(line)) {
      for (int r = first; r < Math.min(row, CellStore.MAX_ROWS); r++) {
        grid.hideRow(r);
      }
    }
    if (Odf.children(line).stream().noneMatch(OdsSheetReader::hasContent)) {
      return;
    }
    if (row > CellStore.MAX_ROWS) {
      throw invalid();
    }
    for (int r = first; r < row; r++) {
      readCells(line, r);
    }
  }

  private void readCells(Element line, int r) throws IOException {
    String rowStyle = Odf.attribute(line, TABLE, "default-cell-style-name");
    int column = 0;
    for (Element cell : Odf.children(line)) {
      int repeated = Odf.number(cell, TABLE, "number-columns-repeated", 1);
      if (hasContent(cell)) {
        cells += repeated;
        if (cells > MOST_CELLS) {
          throw new UnreadableWorkbookException(Detail.INFLATES_TOO_FAR, "content.xml");
        }
        if (after(column, repeated) > CellStore.MAX_COLUMNS) {
          throw invalid();
        }
        for (int c = column; c < column + repeated; c++) {
          readCell(cell, r, c, rowStyle);
        }
      }
      readSpan(cell, r, column);
      column = after(column, repeated);
    }
  }

  private void readSpan(Element cell, int r, int column) {
    int rows = Odf.number(cell, TABLE, "number-rows-spanned", 1);
    int wide = Odf.number(cell, TABLE, "number-columns-spanned", 1);
    if (rows > 1 || wide > 1) {
      int bottom = Math.min(after(r, rows), CellStore.MAX_ROWS) - 1;
      int right = Math.min(after(column, wide), CellStore.MAX_COLUMNS) - 1;
      grid.merge(new Range(r, column, bottom, right));
    }
  }

  private static boolean hasContent(Element cell) {
    return !Odf.attribute(cell, OFFICE, "value-type").isEmpty()
        || !Odf.attribute(cell, TABLE, "formula").isEmpty()
        || Odf.child(cell, "p") != null;
  }

  private void readCell(Element cell, int r, int column, String rowStyle) throws IOException {
    String type = Odf.attribute(cell, OFFICE, "value-type");
    int style = styles.index(style(cell, column, rowStyle), type);
    boolean formula = readFormula(cell, r, column);
    String text = OdsText.of(cell);
    if (isError(cell, text, formula)) {
      grid.error(r, column, style, text.isEmpty() ? "#VALUE!" : text, formula);
      return;
    }
    if (formula && (text.equals("TRUE") || text.equals("FALSE"))) {
      // LibreOffice writes what a logical function gives as 1 or 0, under this text.
      grid.bool(r, column, style, text.equals("TRUE"), true);
      return;
    }
    switch (type) {
      case "float", "percentage", "currency" ->
          grid.serial(r, column, style, number(Odf.attribute(cell, OFFICE, "value")), formula);
      case "date" -> {
        OptionalDouble serial = IsoDate.serial(Odf.attribute(cell, OFFICE, "date-value"));
        grid.serial(r, column, style, serial.orElseThrow(this::invalid), formula);
      }
      case "time" ->
          grid.serial(r, column, style, days(Odf.attribute(cell, OFFICE, "time-value")), formula);
      case "boolean" ->
          grid.bool(
              r,
              column,
              style,
              Odf.attribute(cell, OFFICE, "boolean-value").equals("true"),
              formula);
      default -> {
        if (formula && type.isEmpty() && text.isEmpty()) {
          grid.uncached(r, column, style);
        } else {
          String value = Odf.attribute(cell, OFFICE, "string-value");
          grid.text(r, column, style, value.isEmpty() ? text : value, formula);
        }
      }
    }
  }

  private String style(Element cell, int column, String rowStyle) {
    String own = Odf.attribute(cell, TABLE, "style-name");
    if (!own.isEmpty() || !rowStyle.isEmpty()) {
      return own.isEmpty() ? rowStyle : own;
    }
    var columnsHere = columns.floorEntry(column);
    return columnsHere == null || columnsHere.getValue().last() < column
        ? ""
        : columnsHere.getValue().style();
  }

  private boolean readFormula(Element cell, int r, int column) {
    String formula = Odf.attribute(cell, TABLE, "formula");
    if (formula.isEmpty()) {
      return false;
    }
    grid.formulas().add(r, column, OpenFormula.toA1(formula));
    int rows = Odf.number(cell, TABLE, "number-matrix-rows-spanned", 0);
    int wide = Odf.number(cell, TABLE, "number-matrix-columns-spanned", 0);
    if (rows > 0 && wide > 0) {
      grid.array(new Range(r, column, r + rows - 1, column + wide - 1));
    }
    return true;
  }

  /** LibreOffice marks an error in an extension; older ones show it only. */
  private static boolean isError(Element cell, String text, boolean formula) {
    return Odf.attribute(cell, CALCEXT, "value-type").equals("error")
        || (formula && ERROR.matcher(text).matches());
  }

  private double number(String value) throws IOException {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, "content.xml", e);
    }
    throw invalid();
  }

  private double days(String time) throws IOException {
    try {
      return Duration.parse(time).toNanos() / 1e9 / SECONDS_PER_DAY;
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, "content.xml", e);
    }
  }

  private UnreadableWorkbookException invalid() {
    return new UnreadableWorkbookException(Detail.INVALID_PART, "content.xml");
  }
}
