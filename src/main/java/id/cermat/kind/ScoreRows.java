package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Meaning;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.ScoreTable;
import id.cermat.model.ScoreTable.Objective;
import id.cermat.model.ScoreTable.Perspective;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the score sheet (NKO): perspective rows, objective rows, indicator rows, the score. */
final class ScoreRows {
  private static final String SUBJECT = "nko";

  private final Region region;
  private final RowLabels labels;
  private final FigureReader figures;
  private final RowWords words;
  private final IndicatorRows indicators;
  private final List<Perspective> perspectives = new ArrayList<>();
  private @Nullable OpenPerspective perspective;
  private @Nullable OpenObjective objective;
  private @Nullable Figure total;

  private ScoreRows(Region region, FigureReader figures, RowWords words) {
    this.region = region;
    this.labels = new RowLabels(region);
    this.figures = figures;
    this.words = words;
    this.indicators = new IndicatorRows(region, figures, words);
  }

  static ScoreTable read(
      Region region, FigureReader figures, RowWords words, @Nullable Integer year) {
    ScoreRows rows = new ScoreRows(region, figures, words);
    region.rows().forEach(rows::take);
    rows.closePerspective();
    return new ScoreTable(
        region.titles().title(), region.area(), year, List.copyOf(rows.perspectives), rows.total);
  }

  private void take(int row) {
    Label code = labels.code(row);
    boolean coded = code != null && Texts.isCode(code.text());
    Optional<Label> named =
        labels.texts(row).filter(label -> words.perspective(label.text()) != null).findFirst();
    Optional<Label> score =
        labels.texts(row).filter(label -> RowWords.organisationScore(label.text())).findFirst();
    if (!coded && named.isPresent()) {
      closePerspective();
      perspective =
          new OpenPerspective(
              named.get(),
              firstOf(row, Meaning.WEIGHT, Meaning.WEIGHTED),
              firstOf(row, Meaning.INDEX));
    } else if (!coded && score.isPresent()) {
      total = firstOf(row, Meaning.INDEX, Meaning.WEIGHTED);
    } else if (coded || measured(row)) {
      takeIndicator(row);
    } else if (labels.name(row) != null
        && labels.texts(row).noneMatch(l -> words.total(l.text()))) {
      closeObjective();
      objective =
          new OpenObjective(
              code,
              labels.name(row),
              region.sheet().at(row, region.header().firstColumn()),
              firstOf(row, Meaning.INDEX, Meaning.WEIGHTED));
    }
  }

  /** An indicator without a code: it has a target, a realization or a class of its own. */
  private boolean measured(int row) {
    return labels.name(row) != null
        && (labels.label(row, Meaning.VALIDITY) != null
            || figures.figure(row, labels.column(Meaning.TARGET), SUBJECT) != null
            || figures.figure(row, labels.column(Meaning.REALIZATION), SUBJECT) != null);
  }

  private void takeIndicator(int row) {
    Label merged = labels.label(row, Meaning.OBJECTIVE);
    boolean another = objective == null || !Objects.equals(objective.name, merged);
    if (objective == null || merged != null && another) {
      closeObjective();
      objective =
          new OpenObjective(
              null, merged, region.sheet().at(row, region.header().firstColumn()), null);
    }
    objective.indicators.add(indicators.read(row, objective.name));
  }

  private @Nullable Figure firstOf(int row, Meaning... meanings) {
    for (Meaning meaning : meanings) {
      Figure figure = figures.figure(row, labels.column(meaning), SUBJECT);
      if (figure != null) {
        return figure;
      }
    }
    return null;
  }

  private void closeObjective() {
    if (objective == null) {
      return;
    }
    if (perspective == null) {
      perspective = new OpenPerspective(new Label("", region.area()), null, null);
    }
    perspective.objectives.add(
        new Objective(
            objective.code,
            objective.name,
            objective.row,
            objective.score,
            List.copyOf(objective.indicators)));
    objective = null;
  }

  private void closePerspective() {
    closeObjective();
    if (perspective != null) {
      perspectives.add(
          new Perspective(
              perspective.name,
              perspective.weight,
              perspective.score,
              List.copyOf(perspective.objectives)));
      perspective = null;
    }
  }

  private record OpenPerspective(
      Label name, @Nullable Figure weight, @Nullable Figure score, List<Objective> objectives) {
    OpenPerspective(Label name, @Nullable Figure weight, @Nullable Figure score) {
      this(name, weight, score, new ArrayList<>());
    }
  }

  private record OpenObjective(
      @Nullable Label code,
      @Nullable Label name,
      Location row,
      @Nullable Figure score,
      List<Indicator> indicators) {
    OpenObjective(
        @Nullable Label code, @Nullable Label name, Location row, @Nullable Figure score) {
      this(code, name, row, score, new ArrayList<>());
    }
  }
}
