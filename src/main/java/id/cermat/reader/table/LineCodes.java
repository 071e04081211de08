package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.relation.Clues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The codes of a sheet's rows, over all columns that hold codes: together they are the path of a
 * row. A row belongs to the last row above whose path is the longest beginning of its own.
 *
 * @param columns the columns that name rows instead of measuring them: codes, numbers of rows,
 *     years
 * @param codes how the rows hang together by their codes
 */
record LineCodes(BitSet columns, Clues.Codes codes) {
  private static final Pattern SIGNS = Pattern.compile("[().]");

  /** 5.1.02.01, A.1.: parts of letters and digits between points, the first a short one. */
  private static final int LONGEST_FIRST_PART = 5;

  private static final int LONGEST_PART = 6;
  private static final int LONGEST = 40;
  private static final int LEFT = 20;
  private static final int ENOUGH = 5;

  /** The codes of a sheet, of which every cell was seen. */
  static LineCodes of(Sheet sheet, Seen seen) {
    BitSet naming = new BitSet();
    List<Integer> codes = new ArrayList<>();
    int numbered = -1;
    int words = seen.firstWords();
    for (int column = 0; column < seen.counts.length; column++) {
      Count count = seen.counts[column];
      if (column < words && count.codes()) {
        codes.add(column);
        naming.set(column);
      } else if (count.rowNumbers() || count.years()) {
        naming.set(column);
        numbered = numbered < 0 && column < words && count.rowNumbers() ? column : numbered;
      }
    }
    boolean numbers = codes.isEmpty() && numbered >= 0;
    return new LineCodes(
        naming, numbers ? numbers(sheet, seen.rows(), numbered) : codes(sheet, seen.rows(), codes));
  }

  /** What stands where on a sheet, as its cells are gone through once. */
  static final class Seen {
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private final int[] words;
    private final int[] filled;
    private final Count[] counts;

    Seen(Grid grid) {
      words = new int[grid.columnCount()];
      filled = new int[grid.columnCount()];
      counts = new Count[Math.min(LEFT, grid.columnCount())];
      for (int column = 0; column < counts.length; column++) {
        counts[column] = new Count(grid.typed());
      }
    }

    /**
     * Sees a cell that holds something; cells come row by row.
     *
     * @param text what a text cell says, and empty for any other
     * @param numeric whether that text reads like a number
     */
    void see(GridCell cell, String text, boolean numeric) {
      int column = cell.column();
      rows.set(cell.row());
      columns.set(column);
      filled[column]++;
      boolean code = cell.kind() == GridCell.Kind.TEXT && isCode(text);
      if (cell.kind() == GridCell.Kind.TEXT && !numeric && !code) {
        words[column] += Sheet.isWords(text) ? 1 : 0;
      }
      if (column < counts.length) {
        counts[column].see(cell, text, numeric, code);
      }
    }

    /** The rows in which anything stands. */
    int[] rows() {
      return rows.stream().toArray();
    }

    /** The columns in which anything stands. */
    int[] columns() {
      return columns.stream().toArray();
    }

    /** The first column in which most cells hold words: what stands to its left names, too. */
    private int firstWords() {
      for (int column = 0; column < words.length; column++) {
        if (words[column] >= ENOUGH && words[column] * 2 > filled[column]) {
          return column;
        }
      }
      return words.length;
    }
  }

  /** Numbers that count rows name no parents; rows without one are details of those above. */
  private static Clues.Codes numbers(Sheet sheet, int[] rows, int column) {
    int[] none = new int[rows.length];
    int[] depths = new int[rows.length];
    Arrays.fill(none, -1);
    for (int row = 0; row < rows.length; row++) {
      depths[row] = sheet.text(rows[row], column).isEmpty() ? 0 : 1;
    }
    return new Clues.Codes(none, depths, none.clone());
  }

  private static Clues.Codes codes(Sheet sheet, int[] rows, List<Integer> columns) {
    int[] parents = new int[rows.length];
    int[] depths = new int[rows.length];
    int[] names = new int[rows.length];
    Map<String, Integer> known = new HashMap<>();
    Arrays.fill(parents, -1);
    Arrays.fill(names, -1);
    if (columns.isEmpty()) {
      return new Clues.Codes(parents, depths, names);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 0; row < parents.length; row++) {
      String[] path = new String[columns.size()];
      boolean any = false;
      for (int i = 0; i < path.length; i++) {
        String text = sheet.text(rows[row], columns.get(i));
        path[i] = isCode(text) ? bare(text) : "";
        any |= !path[i].isEmpty();
      }
      if (!any) {
        continue;
      }
      String own = String.join("\n", path);
      names[row] = known.computeIfAbsent(own, unseen -> known.size());
      for (String part : path) {
        depths[row] += part.isEmpty() ? 0 : 1 + (int) part.chars().filter(c -> c == '.').count();
      }
      while (shorten(path)) {
        Integer parent = seen.get(String.join("\n", path));
        if (parent != null) {
          parents[row] = parent;
          break;
        }
      }
      seen.put(own, row);
    }
    return new Clues.Codes(parents, depths, names);
  }

  /** Takes the last part off a path; false where nothing is left. */
  private static boolean shorten(String[] path) {
    for (int i = path.length - 1; i >= 0; i--) {
      if (!path[i].isEmpty()) {
        int dot = path[i].lastIndexOf('.');
        path[i] = dot < 0 ? "" : path[i].substring(0, dot);
        return Arrays.stream(path).anyMatch(part -> !part.isEmpty());
      }
    }
    return false;
  }

  private static boolean isCode(String text) {
    int part = 0;
    int longest = LONGEST_FIRST_PART;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && part > 0) {
        part = 0;
        longest = LONGEST_PART;
      } else if (isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        part++;
        digit |= isDigit(c);
      } else {
        return false;
      }
      if (part > longest) {
        return false;
      }
    }
    return digit && text.length() <= LONGEST;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String bare(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** What stands in one column. */
  private static final class Count {
    private int filled;
    private int texts;
    private int coded;
    private int dotted;
    private int numbers;
    private int yearly;
    private int next = 1;
    private int highest;
    private boolean counting = true;
    private final boolean typed;

    /**
     * @param typed whether a text that looks like a number is meant as a text
     */
    Count(boolean typed) {
      this.typed = typed;
    }

    void see(GridCell cell, String text, boolean numeric, boolean code) {
      filled++;
      if (numeric || cell.kind() == GridCell.Kind.NUMBER) {
        numbers++;
        yearly += Sheet.year(cell) ? 1 : 0;
        if (counting) {
          count(withoutSigns(numeric ? text : Sheet.text(cell)));
        }
      }
      if (cell.kind() == GridCell.Kind.TEXT && !cell.formula()) {
        texts++;
        if (code) {
          coded++;
          dotted += text.indexOf('.') > 0 && (typed || !numeric) ? 1 : 0;
        }
      }
    }

    private static String withoutSigns(String text) {
      boolean any = text.indexOf('.') >= 0 || text.indexOf('(') >= 0 || text.indexOf(')') >= 0;
      return any ? SIGNS.matcher(text).replaceAll("") : text;
    }

    private void count(String plain) {
      boolean anew = plain.equals("1");
      counting = anew || plain.equals(Integer.toString(next));
      next = anew ? 2 : next + 1;
      highest = Math.max(highest, next - 1);
    }

    boolean codes() {
      return coded >= ENOUGH && coded * 5 >= texts * 3 && dotted * 3 >= coded && texts * 2 > filled;
    }

    /** Numbers that count up, and may begin anew: below the numbers of the columns, by section. */
    boolean rowNumbers() {
      return counting && highest >= 3;
    }

    boolean years() {
      return numbers >= 3 && yearly == numbers;
    }
  }
}
