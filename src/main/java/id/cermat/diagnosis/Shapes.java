package id.cermat.diagnosis;

import id.cermat.catalogue.Message;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sees one slip in several wrong cells of a column: two rows that changed places, or a column that
 * was pasted a row too low or too high.
 */
final class Shapes {
  /** Two neighbours may be exchanged; that three cells hold what the next should is a paste. */
  private static final int SHIFTED = 3;

  /** How far beyond the wrong cells what a paste did is still looked for. */
  private static final int BEYOND = 2;

  private final Network network;

  Shapes(Network network) {
    this.network = network;
  }

  /**
   * Cells that are wrong together.
   *
   * @param head the first of them
   * @param others what belongs to it
   */
  record Shape(Finding head, List<Finding> others, Message message) {}

  /** The shapes among findings, each finding in one at most. */
  List<Shape> among(Set<Finding> findings) {
    Map<String, TreeMap<Integer, Finding>> columns = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.location() instanceof CellLocation cell
          && value(finding.actual()) != null
          && value(finding.expected()) != null) {
        columns.computeIfAbsent(key(cell), any -> new TreeMap<>()).putIfAbsent(cell.row(), finding);
      }
    }
    List<Shape> shapes = new ArrayList<>();
    for (TreeMap<Integer, Finding> column : columns.values()) {
      Shape shifted = shifted(column, findings);
      if (shifted != null) {
        shapes.add(shifted);
      } else {
        swapped(column, shapes);
      }
    }
    return shapes;
  }

  private static String key(CellLocation cell) {
    return cell.file() + "\n" + cell.sheet() + "\n" + cell.column();
  }

  private static @Nullable BigDecimal value(@Nullable String number) {
    try {
      return number == null ? null : new BigDecimal(number).stripTrailingZeros();
    } catch (NumberFormatException words) {
      return null;
    }
  }

  private static void swapped(TreeMap<Integer, Finding> column, List<Shape> shapes) {
    Map<BigDecimal, Finding> byActual = new HashMap<>();
    column.values().forEach(finding -> byActual.putIfAbsent(value(finding.actual()), finding));
    Set<Finding> done = new LinkedHashSet<>();
    for (Finding one : column.values()) {
      Finding other = byActual.get(value(one.expected()));
      if (other != null
          && other != one
          && value(other.expected()).equals(value(one.actual()))
          && !done.contains(other)
          && done.add(one)
          && done.add(other)) {
        Message message =
            Message.of(
                "matter/swapped", one.location().label(), ((CellLocation) other.location()).cell());
        shapes.add(new Shape(one, List.of(other), message));
      }
    }
  }

  private @Nullable Shape shifted(TreeMap<Integer, Finding> column, Set<Finding> findings) {
    Finding any = column.firstEntry().getValue();
    SheetRelations sheet = column.size() < SHIFTED ? null : network.sheet(any.location());
    if (sheet == null) {
      return null;
    }
    CellLocation place = (CellLocation) any.location();
    Map<Integer, BigDecimal> stands = new HashMap<>();
    for (Figure figure : sheet.figures()) {
      CellLocation cell = (CellLocation) figure.location();
      if (cell.column() == place.column()) {
        stands.put(cell.row(), figure.shown().stripTrailingZeros());
      }
    }
    column.forEach((row, finding) -> stands.put(row, value(finding.actual())));
    for (int step = 1; step >= -1; step -= 2) {
      int next = step;
      List<Integer> rows =
          column.entrySet().stream()
              .filter(
                  entry ->
                      value(entry.getValue().expected()).equals(stands.get(entry.getKey() + next)))
              .map(Map.Entry::getKey)
              .toList();
      if (rows.size() >= SHIFTED && rows.size() * 2 > column.size()) {
        return shape(column, rows, place, step, findings);
      }
    }
    return null;
  }

  private static Shape shape(
      TreeMap<Integer, Finding> column,
      List<Integer> rows,
      CellLocation place,
      int step,
      Set<Finding> findings) {
    int first = rows.get(0) - BEYOND;
    int last = rows.get(rows.size() - 1) + BEYOND;
    Finding head = column.get(rows.get(0));
    List<Finding> others = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding != head && touches(finding, place, first, last)) {
        others.add(finding);
      }
    }
    String cells =
        CellLocation.columnName(place.column())
            + (rows.get(0) + 1)
            + ":"
            + CellLocation.columnName(place.column())
            + (rows.get(rows.size() - 1) + 1);
    return new Shape(
        head,
        others,
        Message.of(
            step > 0 ? "matter/shifted-down" : "matter/shifted-up", place.sheet() + "!" + cells));
  }

  /** Whether a finding stands on, or comes of, the cells of a column. */
  private static boolean touches(Finding finding, CellLocation column, int first, int last) {
    if (within(finding.location(), column, first, last)) {
      return true;
    }
    return finding.compared() != null
        && finding.computation() != null
        && finding
            .computation()
            .operands()
            .anyMatch(figure -> within(figure.location(), column, first, last));
  }

  private static boolean within(Location location, CellLocation column, int first, int last) {
    return location instanceof CellLocation cell
        && key(cell).equals(key(column))
        && cell.row() >= first
        && cell.row() <= last;
  }
}
