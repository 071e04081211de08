package id.cermat.kind;

import id.cermat.model.BudgetTable;
import id.cermat.model.ComponentTable;
import id.cermat.model.FigureTable;
import id.cermat.model.HistoryTable;
import id.cermat.model.IkpaTable;
import id.cermat.model.IndicatorTable;
import id.cermat.model.RekapTable;
import id.cermat.model.ScoreTable;
import id.cermat.model.TrajectoryTable;
import id.cermat.relation.SheetRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a unit while its files are read. */
public final class UnitParts {
  public final List<IndicatorTable> indicators = new ArrayList<>();
  public final List<TrajectoryTable> trajectories = new ArrayList<>();
  public final List<ComponentTable> components = new ArrayList<>();
  public final List<ScoreTable> scores = new ArrayList<>();
  public final List<BudgetTable> budgets = new ArrayList<>();
  public final List<HistoryTable> histories = new ArrayList<>();
  public final List<FigureTable> figures = new ArrayList<>();
  public final List<RekapTable> rekaps = new ArrayList<>();
  public final List<IkpaTable> ikpas = new ArrayList<>();
  public final List<SheetRelations> relations = new ArrayList<>();

  public void addAll(UnitParts others) {
    indicators.addAll(others.indicators);
    trajectories.addAll(others.trajectories);
    components.addAll(others.components);
    scores.addAll(others.scores);
    budgets.addAll(others.budgets);
    histories.addAll(others.histories);
    figures.addAll(others.figures);
    rekaps.addAll(others.rekaps);
    ikpas.addAll(others.ikpas);
    relations.addAll(others.relations);
  }

  /** The latest year that a table's own title or columns give; null where none does. */
  public @Nullable Integer latestYear() {
    return Stream.of(
            indicators.stream().map(IndicatorTable::year),
            trajectories.stream().map(TrajectoryTable::year),
            scores.stream().map(ScoreTable::year),
            budgets.stream().map(BudgetTable::year),
            rekaps.stream().map(RekapTable::year),
            ikpas.stream().map(IkpaTable::year))
        .flatMap(years -> years)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(null);
  }
}
