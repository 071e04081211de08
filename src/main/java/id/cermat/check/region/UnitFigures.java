package id.cermat.check.region;

import id.cermat.check.sources.IndicatorFigures;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FileLocation;
import id.cermat.figure.Location;
import id.cermat.lexicon.OfficeName;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.BudgetTable;
import id.cermat.model.Input;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.UnitReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which a unit is compared with others: all that is kept of its tables.
 *
 * @param office the unit's name taken apart
 * @param period the part of the year, as {@link ReportedPeriod} gives it
 * @param region whether it is the regional office (Kanwil)
 * @param version 1, and counting on for further files of the same unit, year and part of the year
 * @param place where a finding on the unit as a whole points
 * @param indicators the indicators of the reporting year
 * @param revenue target and realization of all revenue, as far as a table totals them
 * @param score the organisation's score (NKO)
 * @param rekaps tables of many units beside each other
 */
public record UnitFigures(
    String unit,
    OfficeName office,
    @Nullable Integer year,
    String period,
    boolean region,
    int version,
    List<Input> inputs,
    Location place,
    List<IndicatorFigures> indicators,
    Map<Quantity, Figure> revenue,
    @Nullable Figure score,
    List<RekapTable> rekaps) {

  /** The figures of a report. */
  public static UnitFigures of(UnitReport report, String period, boolean region, int version) {
    List<IndicatorFigures> indicators = IndicatorFigures.of(report, period);
    return new UnitFigures(
        report.unit(),
        OfficeName.of(report.unit()),
        report.year(),
        period,
        region,
        version,
        report.inputs(),
        place(report, indicators),
        indicators,
        revenue(report, period),
        score(report, period),
        report.rekapTables());
  }

  private static Location place(UnitReport report, List<IndicatorFigures> indicators) {
    if (!indicators.isEmpty()) {
      return indicators.get(0).table();
    }
    return new FileLocation(report.inputs().isEmpty() ? "" : report.inputs().get(0).file());
  }

  private static Map<Quantity, Figure> revenue(UnitReport report, String period) {
    List<BudgetTable.Line> totals =
        report.budgetTables().stream()
            .filter(table -> table.kind() == BudgetTable.Kind.REVENUE)
            .filter(table -> ofYear(table.year(), report))
            .filter(table -> period(table.title(), table.area()).equals(period))
            .flatMap(table -> table.lines().stream())
            .filter(line -> line.level() == 0)
            .toList();
    Map<Quantity, Figure> revenue = new EnumMap<>(Quantity.class);
    if (totals.size() == 1) {
      put(revenue, Quantity.TARGET, totals.get(0).base());
      put(revenue, Quantity.REALIZATION, totals.get(0).realization());
    }
    return revenue;
  }

  private static @Nullable Figure score(UnitReport report, String period) {
    return report.scoreTables().stream()
        .filter(table -> ofYear(table.year(), report))
        .filter(table -> period(table.title(), table.area()).equals(period))
        .map(ScoreTable::total)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean ofYear(@Nullable Integer year, UnitReport report) {
    return year == null || year.equals(report.year());
  }

  private static String period(@Nullable Label title, Location area) {
    String sheet = area instanceof CellLocation cell ? cell.sheet() : "";
    return ReportedPeriod.of(title == null ? null : title.text(), sheet);
  }

  private static void put(
      Map<Quantity, Figure> figures, Quantity quantity, @Nullable Figure figure) {
    if (figure != null) {
      figures.put(quantity, figure);
    }
  }
}
