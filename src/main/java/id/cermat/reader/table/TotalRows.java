package id.cermat.reader.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The outline that the words of total rows give: totals below their lines, or above them. */
final class TotalRows {
  private final List<OutlineRow> rows;
  private final int grand;

  TotalRows(List<OutlineRow> rows, int grand) {
    this.rows = rows;
    this.grand = grand;
  }

  List<int[]> outlines() {
    if (rows.stream().noneMatch(OutlineRow::total)) {
      return List.of();
    }
    boolean aboveFirst = rows.get(0).total() && grand != rows.size() - 1;
    return aboveFirst ? List.of(above(), below()) : List.of(below(), above());
  }

  /** The table's own total: the total row at an end; of two, the larger. */
  static int grand(List<OutlineRow> rows) {
    int last = rows.size() - 1;
    while (last > 0 && (rows.get(last).aside() || rows.get(last).blank())) {
      last--;
    }
    if (last < 1) {
      return Outline.NONE;
    }
    int first = 0;
    while (first < last && (rows.get(first).aside() || rows.get(first).blank())) {
      first++;
    }
    boolean atTop = rows.get(first).total();
    if (atTop && rows.get(last).total()) {
      return amount(rows.get(first)).compareTo(amount(rows.get(last))) > 0 ? first : last;
    }
    if (rows.get(last).total()) {
      return last;
    }
    return atTop ? first : Outline.NONE;
  }

  /** The outline with all rows that add to nothing added to the grand total. */
  static int[] underGrand(List<OutlineRow> rows, int[] parents, int grand) {
    int[] under = parents.clone();
    for (int row = 0; row < under.length; row++) {
      boolean loose = under[row] == Outline.NONE && row != grand && !rows.get(row).aside();
      if (loose && grand != Outline.NONE && !repeats(rows, row, grand)) {
        under[row] = grand;
      }
    }
    return under;
  }

  /** Whether the total at the other end of the table says the same again. */
  private static boolean repeats(List<OutlineRow> rows, int row, int grand) {
    return rows.get(row).total()
        && (row == 0 || row == rows.size() - 1)
        && !rows.get(row).blank()
        && rows.get(row).amounts().size() == rows.get(grand).amounts().size()
        && agree(rows.get(row), rows.get(grand));
  }

  private static boolean agree(OutlineRow one, OutlineRow other) {
    for (int column = 0; column < one.amounts().size(); column++) {
      BigDecimal mine = one.value(column);
      BigDecimal theirs = other.value(column);
      if (mine != null && theirs != null && mine.signum() != 0 && mine.compareTo(theirs) == 0) {
        return true;
      }
    }
    return false;
  }

  private int[] above() {
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, Outline.NONE);
    int subtotal = Outline.NONE;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).total()) {
        subtotal = row;
      } else if (!rows.get(row).aside()) {
        parents[row] = subtotal;
      }
    }
    return underGrand(rows, parents, grand);
  }

  /** A total sums the lines since the total before it; without such lines, the totals before. */
  private int[] below() {
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, Outline.NONE);
    List<Integer> lines = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).aside() || rows.get(row).blank() || row == grand) {
        continue;
      }
      if (!rows.get(row).total()) {
        lines.add(row);
        continue;
      }
      int total = row;
      List<Integer> parts = parts(row, lines, open);
      parts.forEach(part -> parents[part] = total);
      open.removeAll(parts);
      lines.clear();
      open.add(row);
    }
    return underGrand(rows, parents, grand);
  }

  private List<Integer> parts(int total, List<Integer> lines, List<Integer> open) {
    if (!lines.isEmpty()) {
      List<Integer> both = new ArrayList<>(open);
      both.addAll(lines);
      boolean all = !open.isEmpty() && !sums(total, lines) && sums(total, both);
      return all ? both : List.copyOf(lines);
    }
    for (int from = open.size() - 2; from >= 0; from--) {
      List<Integer> latest = List.copyOf(open.subList(from, open.size()));
      if (sums(total, latest)) {
        return latest;
      }
    }
    return List.copyOf(open);
  }

  /** Whether the parts make the total in more columns than not. */
  private boolean sums(int total, List<Integer> parts) {
    int balance = 0;
    for (int column = 0; column < rows.get(total).amounts().size(); column++) {
      BigDecimal said = rows.get(total).value(column);
      if (said != null) {
        int at = column;
        BigDecimal sum =
            parts.stream()
                .map(part -> rows.get(part).value(at))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        balance += sum.compareTo(said) == 0 ? 1 : -1;
      }
    }
    return balance > 0;
  }

  private static BigDecimal amount(OutlineRow row) {
    for (int column = 0; column < row.amounts().size(); column++) {
      BigDecimal value = row.value(column);
      if (value != null) {
        return value;
      }
    }
    return BigDecimal.ZERO;
  }
}
