package id.cermat.check.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.model.Reading.Oddity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers odd cells of one cause, so that one slip gives one finding. */
final class Regions {
  private Regions() {}

  /** What has the same key, in the order of the first of each. */
  static <T> List<List<T>> by(List<T> all, Function<T, String> key) {
    Map<String, List<T>> alike = new LinkedHashMap<>();
    all.forEach(one -> alike.computeIfAbsent(key.apply(one), each -> new ArrayList<>()).add(one));
    return List.copyOf(alike.values());
  }

  /**
   * The regions of cells with the same key that touch in a row or column, in the order of their
   * first cells in the list; inside a region by row and column.
   */
  static List<List<Oddity>> of(List<Oddity> oddities, Function<Oddity, String> key) {
    Map<Location, Oddity> left = new HashMap<>();
    oddities.forEach(oddity -> left.putIfAbsent(oddity.location(), oddity));
    List<List<Oddity>> regions = new ArrayList<>();
    for (Oddity oddity : oddities) {
      if (left.get(oddity.location()) == oddity) {
        regions.add(spread(oddity, left, key));
      }
    }
    return regions;
  }

  private static List<Oddity> spread(
      Oddity start, Map<Location, Oddity> left, Function<Oddity, String> key) {
    List<Oddity> region = new ArrayList<>();
    Deque<Oddity> open = new ArrayDeque<>();
    left.remove(start.location());
    open.add(start);
    while (!open.isEmpty()) {
      Oddity oddity = open.remove();
      region.add(oddity);
      for (Location next : neighbours(oddity.location())) {
        Oddity neighbour = left.get(next);
        if (neighbour != null && key.apply(neighbour).equals(key.apply(start))) {
          left.remove(next);
          open.add(neighbour);
        }
      }
    }
    region.sort(
        Comparator.comparingInt((Oddity oddity) -> row(oddity.location()))
            .thenComparingInt(oddity -> column(oddity.location())));
    return region;
  }

  private static List<Location> neighbours(Location location) {
    if (!(location instanceof CellLocation cell)) {
      return List.of();
    }
    return List.of(move(cell, -1, 0), move(cell, 1, 0), move(cell, 0, -1), move(cell, 0, 1));
  }

  private static CellLocation move(CellLocation cell, int rows, int columns) {
    return new CellLocation(cell.file(), cell.sheet(), cell.row() + rows, cell.column() + columns);
  }

  private static int row(@Nullable Location location) {
    return location instanceof CellLocation cell ? cell.row() : -1;
  }

  private static int column(@Nullable Location location) {
    return location instanceof CellLocation cell ? cell.column() : -1;
  }
}
