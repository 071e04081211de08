package id.cermat.reader.workbook;

import id.cermat.figure.Figure;
import id.cermat.model.BudgetTable.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which line of a budget adds to which: by codes of which one begins with another, else by the
 * words of total rows and where these stand.
 */
final class LineLevels {
  private static final int NONE = -1;

  private final List<Line> lines;
  private final boolean[] totals;
  private final int[] parents;

  private LineLevels(List<Line> lines, RowWords words) {
    this.lines = lines;
    this.totals = new boolean[lines.size()];
    this.parents = new int[lines.size()];
    Arrays.fill(parents, NONE);
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).name().text();
      boolean end = i == 0 || i == lines.size() - 1;
      totals[i] = words.total(name) || name.isEmpty() && end && lines.size() > 2;
    }
  }

  /** The same lines with their levels and parents. */
  static List<Line> assign(List<Line> lines, List<String> codes, RowWords words) {
    LineLevels levels = new LineLevels(lines, words);
    levels.link(codes);
    List<Line> assigned = new ArrayList<>();
    boolean total = lines.size() > levels.roots();
    for (int i = 0; i < lines.size(); i++) {
      int depth = levels.depth(i);
      boolean loose = levels.parents[i] == NONE && !levels.isParent(i);
      assigned.add(at(lines.get(i), loose || !total ? 1 : depth, levels.parents[i]));
    }
    return List.copyOf(assigned);
  }

  private void link(List<String> codes) {
    int grand = grand();
    boolean byCode = linkByCode(codes, grand);
    if (byCode || grand == NONE && count() == 0) {
      return;
    }
    boolean above = totals[0] && (grand != 0 || count() == 1 || grand == 0);
    int subtotal = NONE;
    if (above) {
      for (int i = 0; i < lines.size(); i++) {
        if (totals[i]) {
          parents[i] = i == grand ? NONE : grand;
          subtotal = i;
        } else {
          parents[i] = subtotal;
        }
      }
      return;
    }
    List<Integer> since = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!totals[i]) {
        since.add(i);
      } else if (i != grand) {
        int total = i;
        since.forEach(line -> parents[line] = total);
        since.clear();
        parents[i] = grand;
      }
    }
    if (grand != NONE) {
      since.forEach(line -> parents[line] = grand);
    }
  }

  /** The table's own total: the total row at an end; of two, the larger. */
  private int grand() {
    int last = lines.size() - 1;
    if (last < 1) {
      return NONE;
    }
    if (totals[0] && totals[last]) {
      return amount(0).compareTo(amount(last)) > 0 ? 0 : last;
    }
    if (totals[last]) {
      return last;
    }
    return totals[0] ? 0 : NONE;
  }

  private boolean linkByCode(List<String> codes, int grand) {
    boolean any = false;
    for (int i = 0; i < codes.size(); i++) {
      String code = digits(codes.get(i));
      int best = NONE;
      for (int j = 0; j < codes.size(); j++) {
        String other = digits(codes.get(j));
        boolean longer = best == NONE || other.length() > digits(codes.get(best)).length();
        if (!other.isEmpty()
            && other.length() < code.length()
            && code.startsWith(other)
            && longer) {
          best = j;
        }
      }
      any |= best != NONE;
      parents[i] = best == NONE && i != grand ? grand : best;
    }
    if (!any) {
      Arrays.fill(parents, NONE);
    }
    return any;
  }

  private static String digits(String code) {
    return code.matches("[\\d.\\s]+") ? code.replaceAll("\\D", "") : "";
  }

  private BigDecimal amount(int line) {
    Figure base = lines.get(line).base();
    Figure figure = base == null ? lines.get(line).realization() : base;
    return figure == null ? BigDecimal.ZERO : figure.value();
  }

  private int count() {
    int count = 0;
    for (boolean total : totals) {
      count += total ? 1 : 0;
    }
    return count;
  }

  private int roots() {
    return (int) Arrays.stream(parents).filter(parent -> parent == NONE).count();
  }

  private boolean isParent(int line) {
    return Arrays.stream(parents).anyMatch(parent -> parent == line);
  }

  private int depth(int line) {
    int depth = 0;
    for (int at = parents[line]; at != NONE && depth <= lines.size(); at = parents[at]) {
      depth++;
    }
    return depth;
  }

  private static Line at(Line line, int level, int parent) {
    return new Line(
        line.row(),
        line.name(),
        level,
        parent,
        line.base(),
        line.revised(),
        line.realization(),
        line.percentage(),
        line.remainder(),
        line.previous(),
        line.growth());
  }
}
