package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.relation.Clues.StatedColumn;
import id.cermat.relation.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The computations that a row of column numbers states: 8 = 4 + 5, 9 = (7/6) × 100. */
final class StatedColumns {
  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(?:\\s*=\\s*(.+))?");
  private static final Pattern SUM = Pattern.compile("\\d{1,2}(?:\\+\\d{1,2})+");
  private static final Pattern DIFFERENCE = Pattern.compile("\\d{1,2}(?:-\\d{1,2})+");
  private static final Pattern QUOTIENT = Pattern.compile("(\\d{1,2})[/:](\\d{1,2})(\\*100%?)?");
  private static final Pattern OPERAND = Pattern.compile("\\d{1,2}");

  private StatedColumns() {}

  /** What a row of column numbers states; a number over several columns counts for each of them. */
  static List<StatedColumn> in(Sheet sheet, int row) {
    Map<Integer, int[]> numbered = new HashMap<>();
    Map<Integer, String> stated = new HashMap<>();
    for (GridCell cell : sheet.grid().row(row)) {
      Matcher matcher = NUMBER.matcher(Sheet.text(cell));
      if (matcher.matches()) {
        Grid.Range merge = sheet.grid().mergeAt(row, cell.column());
        int last = merge == null ? cell.column() : merge.lastColumn();
        int number = Integer.parseInt(matcher.group(1));
        numbered.put(number, new int[] {cell.column(), last - cell.column() + 1});
        if (matcher.group(2) != null) {
          stated.put(number, matcher.group(2));
        }
      }
    }
    List<StatedColumn> found = new ArrayList<>();
    stated.forEach((number, text) -> add(number, text, numbered, row, found));
    return found;
  }

  private static void add(
      int number, String text, Map<Integer, int[]> numbered, int row, List<StatedColumn> found) {
    String plain = text.replaceAll("[\\s()]", "").replaceAll("(?i)[x×]", "*");
    RelationKind kind;
    String operands = plain;
    Matcher quotient = QUOTIENT.matcher(plain);
    if (SUM.matcher(plain).matches()) {
      kind = RelationKind.SUM;
    } else if (DIFFERENCE.matcher(plain).matches()) {
      kind = RelationKind.DIFFERENCE;
    } else if (quotient.matches()) {
      kind = quotient.group(3) == null ? RelationKind.RATIO : RelationKind.PERCENT;
      operands = quotient.group(1) + " " + quotient.group(2);
    } else {
      return;
    }
    int[] result = numbered.get(number);
    List<int[]> places = new ArrayList<>();
    Matcher matcher = OPERAND.matcher(operands);
    while (matcher.find()) {
      int[] place = numbered.get(Integer.valueOf(matcher.group()));
      if (place == null || place[1] != result[1]) {
        return;
      }
      places.add(place);
    }
    for (int at = 0; at < result[1]; at++) {
      int offset = at;
      found.add(
          new StatedColumn(
              kind,
              result[0] + at,
              places.stream().mapToInt(place -> place[0] + offset).toArray(),
              row + 1));
    }
  }
}
