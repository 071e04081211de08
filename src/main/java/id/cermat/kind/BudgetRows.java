package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Meaning;
import id.cermat.model.BudgetTable;
import id.cermat.model.BudgetTable.Line;
import id.cermat.model.Label;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a budget or of the revenue. */
final class BudgetRows {
  private static final List<Meaning> NAMES =
      List.of(Meaning.EXPENDITURE, Meaning.TAX_KIND, Meaning.INDICATOR, Meaning.COMPONENT);

  private final Region region;
  private final RowLabels labels;
  private final FigureReader figures;

  private BudgetRows(Region region, FigureReader figures) {
    this.region = region;
    this.labels = new RowLabels(region);
    this.figures = figures;
  }

  static BudgetTable read(
      Region region,
      FigureReader figures,
      RowWords words,
      BudgetTable.Kind kind,
      @Nullable Integer year) {
    return new BudgetRows(region, figures).table(words, kind, year);
  }

  private BudgetTable table(RowWords words, BudgetTable.Kind kind, @Nullable Integer year) {
    List<Line> lines = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (int row : region.rows()) {
      if (labels.anyFigure(row)) {
        Label code = labels.label(row, Meaning.CODE);
        lines.add(line(row, name(row)));
        codes.add(code == null ? "" : code.text());
      }
    }
    return new BudgetTable(
        kind, region.titles().title(), region.area(), year, LineLevels.assign(lines, codes, words));
  }

  private Line line(int row, Label name) {
    String subject = "anggaran";
    Figure ceiling = figures.figure(row, labels.column(Meaning.CEILING), subject);
    Figure revised = figures.figure(row, labels.column(Meaning.REVISED_CEILING), subject);
    boolean both =
        labels.column(Meaning.CEILING) != null && labels.column(Meaning.REVISED_CEILING) != null;
    Figure target = figures.figure(row, labels.column(Meaning.TARGET), subject);
    Heading percentage = labels.column(Meaning.PERCENTAGE);
    return new Line(
        region.sheet().at(row, region.header().firstColumn()),
        name,
        1,
        -1,
        both || ceiling != null ? ceiling : revised != null ? revised : target,
        both ? revised : null,
        figures.figure(row, labels.column(Meaning.REALIZATION), subject),
        figures.figure(
            row, percentage == null ? labels.column(Meaning.INDEX) : percentage, subject),
        figures.figure(row, labels.column(Meaning.REMAINDER), subject),
        figures.figure(row, labels.column(Meaning.PREVIOUS), subject),
        figures.figure(row, labels.column(Meaning.GROWTH), subject));
  }

  /** The line's name; where its own column is blank, any other text of the row. */
  private Label name(int row) {
    for (Meaning meaning : NAMES) {
      Label name = labels.label(row, meaning);
      if (name != null) {
        return name;
      }
    }
    return labels
        .texts(row)
        .filter(label -> !Texts.isNumeric(label.text()))
        .findFirst()
        .orElseGet(
            () -> {
              int column =
                  NAMES.stream()
                      .map(labels::column)
                      .filter(java.util.Objects::nonNull)
                      .findFirst()
                      .map(Heading::column)
                      .orElse(region.header().firstColumn());
              return new Label("", region.sheet().at(row, column));
            });
  }
}
