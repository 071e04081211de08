package id.cermat.kind;

import id.cermat.model.BudgetTable.Line;
import id.cermat.reader.table.Outline;
import id.cermat.reader.table.OutlineRow;
import id.cermat.reader.table.RowWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says which line of a budget adds to which. */
final class LineLevels {
  private LineLevels() {}

  /** The same lines with their levels and parents. */
  static List<Line> assign(List<Line> lines, List<String> codes, RowWords words) {
    List<OutlineRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String name = line.name().text();
      boolean end = i == 0 || i == lines.size() - 1;
      boolean total = words.total(name) || name.isEmpty() && end && lines.size() > 2;
      rows.add(
          new OutlineRow(
              codes.get(i),
              total && codes.get(i).isEmpty(),
              !total && words.aside(name),
              Arrays.asList(line.base(), line.revised(), line.realization(), line.previous())));
    }
    int[] parents = Outline.parents(rows);
    boolean[] above = new boolean[parents.length];
    boolean any = false;
    for (int parent : parents) {
      if (parent != Outline.NONE) {
        above[parent] = true;
        any = true;
      }
    }
    List<Line> assigned = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      boolean loose = parents[i] == Outline.NONE && !above[i];
      assigned.add(at(lines.get(i), loose || !any ? 1 : depth(parents, i), parents[i]));
    }
    return List.copyOf(assigned);
  }

  private static int depth(int[] parents, int line) {
    int depth = 0;
    for (int at = parents[line]; at != Outline.NONE && depth <= parents.length; at = parents[at]) {
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
