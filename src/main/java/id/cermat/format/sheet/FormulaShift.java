package id.cermat.format.sheet;

import id.cermat.figure.CellLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves a formula to another cell: its relative references move along. */
public final class FormulaShift {
  // Strings, quoted sheet names and bracketed parts come first, so that nothing in them is taken
  // for a reference; then whole words that are no reference (functions, names, sheets).
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"[^\"]*+(?:\"\"[^\"]*+)*+\""
              + "|'[^']*+(?:''[^']*+)*+'!?"
              + "|\\[[^\\]]*\\]"
              + "|(?<cell>(?<cd>\\$?)(?<cc>[A-Za-z]{1,3})(?<rd>\\$?)(?<cr>[1-9][0-9]{0,6})"
              + "(?![\\w.(!]))"
              + "|(?<cols>(?<c1d>\\$?)(?<c1>[A-Za-z]{1,3}):(?<c2d>\\$?)(?<c2>[A-Za-z]{1,3})"
              + "(?![\\w.(!$]))"
              + "|(?<rows>(?<r1d>\\$?)(?<r1>[1-9][0-9]{0,6}):(?<r2d>\\$?)(?<r2>[1-9][0-9]{0,6})"
              + "(?![\\w.(!$]))"
              + "|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*"
              + "|[0-9.]+(?:[Ee][+-]?[0-9]+)?");

  private FormulaShift() {}

  /** The formula as it stands {@code rows} further down and {@code columns} further right. */
  public static String shift(String formula, int rows, int columns) {
    Matcher matcher = TOKEN.matcher(formula);
    StringBuilder shifted = new StringBuilder();
    while (matcher.find()) {
      String moved;
      if (matcher.group("cell") != null) {
        moved = column(matcher, "cd", "cc", columns) + row(matcher, "rd", "cr", rows);
      } else if (matcher.group("cols") != null) {
        moved = column(matcher, "c1d", "c1", columns) + ":" + column(matcher, "c2d", "c2", columns);
      } else if (matcher.group("rows") != null) {
        moved = row(matcher, "r1d", "r1", rows) + ":" + row(matcher, "r2d", "r2", rows);
      } else {
        moved = matcher.group();
      }
      matcher.appendReplacement(shifted, Matcher.quoteReplacement(moved));
    }
    return matcher.appendTail(shifted).toString();
  }

  private static String column(Matcher matcher, String dollar, String letters, int by) {
    if (!matcher.group(dollar).isEmpty()) {
      return "$" + matcher.group(letters);
    }
    // References run round the edges of the sheet, as Excel lets them.
    int moved = CellLocation.columnIndex(matcher.group(letters)) + by;
    return CellLocation.columnName(Math.floorMod(moved, CellStore.MAX_COLUMNS));
  }

  private static String row(Matcher matcher, String dollar, String digits, int by) {
    if (!matcher.group(dollar).isEmpty()) {
      return "$" + matcher.group(digits);
    }
    int moved = Integer.parseInt(matcher.group(digits)) - 1 + by;
    return String.valueOf(Math.floorMod(moved, CellStore.MAX_ROWS) + 1);
  }
}
