package id.cermat.format.sheet;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.opc.XmlPart;
import id.cermat.format.sheet.Grid.Range;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a worksheet part of SpreadsheetML, element by element. */
final class XlsxSheetReader {
  private final XmlPart xml;
  private final GridBuilder grid;
  private int row = -1;
  private int column = -1;

  XlsxSheetReader(XmlPart xml, GridBuilder grid) {
    this.xml = xml;
    this.grid = grid;
  }

  void read() throws IOException {
    if (!xml.element().equals("worksheet")) {
      throw invalid();
    }
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "cols" -> readColumns();
        case "sheetData" -> readRows();
        case "mergeCells" -> readMerges();
        default -> xml.skip();
      }
    }
  }

  private void readColumns() throws IOException {
    while (xml.nextChild()) {
      int first = xml.number("min", 0) - 1;
      int last = Math.min(xml.number("max", 0), CellStore.MAX_COLUMNS) - 1;
      if (xml.flag("hidden") && first >= 0 && last >= first) {
        grid.hideColumns(first, last);
      }
      xml.skip();
    }
  }

  private void readMerges() throws IOException {
    while (xml.nextChild()) {
      String reference = xml.attribute("ref");
      Range range = reference == null ? null : A1.range(reference);
      if (range == null) {
        throw invalid();
      }
      grid.merge(range);
      xml.skip();
    }
  }

  private void readRows() throws IOException {
    while (xml.nextChild()) {
      if (xml.element().equals("row")) {
        // A row without a number follows the one before it.
        row = xml.number("r", row + 2) - 1;
        if (row < 0 || row >= CellStore.MAX_ROWS) {
          throw invalid();
        }
        if (xml.flag("hidden")) {
          grid.hideRow(row);
        }
        readCells();
      } else {
        xml.skip();
      }
    }
  }

  private void readCells() throws IOException {
    column = -1;
    while (xml.nextChild()) {
      if (xml.element().equals("c")) {
        readCell();
      } else {
        xml.skip();
      }
    }
  }

  private void readCell() throws IOException {
    column = column(xml.attribute("r"));
    int style = Math.max(0, xml.number("s", 0));
    String type = xml.attribute("t");
    String value = null;
    String inline = null;
    boolean formula = false;
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "v" -> value = xml.text();
        case "f" -> {
          formula = true;
          readFormula();
        }
        case "is" -> inline = XlsxStrings.readItem(xml);
        default -> xml.skip();
      }
    }
    if (inline != null) {
      grid.text(row, column, style, inline, formula);
    } else {
      XlsxCellValue.add(grid, row, column, style, type, value, formula, xml.part());
    }
  }

  /** The column of a reference; without one, the next. */
  private int column(@Nullable String reference) throws IOException {
    int found = reference == null ? column + 1 : A1.column(reference);
    if (found < 0 || found >= CellStore.MAX_COLUMNS) {
      throw invalid();
    }
    return found;
  }

  private void readFormula() throws IOException {
    String type = xml.attribute("t");
    String reference = xml.attribute("ref");
    int group = xml.number("si", -1);
    String text = XlsxStrings.unescape(xml.text());
    addFormula(grid, row, column, type, reference, group, text);
  }

  /**
   * Notes a formula.
   *
   * @param type {@code shared}, {@code array}, {@code dataTable}, {@code normal} or null
   * @param reference the cells that an array formula fills
   * @param group the number of a shared formula
   */
  static void addFormula(
      GridBuilder grid,
      int row,
      int column,
      @Nullable String type,
      @Nullable String reference,
      int group,
      String text) {
    if ("shared".equals(type) && group >= 0) {
      if (text.isEmpty()) {
        grid.formulas().addShared(row, column, group);
      } else {
        grid.formulas().addMaster(row, column, group, text);
      }
      return;
    }
    if (!text.isEmpty()) {
      grid.formulas().add(row, column, text);
    }
    Range filled = reference == null ? null : A1.range(reference);
    if (filled != null && type != null && !type.equals("normal")) {
      grid.array(filled);
    }
  }

  private UnreadableWorkbookException invalid() {
    return new UnreadableWorkbookException(Detail.INVALID_PART, xml.part());
  }
}
