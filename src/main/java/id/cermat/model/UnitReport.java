package id.cermat.model;

import id.cermat.model.spreadsheet.Spreadsheet;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the workbooks of one unit (KPP) say of one year.
 *
 * @param unit the unit's name as its sheets give it, else the first file's base name
 * @param year the reporting year; null where nothing names it
 * @param spreadsheets the workbooks as spreadsheets, one a file
 */
public record UnitReport(
    String unit,
    @Nullable Integer year,
    List<Input> inputs,
    List<@Valid IndicatorTable> indicatorTables,
    List<@Valid TrajectoryTable> trajectories,
    List<@Valid ComponentTable> componentTables,
    List<@Valid ScoreTable> scoreTables,
    List<@Valid BudgetTable> budgetTables,
    List<@Valid HistoryTable> historyTables,
    List<@Valid FigureTable> figureTables,
    List<@Valid RekapTable> rekapTables,
    List<@Valid IkpaTable> ikpaTables,
    Reading reading,
    List<Spreadsheet> spreadsheets) {

  /** A report of indicators and budgets alone, without the spreadsheets behind it. */
  public UnitReport(
      String unit,
      @Nullable Integer year,
      List<Input> inputs,
      List<IndicatorTable> indicatorTables,
      List<TrajectoryTable> trajectories,
      List<ComponentTable> componentTables,
      List<ScoreTable> scoreTables,
      List<BudgetTable> budgetTables,
      List<HistoryTable> historyTables,
      Reading reading) {
    this(
        unit,
        year,
        inputs,
        indicatorTables,
        trajectories,
        componentTables,
        scoreTables,
        budgetTables,
        historyTables,
        List.of(),
        List.of(),
        List.of(),
        reading,
        List.of());
  }

  /** The same report under another name. */
  public UnitReport withUnit(String name) {
    return new UnitReport(
        name,
        year,
        inputs,
        indicatorTables,
        trajectories,
        componentTables,
        scoreTables,
        budgetTables,
        historyTables,
        figureTables,
        rekapTables,
        ikpaTables,
        reading,
        spreadsheets);
  }
}
