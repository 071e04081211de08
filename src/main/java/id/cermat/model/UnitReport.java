package id.cermat.model;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.model.spreadsheet.Spreadsheet;
import id.cermat.relation.SheetRelations;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the workbooks of one unit (KPP) say of one year.
 *
 * @param unit the unit's name as its sheets give it, else the first file's base name
 * @param year the reporting year; null where nothing names it
 * @param spreadsheets the workbooks as spreadsheets, one a file
 * @param relations what the numbers of each sheet prove of each other
 * @param draft the draft of the unit's performance report (LAKIN); null where none was given
 */
public record UnitReport(
    String unit,
    @Nullable Integer year,
    List<Input> inputs,
    List<@Valid IndicatorTable> indicatorTables,
    List<TrajectoryTable> trajectories,
    List<@Valid ComponentTable> componentTables,
    List<@Valid ScoreTable> scoreTables,
    List<@Valid BudgetTable> budgetTables,
    List<HistoryTable> historyTables,
    List<FigureTable> figureTables,
    List<@Valid RekapTable> rekapTables,
    List<@Valid IkpaTable> ikpaTables,
    Reading reading,
    List<Spreadsheet> spreadsheets,
    @Nullable Draft draft,
    List<SheetRelations> relations) {

  /** A report of which nothing was read. */
  public static UnitReport empty(String unit, @Nullable Integer year) {
    return new UnitReport(
        unit,
        year,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reading(List.of(), List.of(), List.of(), 0));
  }

  /** A report without a draft. */
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
      List<FigureTable> figureTables,
      List<RekapTable> rekapTables,
      List<IkpaTable> ikpaTables,
      Reading reading,
      List<Spreadsheet> spreadsheets) {
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
        figureTables,
        rekapTables,
        ikpaTables,
        reading,
        spreadsheets,
        null,
        List.of());
  }

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

  /** The same report with what the numbers of its sheets prove of each other. */
  public UnitReport withRelations(List<SheetRelations> found) {
    return with(unit, year, inputs, reading, draft, found);
  }

  /** The same report under another name. */
  public UnitReport withUnit(String name) {
    return with(name, year, inputs, reading, draft, relations);
  }

  /** The same report of another year. */
  public UnitReport withYear(int reported) {
    return with(unit, reported, inputs, reading, draft, relations);
  }

  /** The same report with other tables of indicators. */
  public UnitReport withIndicatorTables(List<IndicatorTable> tables) {
    return new UnitReport(
        unit,
        year,
        inputs,
        tables,
        trajectories,
        componentTables,
        scoreTables,
        budgetTables,
        historyTables,
        figureTables,
        rekapTables,
        ikpaTables,
        reading,
        spreadsheets,
        draft,
        relations);
  }

  /**
   * The same report with the draft that was written from it, whose file becomes the last input; the
   * draft's unit and year are taken where the workbooks name none. What of it could not be read has
   * been passed over like any part of a workbook.
   */
  public UnitReport withDraft(Draft text) {
    List<Input> all = new ArrayList<>(inputs);
    all.add(text.input());
    List<Reading.PassedOver> passedOver = new ArrayList<>(reading.passedOver());
    passedOver.addAll(text.passedOver());
    return with(
        unit.isEmpty() && text.unit() != null ? text.unit() : unit,
        year == null ? text.year() : year,
        List.copyOf(all),
        new Reading(
            reading.tables(),
            List.copyOf(passedOver),
            reading.oddities(),
            reading.figuresRead(),
            reading.misdated()),
        text,
        relations);
  }

  /**
   * The same report without its draft and its tables, save for the one that says how the indicators
   * came out in the reporting year: name, year, files, what was read, and those results.
   */
  public UnitReport condensed() {
    List<IndicatorTable> results =
        indicatorTables.stream()
            .filter(table -> table.kind() == IndicatorTable.Kind.REALIZATION)
            .filter(table -> table.year() == null || table.year().equals(year))
            .limit(1)
            .toList();
    return new UnitReport(
        unit,
        year,
        inputs,
        results,
        List.of(),
        List.of(),
        results.isEmpty() ? scoreTables : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reading(reading.tables(), reading.passedOver(), List.of(), reading.figuresRead()),
        List.of(),
        null,
        List.of());
  }

  /**
   * The same report without the tables of hidden sheets, which often are the copy of another year
   * and no witness against what can be seen; the report itself where no other tables are known.
   */
  public UnitReport visible() {
    Set<String> hidden =
        relations.stream()
            .filter(SheetRelations::hidden)
            .map(sheet -> sheet.file() + "\n" + sheet.sheet())
            .collect(Collectors.toSet());
    if (hidden.isEmpty()) {
      return this;
    }
    UnitReport seen =
        new UnitReport(
            unit,
            year,
            inputs,
            outside(hidden, indicatorTables, IndicatorTable::area),
            outside(hidden, trajectories, TrajectoryTable::area),
            outside(hidden, componentTables, ComponentTable::area),
            outside(hidden, scoreTables, ScoreTable::area),
            outside(hidden, budgetTables, BudgetTable::area),
            outside(hidden, historyTables, HistoryTable::area),
            outside(hidden, figureTables, FigureTable::area),
            outside(hidden, rekapTables, RekapTable::area),
            outside(hidden, ikpaTables, IkpaTable::area),
            reading,
            spreadsheets,
            draft,
            relations);
    boolean known =
        Stream.of(
                seen.indicatorTables,
                seen.trajectories,
                seen.componentTables,
                seen.scoreTables,
                seen.budgetTables,
                seen.historyTables,
                seen.rekapTables,
                seen.ikpaTables)
            .anyMatch(tables -> !tables.isEmpty());
    return known ? seen : this;
  }

  private static <T> List<T> outside(
      Set<String> hidden, List<T> tables, Function<T, Location> area) {
    return tables.stream()
        .filter(
            table ->
                !(area.apply(table) instanceof CellLocation cell)
                    || !hidden.contains(cell.file() + "\n" + cell.sheet()))
        .toList();
  }

  private UnitReport with(
      String name,
      @Nullable Integer ofYear,
      List<Input> files,
      Reading read,
      @Nullable Draft text,
      List<SheetRelations> proven) {
    return new UnitReport(
        name,
        ofYear,
        files,
        indicatorTables,
        trajectories,
        componentTables,
        scoreTables,
        budgetTables,
        historyTables,
        figureTables,
        rekapTables,
        ikpaTables,
        read,
        spreadsheets,
        text,
        proven);
  }
}
