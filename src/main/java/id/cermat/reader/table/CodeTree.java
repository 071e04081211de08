package id.cermat.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outline that codes give where one begins with another: 1, 1.1, 1.1.2; 52, 5211, 521111. */
final class CodeTree {
  private final List<OutlineRow> rows;
  private final int grand;
  private final String[] codes;

  CodeTree(List<OutlineRow> rows, int grand) {
    this.rows = rows;
    this.grand = grand;
    this.codes = new String[rows.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = key(rows.get(row).code());
    }
  }

  /**
   * By parts between dots and by leading digits; rows without a code at the top, or below. Where no
   * code begins with another, rows without one stand below those with.
   */
  List<int[]> outlines() {
    List<int[]> outlines = new ArrayList<>();
    boolean digits = !consecutive();
    for (boolean byDigits : digits ? new boolean[] {true, false} : new boolean[] {false}) {
      int[] parents = parents(byDigits);
      if (parents.length > 0) {
        outlines.add(underGrand(parents));
        outlines.add(underGrand(uncodedBelow(parents)));
      }
    }
    if (outlines.isEmpty()) {
      int[] flat = new int[codes.length];
      Arrays.fill(flat, Outline.NONE);
      outlines.add(underGrand(uncodedBelow(flat)));
    }
    return outlines;
  }

  /** The code with one dot between its parts. */
  static String key(String code) {
    StringBuilder key = new StringBuilder();
    boolean dot = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (dot && key.length() > 0) {
          key.append('.');
        }
        key.append(c);
        dot = false;
      } else {
        dot = true;
      }
    }
    return key.toString();
  }

  /** Empty where no code begins with another. */
  private int[] parents(boolean byDigits) {
    int[] parents = new int[codes.length];
    Arrays.fill(parents, Outline.NONE);
    Map<String, Integer> all = new HashMap<>();
    for (int row = codes.length - 1; row >= 0; row--) {
      if (!codes[row].isEmpty() && row != grand) {
        all.put(codes[row], row);
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    boolean any = false;
    for (int row = 0; row < codes.length; row++) {
      if (codes[row].isEmpty() || row == grand) {
        continue;
      }
      Integer parent = longestPrefix(codes[row], byDigits, seen);
      parent = parent == null ? longestPrefix(codes[row], byDigits, all) : parent;
      if (parent != null) {
        parents[row] = parent;
        any = true;
      }
      seen.put(codes[row], row);
    }
    return any ? parents : new int[0];
  }

  private static Integer longestPrefix(String code, boolean byDigits, Map<String, Integer> known) {
    int firstDot = code.indexOf('.');
    for (int end = code.length() - 1; end > 0; end--) {
      boolean atDot = code.charAt(end) == '.';
      boolean inFirst = firstDot < 0 || end < firstDot;
      if (atDot || byDigits && inFirst && digits(code, firstDot < 0 ? code.length() : firstDot)) {
        Integer row = known.get(code.substring(0, end));
        if (row != null) {
          return row;
        }
      }
    }
    return null;
  }

  private static boolean digits(String code, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(code.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the codes are no more than row numbers: 1, 2, 3. */
  private boolean consecutive() {
    int expected = 1;
    for (String code : codes) {
      if (code.isEmpty()) {
        continue;
      }
      if (!code.equals(Integer.toString(expected))) {
        return false;
      }
      expected++;
    }
    return true;
  }

  private int[] uncodedBelow(int[] parents) {
    int[] below = parents.clone();
    int last = Outline.NONE;
    for (int row = 0; row < codes.length; row++) {
      if (!codes[row].isEmpty()) {
        last = row;
      } else if (row != grand && !rows.get(row).total() && !rows.get(row).aside()) {
        below[row] = last;
      }
    }
    return below;
  }

  private int[] underGrand(int[] parents) {
    return TotalRows.underGrand(rows, parents, grand);
  }
}
