package id.cermat.diagnosis;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation between figures, broken or not. */
final class Link {
  private final Figure result;
  private final Expression computation;
  private final Comparison comparison;
  private final @Nullable Finding finding;
  private final Map<Location, Figure> figures = new LinkedHashMap<>();

  /**
   * @param comparison how its rule compares
   * @param finding what is said of it where it is broken; null where it holds, or where nothing is
   *     said
   */
  Link(Figure result, Expression computation, Comparison comparison, @Nullable Finding finding) {
    this.result = result;
    this.computation = computation;
    this.comparison = comparison;
    this.finding = finding;
    Stream.concat(Stream.of(result), computation.operands())
        .filter(figure -> isPlace(figure.location()))
        .forEach(figure -> figures.putIfAbsent(figure.location(), figure));
  }

  private static boolean isPlace(Location location) {
    return location instanceof CellLocation || location instanceof TextLocation;
  }

  Figure result() {
    return result;
  }

  Expression computation() {
    return computation;
  }

  @Nullable Finding finding() {
    return finding;
  }

  /** The figures that take part, by their places; the result first. */
  Map<Location, Figure> figures() {
    return figures;
  }

  Set<Location> places() {
    return figures.keySet();
  }

  /** Whether two places state the same figure. */
  boolean states() {
    return computation instanceof Expression.Operand;
  }

  /** The computation after some changes. */
  Expression computation(Changes changes) {
    Expression changed = computation;
    for (Location place : places()) {
      Change change = changes.at(place);
      if (change != null) {
        changed = changed.replacing(place, change::in);
      }
    }
    return changed;
  }

  /** The result after some changes. */
  Figure result(Changes changes) {
    Change change = changes.at(result.location());
    return change == null ? result : change.in(result);
  }

  /** Whether it holds after some changes; what can no longer be computed does not. */
  boolean holds(Changes changes) {
    return comparison.compare(result(changes), computation(changes)).agrees();
  }

  /** What tells it from other relations: its places. */
  Object key() {
    return List.of(result.location(), Set.copyOf(places()));
  }
}
