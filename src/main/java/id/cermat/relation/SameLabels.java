package id.cermat.relation;

import id.cermat.figure.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Columns of two sheets that give the same values under the same labels: they tell of one thing,
 * and where they differ one of them is wrong. That they do is proved by the rows in which they
 * agree.
 */
public final class SameLabels {
  /** Rows in which two columns agree, so that they are taken to say the same. */
  private static final int AGREEING = 5;

  /** Values of fewer digits agree by chance. */
  private static final double TELLING = 1000;

  private static final int MOST_COLUMNS = 40;
  private static final int MOST_ROWS = 5000;

  /** A label of fewer letters names too many things. */
  private static final int LETTERS = 8;

  /** Leading words that so many labels of a sheet share say what the rows are, not which. */
  private static final int SHARED = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SameLabels() {}

  /**
   * Two values of one label.
   *
   * @param other the value on the other sheet
   */
  public record Difference(SheetRelations sheet, Figure figure, Figure other) {}

  /** All differences between the visible sheets of a file, in the order of the sheets. */
  public static List<Difference> between(List<SheetRelations> sheets) {
    List<SheetRelations> visible =
        sheets.stream()
            .filter(sheet -> !sheet.hidden() && sheet.matrix().rows() <= MOST_ROWS)
            .toList();
    List<Map<String, Integer>> labels = visible.stream().map(SameLabels::labels).toList();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < visible.size(); i++) {
      for (int j = i + 1; j < visible.size(); j++) {
        if (visible.get(i).file().equals(visible.get(j).file())) {
          compare(visible.get(i), labels.get(i), visible.get(j), labels.get(j), found);
        }
      }
    }
    return found;
  }

  /** The rows by label; a label that several rows have names none. */
  private static Map<String, Integer> labels(SheetRelations sheet) {
    Matrix matrix = sheet.matrix();
    List<String> names = new ArrayList<>();
    Map<String, Integer> leading = new HashMap<>();
    for (int row = 0; row < matrix.rows(); row++) {
      String name =
          BETWEEN_WORDS
              .matcher(matrix.rowName(row).toLowerCase(Locale.ROOT))
              .replaceAll(" ")
              .strip();
      names.add(name);
      for (int words = 1; words <= 2; words++) {
        leading.merge(first(name, words), 1, Integer::sum);
      }
    }
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < matrix.rows(); row++) {
      String name = names.get(row);
      for (int words = 2; words >= 1; words--) {
        String first = first(name, words);
        if (!first.isEmpty()
            && leading.get(first) >= SHARED
            && name.length() > first.length() + LETTERS) {
          name = name.substring(first.length()).strip();
          break;
        }
      }
      if (name.length() >= LETTERS) {
        rows.merge(name, row, (one, other) -> -1);
      }
    }
    rows.values().removeIf(row -> row < 0);
    return rows;
  }

  private static String first(String name, int words) {
    int end = -1;
    for (int i = 0; i < words; i++) {
      end = name.indexOf(' ', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return name.substring(0, end);
  }

  private static void compare(
      SheetRelations one,
      Map<String, Integer> ones,
      SheetRelations other,
      Map<String, Integer> others,
      List<Difference> found) {
    Matrix first = one.matrix();
    Matrix second = other.matrix();
    if (first.columns() > MOST_COLUMNS || second.columns() > MOST_COLUMNS) {
      return;
    }
    List<int[]> pairs = new ArrayList<>();
    ones.forEach(
        (label, row) -> {
          Integer match = others.get(label);
          if (match != null) {
            pairs.add(new int[] {row, match});
          }
        });
    if (pairs.size() <= AGREEING) {
      return;
    }
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    int[][] agreeing = new int[first.columns()][second.columns()];
    for (int i = 0; i < first.columns(); i++) {
      for (int j = 0; j < second.columns(); j++) {
        agreeing[i][j] = compare(one, i, other, j, pairs, null);
      }
    }
    for (int i = 0; i < first.columns(); i++) {
      for (int j = 0; j < second.columns(); j++) {
        if (agreeing[i][j] > 0 && closest(agreeing, i, j)) {
          compare(one, i, other, j, pairs, found);
        }
      }
    }
  }

  /** Whether no other column of either sheet agrees as well. */
  private static boolean closest(int[][] agreeing, int i, int j) {
    for (int other = 0; other < agreeing[i].length; other++) {
      if (other != j && agreeing[i][other] >= agreeing[i][j]) {
        return false;
      }
    }
    for (int other = 0; other < agreeing.length; other++) {
      if (other != i && agreeing[other][j] >= agreeing[i][j]) {
        return false;
      }
    }
    return true;
  }

  /**
   * How often two columns agree more than they differ; their differences are added if asked for.
   */
  private static int compare(
      SheetRelations one,
      int i,
      SheetRelations other,
      int j,
      List<int[]> pairs,
      @Nullable List<Difference> found) {
    Matrix first = one.matrix();
    Matrix second = other.matrix();
    int agree = 0;
    List<int[]> differ = new ArrayList<>();
    for (int[] pair : pairs) {
      if (!first.isNumber(pair[0], i) || !second.isNumber(pair[1], j)) {
        continue;
      }
      double a = first.value(pair[0], i);
      double b = second.value(pair[1], j);
      if (Math.abs(a) < TELLING && Math.abs(b) < TELLING) {
        continue;
      }
      double within = first.half(pair[0], i) + second.half(pair[1], j);
      if (Math.abs(a - b) <= within) {
        agree++;
      } else {
        differ.add(pair);
      }
    }
    if (agree < AGREEING || agree < 3 * differ.size()) {
      return 0;
    }
    if (found != null) {
      for (int[] pair : differ) {
        found.add(
            new Difference(
                one,
                Objects.requireNonNull(first.figure(pair[0], i)),
                Objects.requireNonNull(second.figure(pair[1], j))));
      }
    }
    return agree - differ.size();
  }
}
