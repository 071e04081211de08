package id.cermat.format.sheet;

import id.cermat.format.IsoDate;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import java.io.IOException;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the value of a SpreadsheetML cell means, by the cell's type. */
final class XlsxCellValue {
  private XlsxCellValue() {}

  /**
   * Adds a cell to the grid, if it has content.
   *
   * @param type the type attribute, null for a number
   * @param value the text of the value element; null where there is none
   * @param part the part's name, for an error
   */
  static void add(
      GridBuilder grid,
      int row,
      int column,
      int style,
      @Nullable String type,
      @Nullable String value,
      boolean formula,
      String part)
      throws IOException {
    if (value == null) {
      if (formula) {
        grid.uncached(row, column, style);
      }
      return;
    }
    switch (type == null ? "n" : type) {
      case "str", "inlineStr" ->
          grid.text(row, column, style, XlsxStrings.unescape(value), formula);
      case "s" -> {
        if (!value.isBlank()) {
          int index = (int) number(value, part);
          if (index < 0 || index >= grid.book().shared().size()) {
            throw new UnreadableWorkbookException(Detail.INVALID_PART, part);
          }
          grid.shared(row, column, style, index, formula);
        }
      }
      case "b" -> grid.bool(row, column, style, isTrue(value), formula);
      case "e" -> grid.error(row, column, style, value.strip(), formula);
      case "d" -> {
        OptionalDouble serial = IsoDate.serial(value.strip());
        if (serial.isPresent()) {
          grid.serial(row, column, style, serial.getAsDouble(), formula);
        } else {
          grid.text(row, column, style, value, formula);
        }
      }
      default -> {
        if (!value.isBlank()) {
          grid.number(row, column, style, number(value, part), formula);
        } else if (formula) {
          grid.uncached(row, column, style);
        }
      }
    }
  }

  private static boolean isTrue(String value) {
    String stripped = value.strip();
    return stripped.equals("1") || stripped.equalsIgnoreCase("true");
  }

  private static double number(String value, String part) throws IOException {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
      throw new UnreadableWorkbookException(Detail.INVALID_PART, part);
    } catch (NumberFormatException e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, part, e);
    }
  }
}
