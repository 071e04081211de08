package id.cermat.reader.draft;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of a draft as its figures stand, whatever they mean.
 *
 * @param rows the rows with figures, from the top
 * @param headings what stands above each column; empty where nothing does
 */
record FigureGrid(List<Row> rows, List<String> headings) {
  /** A numeral with its currency, sign and percent sign. */
  static final Pattern NUMERAL =
      Pattern.compile(
          "(?iu)[(-]?(?:rp\\.? ?)?[(-]?\\d+(?:[.,]\\d+)*[.,]?(?:,?-(?!\\d))?(?: ?%)?\\)?(?:,-)?");

  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?");
  private static final Pattern CARRIED =
      Pattern.compile("(?iu).*\\b(?:dipindahkan|pindahan|carried|brought)\\b.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * A row.
   *
   * @param label its words
   * @param cells its figures by column
   */
  record Row(String label, SortedMap<Integer, Cell> cells) {}

  /**
   * A cell with a figure.
   *
   * @param view where it stands
   * @param literal the figure as it is to be read, whole where the cell breaks it over lines; null
   *     where several figures stand in the cell, so that none is the cell's
   */
  record Cell(View view, @Nullable String literal) {}

  /** Takes out what is no figure: numbers of columns and rows, years, codes. */
  static void clean(List<SortedMap<Integer, Cell>> rows, int columns) {
    for (SortedMap<Integer, Cell> row : rows) {
      if (numbersColumns(row.values().stream().map(Cell::literal).toList())) {
        row.clear();
      }
      row.values().removeIf(cell -> cell.literal() != null && names(cell.literal()));
    }
    for (int column = 0; column < columns; column++) {
      if (numbersRows(rows, column)) {
        for (SortedMap<Integer, Cell> row : rows) {
          row.remove(column);
        }
      }
    }
  }

  /** A year, the number of a column, or a code that begins with a nought. */
  private static boolean names(String literal) {
    return year(literal)
        || literal.matches("\\(\\d{1,2}\\)")
        || literal.matches("0\\d+(?:\\.\\d+)*");
  }

  /** Whether a row only carries a sum over to the next page, or brings it from the last. */
  static boolean carried(String label) {
    return CARRIED.matcher(label).matches();
  }

  /** Whether a numeral is a year. */
  static boolean year(String literal) {
    return YEAR.matcher(literal).matches();
  }

  /** Whether the figures of a row number its columns. */
  static boolean numbersColumns(List<@Nullable String> row) {
    int previous = 0;
    for (String literal : row) {
      if (literal == null || !COLUMN_NUMBER.matcher(literal).matches()) {
        return false;
      }
      int number = Integer.parseInt(literal.replaceAll("\\D", ""));
      if (number <= previous || previous > 0 && number > previous + 4) {
        return false;
      }
      previous = number;
    }
    return row.size() >= 3;
  }

  private static boolean numbersRows(List<SortedMap<Integer, Cell>> rows, int column) {
    int previous = -1;
    int numbers = 0;
    int steps = 0;
    for (SortedMap<Integer, Cell> row : rows) {
      Cell cell = row.get(column);
      if (cell == null) {
        continue;
      }
      if (cell.literal() == null || !cell.literal().matches("\\d{1,3}\\.?")) {
        return false;
      }
      int number = Integer.parseInt(cell.literal().replace(".", ""));
      steps += number == previous + 1 ? 1 : 0;
      previous = number;
      numbers++;
    }
    return numbers >= 3 && steps * 10 >= (numbers - 1) * 6;
  }
}
