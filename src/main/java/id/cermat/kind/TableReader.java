package id.cermat.kind;

import id.cermat.figure.CellLocation;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.FigureTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.model.Reading.Column;
import id.cermat.model.Reading.RecognisedTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.reader.table.FigureColumns;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.FigureTableRows;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.ReadingLog;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import java.util.ArrayList;
import java.util.List;

/** Reads a planned table into its record. */
public final class TableReader {
  private static final String FIGURES = "figures in the cells";
  private static final String CODES = "codes in the cells";
  private static final String WORDS = "words in the cells";

  private final RowWords words;
  private final ReadingLog log;
  private final UnitParts parts;

  public TableReader(Vocabulary vocabulary, ReadingLog log, UnitParts parts) {
    this.words = new RowWords(vocabulary);
    this.log = log;
    this.parts = parts;
  }

  /** Reads the table; false where no row of it holds anything, or its rows are of another kind. */
  public boolean read(TablePlan plan) {
    Region region = plan.region();
    TableKind kind = plan.kind();
    FigureReader figures =
        new FigureReader(region, kind == TableKind.BUDGET || kind == TableKind.REVENUE, log);
    int rows = rows(plan, figures);
    if (rows > 0) {
      log.table(
          new RecognisedTable(
              kind.id(),
              region.sheet().grid().file(),
              region.sheet().grid().sheet(),
              region.range(),
              columns(region),
              rows));
    }
    return rows > 0;
  }

  /** Reads any table of figures; false where its columns hold none. */
  public boolean readFigures(Region region) {
    return readFigures(region, FigureColumns.of(region));
  }

  /** As {@link #readFigures(Region)}, where it is known what the columns hold. */
  public boolean readFigures(Region region, FigureColumns found) {
    if (!found.isTable() && !found.isExtract()) {
      return false;
    }
    int rows = FigureTableRows.count(region, found, new FigureReader(region, false, log));
    if (rows < 2) {
      return false;
    }
    parts.figures.add(
        new FigureTable(
            region.titles().title(),
            region.area(),
            found.figures().stream().map(heading -> label(region, heading)).toList()));
    List<Column> evidence = new ArrayList<>();
    for (Heading heading : region.header().headings()) {
      boolean figures = found.figures().contains(heading);
      if (figures || !heading.text().isEmpty()) {
        evidence.add(
            new Column(
                CellLocation.columnName(heading.column()),
                heading.text(),
                figures ? "figure" : found.codes().contains(heading) ? "code" : "label",
                figures ? FIGURES : found.codes().contains(heading) ? CODES : WORDS));
      }
    }
    log.table(
        new RecognisedTable(
            TableKind.FIGURES.id(),
            region.sheet().grid().file(),
            region.sheet().grid().sheet(),
            region.range(),
            List.copyOf(evidence),
            rows));
    return true;
  }

  private static Label label(Region region, Heading heading) {
    return new Label(heading.text(), region.sheet().at(heading.row(), heading.column()));
  }

  private int rows(TablePlan plan, FigureReader figures) {
    Region region = plan.region();
    switch (plan.kind()) {
      case CONTRACT, REALIZATION:
        IndicatorTable.Kind purpose =
            plan.kind() == TableKind.CONTRACT
                ? IndicatorTable.Kind.CONTRACT
                : IndicatorTable.Kind.REALIZATION;
        IndicatorRows rows = new IndicatorRows(region, figures, words);
        if (!rows.keyed()) {
          return 0;
        }
        IndicatorTable indicators = rows.table(purpose, plan.year());
        return added(parts.indicators, indicators, indicators.indicators().size());
      case TRAJECTORY:
        TrajectoryTable trajectory =
            TrajectoryRows.read(region, figures, plan.year(), plan.quantity());
        return added(parts.trajectories, trajectory, trajectory.rows().size());
      case COMPONENT:
        ComponentTable components = ComponentRows.read(region, figures, words);
        return added(
            parts.components,
            components,
            components.groups().stream().mapToInt(group -> group.components().size()).sum());
      case SCORE:
        ScoreTable score = ScoreRows.read(region, figures, words, plan.year());
        return added(parts.scores, score, region.rows().size());
      case HISTORY:
        HistoryTable history = HistoryRows.read(region, figures, plan.quantity());
        return added(parts.histories, history, history.rows().size());
      default:
        BudgetTable budget =
            BudgetRows.read(
                region,
                figures,
                words,
                plan.kind() == TableKind.BUDGET
                    ? BudgetTable.Kind.BUDGET
                    : BudgetTable.Kind.REVENUE,
                plan.year());
        return added(parts.budgets, budget, budget.lines().size());
    }
  }

  private static <T> int added(List<T> tables, T table, int rows) {
    if (rows > 0) {
      tables.add(table);
    }
    return rows;
  }

  private static List<Column> columns(Region region) {
    return region.header().headings().stream()
        .filter(heading -> !ColumnClashes.meaning(heading).isEmpty())
        .map(
            heading ->
                new Column(
                    CellLocation.columnName(heading.column()),
                    heading.text(),
                    ColumnClashes.meaning(heading),
                    heading.evidence()))
        .toList();
  }
}
