package id.cermat.finding;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.model.Input;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The order in which a reader meets the findings: files as given, sheets as they appear, rows,
 * columns, rules as in the catalogue. Total, so that two runs never differ.
 */
public final class FindingOrder {
  private final Map<String, Integer> files = new HashMap<>();
  private final Map<Sheet, Integer> sheets = new HashMap<>();

  public FindingOrder(UnitReport report) {
    for (Input input : report.inputs()) {
      files.putIfAbsent(input.file(), files.size());
    }
    Reading reading = report.reading();
    reading.tables().forEach(table -> sheet(new Sheet(table.file(), table.sheet())));
    Stream.of(
            report.indicatorTables().stream().map(table -> table.area()),
            report.trajectories().stream().map(table -> table.area()),
            report.componentTables().stream().map(table -> table.area()),
            report.scoreTables().stream().map(table -> table.area()),
            report.budgetTables().stream().map(table -> table.area()),
            report.historyTables().stream().map(table -> table.area()),
            report.figureTables().stream().map(table -> table.area()),
            report.rekapTables().stream().map(table -> table.area()),
            report.ikpaTables().stream().map(table -> table.area()),
            reading.passedOver().stream().map(Reading.PassedOver::location),
            reading.oddities().stream().map(Reading.Oddity::location))
        .flatMap(areas -> areas)
        .forEach(this::place);
  }

  /** Sorted; the given list stays as it is. */
  public List<Finding> sort(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.<Finding>comparingInt(finding -> file(finding.location()))
                .thenComparing(finding -> finding.location().file())
                .thenComparingInt(finding -> sheetIndex(finding.location()))
                .thenComparing(finding -> sheetName(finding.location()))
                .thenComparingInt(finding -> page(finding.location()))
                .thenComparingInt(finding -> row(finding.location()))
                .thenComparingInt(finding -> column(finding.location()))
                .thenComparing(Finding::rule)
                .thenComparing(Finding::fingerprint)
                .thenComparing(finding -> finding.message().key())
                .thenComparing(finding -> Objects.toString(finding.expected(), "")))
        .toList();
  }

  private void place(Location location) {
    if (location instanceof CellLocation cell) {
      sheet(new Sheet(cell.file(), cell.sheet()));
    }
  }

  private void sheet(Sheet sheet) {
    sheets.putIfAbsent(sheet, sheets.size());
  }

  private int file(Location location) {
    return files.getOrDefault(location.file(), Integer.MAX_VALUE);
  }

  private int sheetIndex(Location location) {
    return location instanceof CellLocation cell
        ? sheets.getOrDefault(new Sheet(cell.file(), cell.sheet()), Integer.MAX_VALUE)
        : -1;
  }

  private static String sheetName(Location location) {
    return location instanceof CellLocation cell ? cell.sheet() : "";
  }

  private static int page(Location location) {
    return location instanceof TextLocation text && text.page() != null ? text.page() : -1;
  }

  private static int row(Location location) {
    if (location instanceof CellLocation cell) {
      return cell.row();
    }
    if (location instanceof TextLocation text) {
      return text.paragraph() == null ? text.line() : text.paragraph();
    }
    return -1;
  }

  private static int column(Location location) {
    if (location instanceof CellLocation cell) {
      return cell.column();
    }
    return location instanceof TextLocation text ? text.column() : -1;
  }

  private record Sheet(String file, String name) {}
}
