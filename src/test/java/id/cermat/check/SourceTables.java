package id.cermat.check;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Location;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Input;
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
import org.jspecify.annotations.Nullable;

/**
 * Tiny tables for tests, written as a reader sees them. Every table has its title in A1, its header
 * in row 4 and its rows from row 5 on: column A holds the code, B the name, figures begin in C.
 * Figures are Indonesian literals ({@code 97,48%}, {@code Rp1.000}); an empty one is no figure.
 */
public final class SourceTables {
  public static final String FILE = "kpp.xlsx";
  private static final int FIRST_ROW = 4;

  private SourceTables() {}

  /** A unit of 2024 with these tables, odd cells and passed-over places. */
  public static UnitReport unit(Object... parts) {
    return unitOf(2024, parts);
  }

  /** A unit without any workbook. */
  public static UnitReport nothing() {
    return UnitReport.empty("", null);
  }

  /** A unit of a year. */
  public static UnitReport unitOf(@Nullable Integer year, Object... parts) {
    return new UnitReport(
        "KPP Pratama Contoh",
        year,
        List.of(new Input(FILE, Input.Kind.WORKBOOK, "0".repeat(64))),
        only(IndicatorTable.class, parts),
        only(TrajectoryTable.class, parts),
        only(ComponentTable.class, parts),
        only(ScoreTable.class, parts),
        only(BudgetTable.class, parts),
        only(HistoryTable.class, parts),
        new Reading(
            List.of(),
            only(Reading.PassedOver.class, parts),
            only(Reading.Oddity.class, parts),
            0));
  }

  private static <T> List<T> only(Class<T> type, Object... parts) {
    return Arrays.stream(parts).filter(type::isInstance).map(type::cast).toList();
  }

  /** A row: code, name, then figures in the order that its table's method names. */
  public static String[] row(String... cells) {
    return cells;
  }

  /** A contract: code, name, target. */
  public static IndicatorTable contract(String[]... rows) {
    return indicators(IndicatorTable.Kind.CONTRACT, "Kontrak", null, null, rows);
  }

  /** A contract on a sheet of its own, with a title. */
  public static IndicatorTable contractOn(String sheet, @Nullable String title, String[]... rows) {
    return indicators(IndicatorTable.Kind.CONTRACT, sheet, title, null, rows);
  }

  /** Realizations: code, name, target, realization, index. */
  public static IndicatorTable realizations(String[]... rows) {
    return indicators(IndicatorTable.Kind.REALIZATION, "Realisasi", null, null, rows);
  }

  /** Realizations on a sheet of their own, with title and year. */
  public static IndicatorTable realizations(
      String sheet, @Nullable String title, @Nullable Integer year, String[]... rows) {
    return indicators(IndicatorTable.Kind.REALIZATION, sheet, title, year, rows);
  }

  private static IndicatorTable indicators(
      IndicatorTable.Kind kind,
      String sheet,
      @Nullable String title,
      @Nullable Integer year,
      String[]... rows) {
    return new IndicatorTable(
        kind,
        title == null ? null : new Label(title, cell(sheet, 0, 0)),
        cell(sheet, 3, 0),
        year,
        indicators(sheet, rows),
        null);
  }

  private static List<Indicator> indicators(String sheet, String[]... rows) {
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      indicators.add(indicator(sheet, FIRST_ROW + i, rows[i]));
    }
    return indicators;
  }

  private static Indicator indicator(String sheet, int row, String... cells) {
    return new Indicator(
        cell(sheet, row, 0),
        label(cells, sheet, row, 0),
        label(cells, sheet, row, 1),
        null,
        null,
        null,
        false,
        null,
        figure(cells, sheet, row, 2),
        figure(cells, sheet, row, 3),
        figure(cells, sheet, row, 4),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** A score sheet with its NKO below the rows: code, name, target, realization, index. */
  public static ScoreTable score(String total, String[]... rows) {
    return score("NKO", null, total, rows);
  }

  /** A score sheet of a year. */
  public static ScoreTable score(
      String sheet, @Nullable Integer year, String total, String[]... rows) {
    ScoreTable.Objective objective =
        new ScoreTable.Objective(
            null, null, cell(sheet, FIRST_ROW, 0), null, indicators(sheet, rows));
    ScoreTable.Perspective perspective =
        new ScoreTable.Perspective(
            new Label("Stakeholder", cell(sheet, FIRST_ROW, 0)), null, null, List.of(objective));
    return new ScoreTable(
        null,
        cell(sheet, 3, 0),
        year,
        List.of(perspective),
        figure(total, cell(sheet, FIRST_ROW + rows.length, 4)));
  }

  /** A trajectory of targets: code, name, Q1, Q2, Q3, Q4, Y. */
  public static TrajectoryTable trajectory(String[]... rows) {
    String sheet = "Trajectory";
    Period[] periods = {Period.Q1, Period.Q2, Period.Q3, Period.Q4, Period.YEAR};
    List<TrajectoryTable.Row> result = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int row = FIRST_ROW + i;
      Map<Period, Figure> figures = new EnumMap<>(Period.class);
      for (int j = 0; j < periods.length; j++) {
        Figure figure = figure(rows[i], sheet, row, 2 + j);
        if (figure != null) {
          figures.put(periods[j], figure);
        }
      }
      result.add(
          new TrajectoryTable.Row(
              cell(sheet, row, 0),
              label(rows[i], sheet, row, 0),
              label(rows[i], sheet, row, 1),
              null,
              figures));
    }
    return new TrajectoryTable(null, cell(sheet, 3, 0), null, Quantity.TARGET, result);
  }

  /** Groups of components, here only their totals: code, name, total. */
  public static ComponentTable components(String[]... rows) {
    String sheet = "Komponen";
    List<ComponentTable.Group> groups = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int row = FIRST_ROW + i;
      groups.add(
          new ComponentTable.Group(
              cell(sheet, row, 0),
              label(rows[i], sheet, row, 0),
              label(rows[i], sheet, row, 1),
              List.of(),
              null,
              figure(rows[i], sheet, row, 2)));
    }
    return new ComponentTable(null, cell(sheet, 3, 0), groups);
  }

  /** A revenue table that holds nothing but its total: target, realization. */
  public static BudgetTable revenue(String target, String realization) {
    String sheet = "Penerimaan";
    return new BudgetTable(
        BudgetTable.Kind.REVENUE,
        null,
        cell(sheet, 3, 0),
        null,
        List.of(
            new BudgetTable.Line(
                cell(sheet, 4, 0),
                new Label("Jumlah", cell(sheet, 4, 1)),
                0,
                -1,
                figure(target, cell(sheet, 4, 2)),
                null,
                figure(realization, cell(sheet, 4, 3)),
                null,
                null,
                null,
                null)));
  }

  /** A history of indices: code, name, then one figure a year; the row named NKO is the score's. */
  public static HistoryTable history(
      @Nullable String title, List<Integer> years, String[]... rows) {
    return history("Riwayat", title, years, rows);
  }

  /** A history on a sheet of its own. */
  public static HistoryTable history(
      String sheet, @Nullable String title, List<Integer> years, String[]... rows) {
    SortedMap<Integer, Label> headings = new TreeMap<>();
    for (int j = 0; j < years.size(); j++) {
      headings.put(years.get(j), new Label(years.get(j).toString(), cell(sheet, 3, 2 + j)));
    }
    List<HistoryTable.Row> result = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      int row = FIRST_ROW + i;
      SortedMap<Integer, Figure> figures = new TreeMap<>();
      for (int j = 0; j < years.size(); j++) {
        Figure figure = figure(rows[i], sheet, row, 2 + j);
        if (figure != null) {
          figures.put(years.get(j), figure);
        }
      }
      result.add(
          new HistoryTable.Row(
              cell(sheet, row, 0),
              label(rows[i], sheet, row, 0),
              label(rows[i], sheet, row, 1),
              rows[i][1].equals("NKO"),
              figures,
              null));
    }
    return new HistoryTable(
        title == null ? null : new Label(title, cell(sheet, 0, 0)),
        cell(sheet, 3, 0),
        Quantity.INDEX,
        headings,
        result);
  }

  /** A cell; row and column count from 0. */
  public static CellLocation cell(String sheet, int row, int column) {
    return new CellLocation(FILE, sheet, row, column);
  }

  /** A cell in A1 form. */
  public static CellLocation cell(String sheet, String address) {
    int digit = 0;
    while (!Character.isDigit(address.charAt(digit))) {
      digit++;
    }
    return cell(
        sheet,
        Integer.parseInt(address.substring(digit)) - 1,
        CellLocation.columnIndex(address.substring(0, digit)));
  }

  /** A figure of its Indonesian literal; null of an empty one. */
  public static @Nullable Figure figure(String literal, Location location) {
    if (literal.isEmpty()) {
      return null;
    }
    FigureUnit unit =
        literal.endsWith("%")
            ? FigureUnit.PERCENT
            : literal.startsWith("Rp") ? FigureUnit.RUPIAH : FigureUnit.NONE;
    BigDecimal value =
        new BigDecimal(
            literal.replace("Rp", "").replace("%", "").replace(".", "").replace(',', '.'));
    return new Figure(value, value.scale(), unit, literal, location);
  }

  private static @Nullable Figure figure(String[] cells, String sheet, int row, int column) {
    return column < cells.length ? figure(cells[column], cell(sheet, row, column)) : null;
  }

  private static @Nullable Label label(String[] cells, String sheet, int row, int column) {
    return cells[column].isEmpty() ? null : new Label(cells[column], cell(sheet, row, column));
  }
}
