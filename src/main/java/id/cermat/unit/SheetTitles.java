package id.cermat.unit;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.format.sheet.Grid;
import id.cermat.kind.UnitParts;
import id.cermat.lexicon.Period;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.Reading.Misdated;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.reader.table.Titles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The years that the titles of sheets name, and those titles among them that name another year than
 * all the rest of their file. A table of last year beside this year's is none of them; one that
 * would be the only one of its kind for the reporting year is.
 */
final class SheetTitles {
  /** So many other sheets must name the year of the report before one is said to be wrong. */
  private static final int WITNESSES = 3;

  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  private static final class Sheet {
    private final String file;
    private final String name;
    private final List<Label> titles = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();

    private Sheet(String file, String name) {
      this.file = file;
      this.name = name;
    }

    /** The one year that its titles name; null where its name gives one, or they name several. */
    private @Nullable Integer year() {
      boolean one = years.stream().distinct().count() == 1 && Titles.year(name) == null;
      return one ? years.get(0) : null;
    }
  }

  /** Takes in a text that stands outside of the tables of a sheet. */
  void see(Grid grid, Label text) {
    Integer year = grid.hidden() ? null : Titles.year(text.text());
    if (year != null) {
      CellLocation place = (CellLocation) text.location();
      Sheet sheet =
          sheets.computeIfAbsent(
              place.file() + "\n" + place.sheet(), any -> new Sheet(place.file(), place.sheet()));
      sheet.titles.add(text);
      sheet.years.add(year);
    }
  }

  void addAll(SheetTitles others) {
    sheets.putAll(others.sheets);
  }

  /**
   * The titles that name another year than the report's, though their tables are of it; these
   * tables are then taken to be.
   */
  List<Misdated> mend(UnitParts parts, @Nullable Integer reported) {
    List<Misdated> misdated = new ArrayList<>();
    for (Sheet sheet : sheets.values()) {
      Integer stated = sheet.year();
      if (reported != null
          && stated != null
          && !stated.equals(reported)
          && others(sheet, reported) >= WITNESSES
          && onlyOnesOfTheYear(sheet, stated, reported, parts)) {
        misdated.add(new Misdated(sheet.titles.get(0), stated, reported));
        redate(sheet, reported, parts);
      }
    }
    return misdated;
  }

  /** How many other sheets of the file name the year. */
  private long others(Sheet own, int year) {
    return sheets.values().stream()
        .filter(sheet -> sheet != own && sheet.file.equals(own.file))
        .filter(sheet -> Objects.equals(sheet.year(), year))
        .count();
  }

  /** A table as far as its year matters. */
  private record Dated(
      String kind, Location area, @Nullable Integer year, Map<String, BigDecimal> figures) {}

  private static boolean on(Sheet sheet, Location area) {
    return area instanceof CellLocation cell
        && cell.file().equals(sheet.file)
        && cell.sheet().equals(sheet.name);
  }

  /**
   * Whether no other sheet holds tables of the same kinds for the reporting year, and what they say
   * does not contradict those that it holds of other kinds more often than it agrees with them.
   */
  private static boolean onlyOnesOfTheYear(Sheet sheet, int stated, int reported, UnitParts parts) {
    List<Dated> all = tables(parts);
    List<Dated> own = all.stream().filter(table -> on(sheet, table.area())).toList();
    boolean dated =
        !own.isEmpty()
            && own.stream().allMatch(table -> table.year() == null || table.year() == stated);
    if (!dated) {
      return false;
    }
    Map<String, BigDecimal> known = new HashMap<>();
    for (Dated table : all) {
      boolean ofYear = Objects.equals(table.year(), reported);
      if (ofYear && own.stream().anyMatch(one -> one.kind().equals(table.kind()))) {
        return false;
      }
      if (ofYear) {
        known.putAll(table.figures());
      }
    }
    int agree = 0;
    int differ = 0;
    for (Dated table : own) {
      for (Map.Entry<String, BigDecimal> figure : table.figures().entrySet()) {
        BigDecimal other = known.get(figure.getKey());
        if (other != null) {
          agree += other.compareTo(figure.getValue()) == 0 ? 1 : 0;
          differ += other.compareTo(figure.getValue()) == 0 ? 0 : 1;
        }
      }
    }
    return agree >= differ;
  }

  private static List<Dated> tables(UnitParts parts) {
    List<Dated> tables = new ArrayList<>();
    for (IndicatorTable table : parts.indicators) {
      tables.add(
          new Dated(table.kind().name(), table.area(), table.year(), figures(table.indicators())));
    }
    for (ScoreTable table : parts.scores) {
      tables.add(new Dated("SCORE", table.area(), table.year(), figures(table.indicators())));
    }
    for (TrajectoryTable table : parts.trajectories) {
      Map<String, BigDecimal> figures = new TreeMap<>();
      for (TrajectoryTable.Row row : table.rows()) {
        put(figures, row.subject(), table.quantity().id(), row.figures().get(Period.YEAR));
      }
      tables.add(new Dated("TRAJECTORY", table.area(), table.year(), figures));
    }
    for (ComponentTable table : parts.components) {
      Map<String, BigDecimal> figures = new TreeMap<>();
      table.groups().forEach(group -> put(figures, group.subject(), "realization", group.total()));
      tables.add(new Dated("COMPONENTS", table.area(), null, figures));
    }
    for (BudgetTable table : parts.budgets) {
      tables.add(new Dated(table.kind().name(), table.area(), table.year(), Map.of()));
    }
    return tables;
  }

  private static Map<String, BigDecimal> figures(List<Indicator> indicators) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    for (Indicator indicator : indicators) {
      put(figures, indicator.subject(), "target", indicator.target());
      put(figures, indicator.subject(), "realization", indicator.realization());
      put(figures, indicator.subject(), "index", indicator.index());
    }
    return figures;
  }

  private static void put(
      Map<String, BigDecimal> figures, String subject, String quantity, @Nullable Figure figure) {
    if (figure != null) {
      figures.put(subject + "\n" + quantity, figure.shown());
    }
  }

  private static void redate(Sheet sheet, int year, UnitParts parts) {
    parts.indicators.replaceAll(
        table ->
            on(sheet, table.area())
                ? new IndicatorTable(
                    table.kind(),
                    table.title(),
                    table.area(),
                    year,
                    table.indicators(),
                    table.totalWeight())
                : table);
    parts.scores.replaceAll(
        table ->
            on(sheet, table.area())
                ? new ScoreTable(
                    table.title(), table.area(), year, table.perspectives(), table.total())
                : table);
    parts.trajectories.replaceAll(
        table ->
            on(sheet, table.area())
                ? new TrajectoryTable(
                    table.title(), table.area(), year, table.quantity(), table.rows())
                : table);
    parts.budgets.replaceAll(
        table ->
            on(sheet, table.area())
                ? new BudgetTable(table.kind(), table.title(), table.area(), year, table.lines())
                : table);
  }
}
