package id.cermat.model;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the workbooks of one unit (KPP) say of one year.
 *
 * @param unit the unit's name as its sheets give it, else the first file's base name
 * @param year the reporting year; null where nothing names it
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
    Reading reading) {}
