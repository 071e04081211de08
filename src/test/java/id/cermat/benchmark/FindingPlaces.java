package id.cermat.benchmark;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.sample.Place;
import id.cermat.sample.RenderedUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells that a finding stands at or names. */
final class FindingPlaces {
  private FindingPlaces() {}

  /** Whether the finding stands at one of the roles, or names one as related or as an operand. */
  static boolean touches(Finding finding, RenderedUnit unit, Collection<String> roles) {
    Set<String> cells =
        roles.stream()
            .map(unit.places()::get)
            .filter(place -> place != null)
            .map(FindingPlaces::key)
            .collect(Collectors.toSet());
    return Stream.concat(
            Stream.concat(Stream.of(finding.location()), finding.related().stream()),
            operands(finding))
        .anyMatch(location -> location instanceof CellLocation cell && cells.contains(key(cell)));
  }

  private static Stream<Location> operands(Finding finding) {
    Expression computation = finding.computation();
    return computation == null
        ? Stream.of()
        : computation.operands().map(figure -> figure.location());
  }

  private static String key(CellLocation cell) {
    return key(cell.file(), cell.sheet(), cell.row(), cell.column());
  }

  private static String key(Place place) {
    return key(place.file(), place.sheet(), place.row(), place.column());
  }

  /** A CSV file is its only sheet. */
  private static String key(String file, String sheet, int row, int column) {
    return (file.endsWith(".csv") ? file : file + "!" + sheet) + "!" + row + "," + column;
  }
}
