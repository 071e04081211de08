package id.cermat.check;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Location;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * TinyTables for tests, written as a reader sees them. Figures are Indonesian literals: {@code
 * 97,48%}, {@code Rp 952.610.000}; their decimals are those written.
 */
public final class TinyTables {
  private static final String FILE = "kpp.xlsx";

  private TinyTables() {}

  /** A cell of a sheet, by its A1 address. */
  public static Location cell(String sheet, String address) {
    String letters = address.replaceAll("\\d", "");
    int row = Integer.parseInt(address.substring(letters.length())) - 1;
    return new CellLocation(FILE, sheet, row, CellLocation.columnIndex(letters));
  }

  /** A figure as its literal shows it; null for a blank or a dash. */
  public static @Nullable Figure figure(@Nullable String literal, Location location) {
    if (literal == null || literal.isBlank() || literal.equals("-")) {
      return null;
    }
    FigureUnit unit =
        literal.startsWith("Rp")
            ? FigureUnit.RUPIAH
            : literal.endsWith("%") ? FigureUnit.PERCENT : FigureUnit.NONE;
    String digits = literal.replaceAll("[Rp%\\s.]", "").replace(',', '.');
    BigDecimal value = new BigDecimal(digits);
    return new Figure(value, value.scale(), unit, literal, location);
  }

  /** A figure whose cell holds more than it shows. */
  public static Figure held(String value, int decimals, Location location) {
    return new Figure(new BigDecimal(value), decimals, FigureUnit.NONE, value, location);
  }

  static @Nullable Label label(@Nullable String text, Location location) {
    return text == null ? null : new Label(text, location);
  }

  /** A row of an indicator table, to be given its figures. */
  public static IndicatorRow row(@Nullable String code) {
    return new IndicatorRow(code);
  }

  /** A table of realizations on the sheet Realisasi, its first row in row 5. */
  public static IndicatorTable realizations(IndicatorRow... rows) {
    return indicators(IndicatorTable.Kind.REALIZATION, "Realisasi", null, rows);
  }

  /** A contract on the sheet Kontrak, its first row in row 5. */
  public static IndicatorTable contract(IndicatorRow... rows) {
    return indicators(IndicatorTable.Kind.CONTRACT, "Kontrak", null, rows);
  }

  /** A table of indicators on any sheet; {@code totalWeight} is a literal in the total row. */
  public static IndicatorTable indicators(
      IndicatorTable.Kind kind, String sheet, @Nullable String totalWeight, IndicatorRow... rows) {
    return new IndicatorTable(
        kind,
        null,
        cell(sheet, "A4"),
        null,
        IntStream.range(0, rows.length).mapToObj(i -> rows[i].at(sheet, 5 + i)).toList(),
        figure(totalWeight, cell(sheet, "G" + (5 + rows.length))));
  }

  /** A line of a budget: its level, its name and its figures. */
  public static BudgetRow line(String name) {
    return new BudgetRow(1, name);
  }

  /** A line that sums those of the next level: those before it, or after it if none are before. */
  public static BudgetRow total(String name) {
    return new BudgetRow(0, name);
  }

  /** A budget on the sheet Anggaran, its first line in row 4. */
  public static BudgetTable budget(BudgetRow... rows) {
    return amounts(BudgetTable.Kind.BUDGET, rows);
  }

  /** A table of revenue on the sheet Anggaran. */
  public static BudgetTable revenue(BudgetRow... rows) {
    return amounts(BudgetTable.Kind.REVENUE, rows);
  }

  private static BudgetTable amounts(BudgetTable.Kind kind, BudgetRow... rows) {
    List<BudgetTable.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      lines.add(rows[i].at("Anggaran", 4 + i, BudgetRow.parent(rows, i)));
    }
    return new BudgetTable(kind, null, cell("Anggaran", "A3"), null, lines);
  }

  /** A component: weight, target, realization, achievement, weighted. */
  public static ComponentTable.Component component(
      int row,
      String name,
      @Nullable String weight,
      @Nullable String target,
      @Nullable String realization,
      @Nullable String achievement,
      @Nullable String weighted) {
    String sheet = "Komponen";
    return new ComponentTable.Component(
        cell(sheet, "A" + row),
        new Label(name, cell(sheet, "A" + row)),
        figure(weight, cell(sheet, "B" + row)),
        figure(target, cell(sheet, "C" + row)),
        figure(realization, cell(sheet, "D" + row)),
        figure(achievement, cell(sheet, "E" + row)),
        figure(weighted, cell(sheet, "F" + row)));
  }

  /** One indicator's components, its total row below them. */
  public static ComponentTable components(
      String code,
      @Nullable String totalWeight,
      @Nullable String total,
      ComponentTable.Component... components) {
    String sheet = "Komponen";
    int last = 5 + components.length;
    return new ComponentTable(
        null,
        cell(sheet, "A3"),
        List.of(
            new ComponentTable.Group(
                cell(sheet, "A4"),
                new Label(code, cell(sheet, "A4")),
                null,
                List.of(components),
                figure(totalWeight, cell(sheet, "B" + last)),
                figure(total, cell(sheet, "F" + last)))));
  }

  /** A row of a trajectory in the order of the year; a dash for a quarter without a figure. */
  public static TrajectoryTable trajectory(
      String code, @Nullable Consolidation consolidation, String... periods) {
    Map<Period, Figure> figures = new EnumMap<>(Period.class);
    List<Period> columns =
        List.of(
            Period.Q1,
            Period.Q2,
            Period.SEMESTER_1,
            Period.Q3,
            Period.UNTIL_Q3,
            Period.Q4,
            Period.YEAR);
    for (int i = 0; i < periods.length; i++) {
      Location place = cell("Trajektori", CellLocation.columnName(2 + i) + 6);
      Figure figure = figure(periods[i], place);
      if (figure != null) {
        figures.put(columns.get(i), figure);
      }
    }
    Location row = cell("Trajektori", "A6");
    return new TrajectoryTable(
        null,
        cell("Trajektori", "A4"),
        null,
        Quantity.TARGET,
        List.of(new TrajectoryTable.Row(row, new Label(code, row), null, consolidation, figures)));
  }

  /** An objective of a score sheet. */
  public static ScoreTable.Objective objective(
      int row, String code, @Nullable String score, IndicatorRow... rows) {
    return new ScoreTable.Objective(
        new Label(code, cell("NKO", "A" + row)),
        null,
        cell("NKO", "A" + row),
        figure(score, cell("NKO", "I" + row)),
        IntStream.range(0, rows.length).mapToObj(i -> rows[i].at("NKO", row + 1 + i)).toList());
  }

  /** A perspective of a score sheet. */
  public static ScoreTable.Perspective perspective(
      int row,
      String name,
      @Nullable String weight,
      @Nullable String score,
      ScoreTable.Objective... objectives) {
    return new ScoreTable.Perspective(
        new Label(name, cell("NKO", "A" + row)),
        figure(weight, cell("NKO", "G" + row)),
        figure(score, cell("NKO", "I" + row)),
        List.of(objectives));
  }

  /** A score sheet with its total in row 99. */
  public static ScoreTable scores(@Nullable String total, ScoreTable.Perspective... perspectives) {
    return new ScoreTable(
        null, cell("NKO", "A4"), null, List.of(perspectives), figure(total, cell("NKO", "I99")));
  }

  /** One row of a history, from {@code firstYear} on, without growth. */
  public static HistoryTable.Row historyRow(String code, int firstYear, String... indices) {
    SortedMap<Integer, Figure> figures = new TreeMap<>();
    for (int i = 0; i < indices.length; i++) {
      Location place = cell("Historis", CellLocation.columnName(2 + i) + 5);
      Figure figure = figure(indices[i], place);
      if (figure != null) {
        figures.put(firstYear + i, figure);
      }
    }
    Location row = cell("Historis", "A5");
    return new HistoryTable.Row(row, new Label(code, row), null, false, figures, null);
  }

  /** A history of indices over the years that its rows have. */
  public static HistoryTable history(HistoryTable.Row... rows) {
    SortedMap<Integer, Label> years = new TreeMap<>();
    for (HistoryTable.Row row : rows) {
      for (int year : row.figures().keySet()) {
        years.put(year, new Label(String.valueOf(year), cell("Historis", "C4")));
      }
    }
    return new HistoryTable(null, cell("Historis", "A4"), Quantity.INDEX, years, List.of(rows));
  }

  /** A unit whose report consists of these tables. */
  public static UnitReport unit(Object... tables) {
    return new UnitReport(
        "KPP Pratama Bekasi Utara",
        2024,
        List.of(),
        only(IndicatorTable.class, tables),
        only(TrajectoryTable.class, tables),
        only(ComponentTable.class, tables),
        only(ScoreTable.class, tables),
        only(BudgetTable.class, tables),
        only(HistoryTable.class, tables),
        new Reading(List.of(), List.of(), List.of(), 0));
  }

  private static <T> List<T> only(Class<T> kind, Object... tables) {
    return Arrays.stream(tables).filter(kind::isInstance).map(kind::cast).toList();
  }
}
