package id.cermat.check.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.Indicator;
import id.cermat.model.UnitReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a report that wait for their realization: it is blank or zero. */
final class UnfilledRows {
  private final Set<Row> rows = new HashSet<>();

  UnfilledRows(UnitReport report) {
    Stream.concat(
            report.indicatorTables().stream().map(table -> table.indicators()),
            report.scoreTables().stream().map(table -> table.indicators()))
        .flatMap(List::stream)
        .forEach((Indicator indicator) -> add(indicator.row(), indicator.realization()));
    report.budgetTables().stream()
        .flatMap(table -> table.lines().stream())
        .forEach((BudgetTable.Line line) -> add(line.row(), line.realization()));
    report.componentTables().stream()
        .flatMap(table -> table.groups().stream())
        .flatMap(group -> group.components().stream())
        .forEach(
            (ComponentTable.Component component) -> add(component.row(), component.realization()));
  }

  private void add(Location row, @Nullable Figure realization) {
    boolean unfilled = realization == null || realization.value().signum() == 0;
    if (unfilled && row instanceof CellLocation cell) {
      rows.add(new Row(cell.file(), cell.sheet(), cell.row()));
    }
  }

  /** Whether the place lies in such a row. */
  boolean contains(Location location) {
    return location instanceof CellLocation cell
        && rows.contains(new Row(cell.file(), cell.sheet(), cell.row()));
  }

  private record Row(String file, String sheet, int row) {}
}
