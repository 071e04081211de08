package id.cermat.finding;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.FigureTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.IkpaTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Input;
import id.cermat.model.Reading;
import id.cermat.model.RekapTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    for (Reading.RecognisedTable table : reading.tables()) {
      sheet(new Sheet(table.file(), table.sheet()));
    }
    for (IndicatorTable table : report.indicatorTables()) {
      place(table.area());
    }
    for (TrajectoryTable table : report.trajectories()) {
      place(table.area());
    }
    for (ComponentTable table : report.componentTables()) {
      place(table.area());
    }
    for (ScoreTable table : report.scoreTables()) {
      place(table.area());
    }
    for (BudgetTable table : report.budgetTables()) {
      place(table.area());
    }
    for (HistoryTable table : report.historyTables()) {
      place(table.area());
    }
    for (FigureTable table : report.figureTables()) {
      place(table.area());
    }
    for (RekapTable table : report.rekapTables()) {
      place(table.area());
    }
    for (IkpaTable table : report.ikpaTables()) {
      place(table.area());
    }
    for (Reading.PassedOver area : reading.passedOver()) {
      place(area.location());
    }
    for (Reading.Oddity oddity : reading.oddities()) {
      place(oddity.location());
    }
  }

  /** Sorted; the given list stays as it is. */
  public List<Finding> sort(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(this::compare);
    return List.copyOf(sorted);
  }

  private int compare(Finding a, Finding b) {
    int order = comparePlaces(a.location(), b.location());
    if (order == 0) {
      order = a.rule().compareTo(b.rule());
    }
    if (order == 0) {
      order = a.fingerprint().compareTo(b.fingerprint());
    }
    if (order == 0) {
      order = a.message().key().compareTo(b.message().key());
    }
    return order != 0
        ? order
        : Objects.toString(a.expected(), "").compareTo(Objects.toString(b.expected(), ""));
  }

  private int comparePlaces(Location a, Location b) {
    int order = Integer.compare(file(a), file(b));
    if (order == 0) {
      order = a.file().compareTo(b.file());
    }
    if (order == 0) {
      order = Integer.compare(sheetIndex(a), sheetIndex(b));
    }
    if (order == 0) {
      order = sheetName(a).compareTo(sheetName(b));
    }
    if (order == 0) {
      order = Integer.compare(page(a), page(b));
    }
    if (order == 0) {
      order = Integer.compare(row(a), row(b));
    }
    return order != 0 ? order : Integer.compare(column(a), column(b));
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
