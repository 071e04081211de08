package id.cermat.unit;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.format.sheet.FormulaRecalculator;
import id.cermat.format.sheet.Grid;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.Indicator;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads drawn sheets, and writes what was read as short lines that a test can compare. */
public final class Tables {
  private Tables() {}

  static UnitReport read(Grid... grids) {
    return read(Vocabulary.builtIn(), grids);
  }

  static UnitReport read(Vocabulary vocabulary, Grid... grids) {
    UnitReading unit = new WorkbookReader(vocabulary).unit();
    Path file = Path.of("uji.xlsx");
    try (FormulaRecalculator none = new FormulaRecalculator(file)) {
      unit.add(
          (path, name, sheets) -> List.of(grids).forEach(sheets),
          new WorkbookReader.Source(file, "uji.xlsx"),
          "00",
          none);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return unit.report();
  }

  public static UnitReport sheet(String drawing) {
    return read(new DrawnGrid("Lembar", drawing));
  }

  static String tables(UnitReport report) {
    return report.reading().tables().stream()
        .map(table -> table.kind() + " " + table.range())
        .collect(Collectors.joining(", "));
  }

  public static String passedOver(UnitReport report) {
    return report.reading().passedOver().stream()
        .map(
            passed ->
                passed.reason()
                    + " "
                    + passed.arguments()
                    + (passed.incomplete() ? " incomplete" : ""))
        .collect(Collectors.joining(", "));
  }

  public static String oddities(UnitReport report) {
    return report.reading().oddities().stream()
        .map(odd -> odd.kind() + " " + cell(odd.location()) + " " + odd.literal())
        .collect(Collectors.joining(", "));
  }

  public static List<String> indicators(IndicatorTable table) {
    return table.indicators().stream().map(Tables::indicator).toList();
  }

  static String indicator(Indicator row) {
    String blanks =
        row.blanks().stream()
            .map(blank -> " blank " + blank.quantity() + " " + cell(blank.location()))
            .collect(Collectors.joining());
    return line(
            text(row.code()),
            text(row.name()),
            figure(row.target()),
            figure(row.realization()),
            figure(row.index()))
        + blanks;
  }

  public static List<String> lines(BudgetTable table) {
    return table.lines().stream()
        .map(
            row ->
                line(
                    row.level() + "<" + row.parent(),
                    row.name().text(),
                    figure(row.base()),
                    figure(row.realization()),
                    figure(row.percentage())))
        .toList();
  }

  public static List<String> rows(TrajectoryTable table) {
    return table.rows().stream()
        .map(row -> line(text(row.code()), text(row.name()), by(row.figures())))
        .toList();
  }

  public static List<String> rows(HistoryTable table) {
    return table.rows().stream().map(row -> line(row.subject(), by(row.figures()))).toList();
  }

  public static List<String> groups(ComponentTable table) {
    List<String> lines = new ArrayList<>();
    for (ComponentTable.Group group : table.groups()) {
      lines.add(
          line(
              text(group.code()),
              text(group.name()),
              figure(group.totalWeight()),
              figure(group.total())));
      group
          .components()
          .forEach(
              component ->
                  lines.add(
                      line(
                          "  " + component.name().text(),
                          figure(component.weight()),
                          figure(component.realization()))));
    }
    return lines;
  }

  public static List<String> score(ScoreTable table) {
    List<String> lines = new ArrayList<>();
    for (ScoreTable.Perspective perspective : table.perspectives()) {
      lines.add(
          line(
              perspective.name().text(),
              figure(perspective.weight()),
              figure(perspective.score())));
      for (ScoreTable.Objective objective : perspective.objectives()) {
        lines.add(
            line(" " + text(objective.code()), text(objective.name()), figure(objective.score())));
        objective
            .indicators()
            .forEach(
                row ->
                    lines.add(
                        line(
                            "  " + text(row.code()),
                            figure(row.index()),
                            text(row.validity()),
                            figure(row.weight()),
                            figure(row.weighted()))));
      }
    }
    lines.add(line("NKO", figure(table.total())));
    return lines;
  }

  private static String by(Map<?, Figure> figures) {
    return figures.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + figure(entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  public static String figure(@Nullable Figure figure) {
    return figure == null
        ? "."
        : figure.value().stripTrailingZeros().toPlainString() + "/" + figure.decimals();
  }

  public static String text(@Nullable Label label) {
    return label == null ? "." : label.text();
  }

  public static String cell(Location location) {
    return ((CellLocation) location).cell();
  }

  public static Reading.RecognisedTable only(UnitReport report) {
    if (report.reading().tables().size() != 1) {
      throw new AssertionError(tables(report));
    }
    return report.reading().tables().get(0);
  }

  private static String line(String... parts) {
    return String.join(" | ", parts);
  }
}
