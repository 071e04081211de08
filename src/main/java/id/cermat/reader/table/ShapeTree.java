package id.cermat.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The outline that kinds of codes give, each level with its own: I, A, 1, a; or programme,
 * activity, output, component, account (CC, 4789, 4789.EBA, 001, 524111). A kind's level is where
 * it first stood.
 */
final class ShapeTree {
  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}");
  private static final int LONG_NUMBER = 3;

  private final List<OutlineRow> rows;
  private final int grand;

  ShapeTree(List<OutlineRow> rows, int grand) {
    this.rows = rows;
    this.grand = grand;
  }

  List<int[]> outlines() {
    boolean roman = rows.stream().anyMatch(row -> CodeTree.key(row.code()).equals("II"));
    Map<String, Integer> levels = new HashMap<>();
    int[] latest = new int[rows.size() + 1];
    Arrays.fill(latest, Outline.NONE);
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, Outline.NONE);
    int depth = -1;
    boolean coded = false;
    for (int row = 0; row < rows.size(); row++) {
      OutlineRow at = rows.get(row);
      if (row == grand || at.aside() || at.total()) {
        continue;
      }
      String shape = shape(CodeTree.key(at.code()), roman);
      coded |= !shape.isEmpty();
      int level = levels.computeIfAbsent(shape, unused -> 0);
      if (levels.get(shape) == 0) {
        level = depth + 2;
        levels.put(shape, level);
      }
      depth = level - 1;
      for (int above = depth - 1; above >= 0 && parents[row] == Outline.NONE; above--) {
        parents[row] = latest[above];
      }
      latest[depth] = row;
      Arrays.fill(latest, depth + 1, Math.min(latest.length, levels.size() + 2), Outline.NONE);
    }
    List<int[]> outlines = new ArrayList<>();
    if (coded && levels.size() > 1) {
      outlines.add(TotalRows.underGrand(rows, parents, grand));
    }
    return outlines;
  }

  private static String shape(String code, boolean roman) {
    if (roman && ROMAN.matcher(code).matches()) {
      return "R";
    }
    StringBuilder shape = new StringBuilder();
    int digits = 0;
    char before = ' ';
    for (int i = 0; i <= code.length(); i++) {
      char c = i < code.length() ? code.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits++;
      } else {
        if (digits > 0) {
          shape.append(digits < LONG_NUMBER ? "9" : "9".repeat(digits));
        }
        digits = 0;
        char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
        if (kind != ' ' && kind != before) {
          shape.append(kind);
        }
        before = kind;
        continue;
      }
      before = '9';
    }
    return shape.toString();
  }
}
