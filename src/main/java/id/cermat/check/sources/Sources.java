package id.cermat.check.sources;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts a unit's tables by the year that they speak of. */
final class Sources {
  private final UnitReport report;
  private final Map<String, List<SourceTable>> years = new LinkedHashMap<>();
  private final Set<SourceTable> addenda = new HashSet<>();

  private Sources(UnitReport report) {
    this.report = report;
  }

  /** The tables of each year, the most authoritative first. */
  static Collection<List<SourceTable>> byYear(UnitReport report) {
    Sources sources = new Sources(report);
    report.indicatorTables().forEach(sources::add);
    report.trajectories().forEach(sources::add);
    report.scoreTables().forEach(sources::add);
    report.componentTables().forEach(sources::add);
    report.budgetTables().forEach(sources::add);
    sources.years.values().forEach(list -> Addenda.apply(list, sources.addenda));
    sources.years.values().forEach(list -> list.sort(Comparator.comparing(SourceTable::kind)));
    return sources.years.values();
  }

  private void add(IndicatorTable table) {
    SourceKind kind =
        table.kind() == IndicatorTable.Kind.CONTRACT ? SourceKind.CONTRACT : SourceKind.REALIZATION;
    String period =
        kind == SourceKind.CONTRACT
            ? ReportedPeriod.YEAR
            : SourcePeriod.of(table.title(), table.area());
    SourceTable added =
        add(kind, table.year(), period, table.area(), rows(kind, table.indicators()));
    if (kind == SourceKind.CONTRACT && Addenda.names(table.title(), table.area())) {
      addenda.add(added);
    }
  }

  private void add(ScoreTable table) {
    add(
        SourceKind.SCORE,
        table.year(),
        SourcePeriod.of(table.title(), table.area()),
        table.area(),
        rows(SourceKind.SCORE, table.indicators()));
  }

  private void add(TrajectoryTable table) {
    List<SourceRow> rows = new ArrayList<>();
    for (TrajectoryTable.Row row : table.rows()) {
      Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
      List<Figure> others = new ArrayList<>();
      row.figures()
          .forEach(
              (period, figure) -> {
                if (period == Period.YEAR) {
                  figures.put(table.quantity(), figure);
                } else {
                  others.add(figure);
                }
              });
      rows.add(
          new SourceRow(
              SourceKind.TRAJECTORY,
              row.subject(),
              row.code(),
              row.name(),
              row.row(),
              figures,
              others,
              null));
    }
    add(SourceKind.TRAJECTORY, table.year(), ReportedPeriod.YEAR, table.area(), rows);
  }

  private void add(ComponentTable table) {
    List<SourceRow> rows = new ArrayList<>();
    for (ComponentTable.Group group : table.groups()) {
      Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
      put(figures, Quantity.REALIZATION, group.total());
      rows.add(
          new SourceRow(
              SourceKind.COMPONENTS,
              group.subject(),
              group.code(),
              group.name(),
              group.row(),
              figures,
              List.of(),
              null));
    }
    add(
        SourceKind.COMPONENTS,
        null,
        SourcePeriod.of(table.title(), table.area()),
        table.area(),
        rows);
  }

  /** The total of a revenue table is the target and realization of the indicator of revenue. */
  private void add(BudgetTable table) {
    if (table.kind() != BudgetTable.Kind.REVENUE) {
      return;
    }
    List<BudgetTable.Line> totals =
        table.lines().stream().filter(line -> line.level() == 0).toList();
    if (totals.size() != 1) {
      return;
    }
    BudgetTable.Line total = totals.get(0);
    Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
    put(figures, Quantity.TARGET, total.base());
    put(figures, Quantity.REALIZATION, total.realization());
    SourceRow row =
        new SourceRow(
            SourceKind.REVENUE,
            total.name().text(),
            null,
            total.name(),
            total.row(),
            figures,
            List.of(),
            null);
    add(
        SourceKind.REVENUE,
        table.year(),
        SourcePeriod.of(table.title(), table.area()),
        table.area(),
        List.of(row));
  }

  private SourceTable add(
      SourceKind kind, @Nullable Integer year, String period, Location area, List<SourceRow> rows) {
    Integer ofYear = year == null ? report.year() : year;
    SourceTable table = new SourceTable(kind, ofYear, period, area, rows);
    years.computeIfAbsent(String.valueOf(ofYear), unused -> new ArrayList<>()).add(table);
    return table;
  }

  private static List<SourceRow> rows(SourceKind kind, List<Indicator> indicators) {
    return indicators.stream()
        .map(
            indicator -> {
              Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
              put(figures, Quantity.TARGET, indicator.target());
              put(figures, Quantity.REALIZATION, indicator.realization());
              put(figures, Quantity.INDEX, indicator.index());
              return new SourceRow(
                  kind,
                  indicator.subject(),
                  indicator.code(),
                  indicator.name(),
                  indicator.row(),
                  figures,
                  List.of(),
                  indicator);
            })
        .toList();
  }

  private static void put(
      Map<Quantity, Figure> figures, Quantity quantity, @Nullable Figure figure) {
    if (figure != null) {
      figures.put(quantity, figure);
    }
  }
}
