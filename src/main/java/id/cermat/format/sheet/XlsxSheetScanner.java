package id.cermat.format.sheet;

import id.cermat.format.opc.XmlEscapes;
import id.cermat.format.sheet.ByteCursor.TagEnd;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a worksheet part byte by byte, several times faster than an XML parser does:
 * nearly all of a large workbook is {@code <c r="A1" s="2"><v>1</v></c>}. It knows only the plain
 * forms that spreadsheet programs write and says so when it meets another (a prefix, a comment, a
 * CDATA section, another encoding); then {@link XlsxSheetReader} reads the whole part. What stands
 * before and after the rows is left to it in any case.
 */
final class XlsxSheetScanner {
  private static final byte[] SHEET_DATA = bytes("<sheetData");
  private static final byte[] SHEET_DATA_END = bytes("</sheetData>");
  private static final byte[] ROW = bytes("<row");
  private static final byte[] ROW_END = bytes("</row>");
  private static final byte[] CELL = bytes("<c");
  private static final byte[] CELL_END = bytes("</c>");
  private static final byte[] VALUE = bytes("<v");
  private static final byte[] VALUE_END = bytes("</v>");
  private static final byte[] FORMULA = bytes("<f");
  private static final byte[] FORMULA_END = bytes("</f>");
  private static final byte[] INLINE = bytes("<is>");
  private static final byte[] INLINE_END = bytes("</is>");
  private static final byte[] TEXT = bytes("<t");
  private static final byte[] TEXT_END = bytes("</t>");
  private static final byte[] HIDDEN = bytes("hidden");
  private static final byte[] REFERENCE = bytes("ref");
  private static final byte[] GROUP = bytes("si");

  private final ByteCursor cursor;
  private final GridBuilder grid;
  private final String part;
  private String before = "";
  private int row = -1;
  private int column = -1;

  // The element whose text was read last.
  private int textStart;
  private int textEnd;

  XlsxSheetScanner(String part, InputStream stream, GridBuilder grid) {
    this.part = part;
    this.cursor = new ByteCursor(stream);
    this.grid = grid;
  }

  private static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads the rows.
   *
   * @return false if the part is not plain; then the grid is of no use
   */
  boolean scan() throws IOException {
    cursor.require();
    int start = cursor.find(SHEET_DATA);
    if (start < 0) {
      return false;
    }
    before = cursor.take(start);
    if (!isPlain(before) || !cursor.acceptTag(SHEET_DATA) || cursor.nextAttribute()) {
      return false;
    }
    return cursor.tagEnd() == TagEnd.EMPTY || (cursor.tagEnd() == TagEnd.OPEN && rows());
  }

  /** The part without its rows, which were read. */
  InputStream rest() {
    return cursor.rest(before + "<sheetData/>");
  }

  private static boolean isPlain(String before) {
    int declarationEnd = before.startsWith("<?xml") ? before.indexOf("?>") + 2 : 0;
    String declaration = before.substring(0, declarationEnd).toLowerCase(Locale.ROOT);
    return (!declaration.contains("encoding") || declaration.contains("utf-8"))
        && before.indexOf("<!", declarationEnd) < 0
        && before.indexOf("<?", declarationEnd) < 0;
  }

  private boolean rows() throws IOException {
    while (true) {
      cursor.require();
      if (cursor.acceptTag(ROW)) {
        if (!row()) {
          return false;
        }
      } else {
        return cursor.accept(SHEET_DATA_END);
      }
    }
  }

  private boolean row() throws IOException {
    int number = row + 2;
    boolean hidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.named('r')) {
        number = cursor.valueNumber();
      } else if (cursor.named(HIDDEN)) {
        String value = cursor.value();
        hidden = value.equals("1") || value.equals("true");
      }
    }
    if (number < 1 || number > CellStore.MAX_ROWS) {
      return false;
    }
    row = number - 1;
    if (hidden) {
      grid.hideRow(row);
    }
    column = -1;
    return cursor.tagEnd() == TagEnd.EMPTY || (cursor.tagEnd() == TagEnd.OPEN && cells());
  }

  private boolean cells() throws IOException {
    while (true) {
      cursor.require();
      if (cursor.acceptTag(CELL)) {
        if (!cell()) {
          return false;
        }
      } else {
        return cursor.accept(ROW_END);
      }
    }
  }

  private boolean cell() throws IOException {
    int found = column + 1;
    int style = 0;
    String type = "n";
    while (cursor.nextAttribute()) {
      if (cursor.named('r')) {
        found = columnOfReference();
      } else if (cursor.named('s')) {
        style = cursor.valueNumber();
      } else if (cursor.named('t')) {
        type = type();
      }
    }
    if (found < 0 || found >= CellStore.MAX_COLUMNS || style < 0 || cursor.tagEnd() == TagEnd.ODD) {
      return false;
    }
    column = found;
    if (cursor.tagEnd() == TagEnd.EMPTY) {
      return true;
    }
    boolean formula = false;
    if (cursor.acceptTag(FORMULA)) {
      formula = true;
      if (!formula()) {
        return false;
      }
    }
    if (cursor.acceptTag(VALUE)) {
      return text(VALUE_END) && value(style, type, formula) && cursor.accept(CELL_END);
    }
    if (cursor.accept(INLINE)) {
      return inline(style, formula) && cursor.accept(CELL_END);
    }
    if (cursor.accept(CELL_END)) {
      if (formula) {
        grid.uncached(row, column, style);
      }
      return true;
    }
    return false;
  }

  private int columnOfReference() {
    byte[] bytes = cursor.bytes();
    int at = cursor.valueStart();
    int index = 0;
    for (; at < cursor.valueEnd() && index < CellStore.MAX_COLUMNS; at++) {
      int letter = bytes[at] - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      index = index * 26 + letter + 1;
    }
    return cursor.number(at, cursor.valueEnd()) < 1 ? -1 : index - 1;
  }

  private String type() {
    int length = cursor.valueEnd() - cursor.valueStart();
    byte first = cursor.bytes()[cursor.valueStart()];
    if (length == 1 && first == 's') {
      return "s";
    }
    return length == 1 && first == 'n' ? "n" : cursor.value();
  }

  /** Reads the text of an element from within its start tag to after its end tag. */
  private boolean text(byte[] end) {
    while (cursor.nextAttribute()) {
      continue;
    }
    if (cursor.tagEnd() == TagEnd.EMPTY) {
      textStart = textEnd = cursor.at();
      return true;
    }
    textStart = cursor.at();
    if (cursor.tagEnd() == TagEnd.ODD || !cursor.toTag()) {
      return false;
    }
    textEnd = cursor.at();
    return cursor.accept(end);
  }

  private @Nullable String text() {
    return XmlEscapes.decode(cursor.bytes(), textStart, textEnd);
  }

  private boolean value(int style, String type, boolean formula) throws IOException {
    if (type.equals("n")) {
      double number = DecimalScan.parse(cursor.bytes(), textStart, textEnd);
      if (!Double.isNaN(number)) {
        grid.number(row, column, style, number, formula);
        return true;
      }
    } else if (type.equals("s")) {
      int index = cursor.number(textStart, textEnd);
      if (index >= 0 && index < grid.book().shared().size()) {
        grid.shared(row, column, style, index, formula);
        return true;
      }
    }
    String text = text();
    if (text == null) {
      return false;
    }
    XlsxCellValue.add(grid, row, column, style, type, text, formula, part);
    return true;
  }

  /** An inline string of a single run. */
  private boolean inline(int style, boolean formula) {
    if (!cursor.acceptTag(TEXT) || !text(TEXT_END)) {
      return false;
    }
    String text = text();
    if (text == null || !cursor.accept(INLINE_END)) {
      return false;
    }
    grid.text(row, column, style, XlsxStrings.unescape(text), formula);
    return true;
  }

  private boolean formula() {
    String type = null;
    String reference = null;
    int group = -1;
    while (cursor.nextAttribute()) {
      if (cursor.named('t')) {
        type = cursor.value();
      } else if (cursor.named(REFERENCE)) {
        reference = cursor.value();
      } else if (cursor.named(GROUP)) {
        group = cursor.valueNumber();
      }
    }
    String text = "";
    if (cursor.tagEnd() == TagEnd.OPEN) {
      textStart = cursor.at();
      if (!cursor.toTag()) {
        return false;
      }
      textEnd = cursor.at();
      text = text();
    }
    if (text == null
        || cursor.tagEnd() == TagEnd.ODD
        || (cursor.tagEnd() == TagEnd.OPEN && !cursor.accept(FORMULA_END))) {
      return false;
    }
    XlsxSheetReader.addFormula(
        grid, row, column, type, reference, group, XlsxStrings.unescape(text));
    return true;
  }
}
