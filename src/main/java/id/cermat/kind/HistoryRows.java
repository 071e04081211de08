package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import id.cermat.model.Label;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads figures over the years. */
final class HistoryRows {
  private final Region region;
  private final RowLabels labels;
  private final FigureReader figures;

  private HistoryRows(Region region, FigureReader figures) {
    this.region = region;
    this.labels = new RowLabels(region);
    this.figures = figures;
  }

  static HistoryTable read(Region region, FigureReader figures, Quantity quantity) {
    return new HistoryRows(region, figures).table(quantity);
  }

  private HistoryTable table(Quantity quantity) {
    SortedMap<Integer, Label> years = new TreeMap<>();
    for (Heading heading : labels.figureColumns()) {
      if (heading.year() != null && !heading.is(Meaning.GROWTH)) {
        years.put(
            heading.year(),
            new Label(heading.text(), region.sheet().at(heading.row(), heading.column())));
      }
    }
    List<HistoryTable.Row> rows = new ArrayList<>();
    for (int row : region.rows()) {
      Optional<Label> score =
          labels.texts(row).filter(l -> RowWords.organisationScore(l.text())).findFirst();
      Label code = score.isPresent() ? null : labels.code(row);
      Label name = score.orElseGet(() -> labels.name(row));
      if ((code != null || name != null) && labels.anyFigure(row)) {
        rows.add(row(row, code, name, score.isPresent(), years));
      }
    }
    return new HistoryTable(
        region.titles().title(), region.area(), quantity, years, List.copyOf(rows));
  }

  private HistoryTable.Row row(
      int row,
      @Nullable Label code,
      @Nullable Label name,
      boolean score,
      SortedMap<Integer, Label> years) {
    String subject = score ? "nko" : labels.subject(row, code, name);
    SortedMap<Integer, Figure> byYear = new TreeMap<>();
    HistoryTable.Growth growth = null;
    for (Heading heading : labels.figureColumns()) {
      Figure figure = figures.figure(row, heading, subject);
      if (figure == null) {
        continue;
      }
      if (heading.is(Meaning.GROWTH)) {
        growth = growth(figure, heading, years);
      } else if (heading.year() != null) {
        byYear.put(heading.year(), figure);
      }
    }
    return new HistoryTable.Row(
        region.sheet().at(row, region.header().firstColumn()), code, name, score, byYear, growth);
  }

  /** Growth of the last year over the one before, or to the year that its header names. */
  private static HistoryTable.@Nullable Growth growth(
      Figure figure, Heading heading, SortedMap<Integer, Label> years) {
    Integer to = Objects.requireNonNullElseGet(heading.year(), years::lastKey);
    SortedMap<Integer, Label> before = years.headMap(to);
    if (before.isEmpty()) {
      return null;
    }
    String header = heading.text().toLowerCase(Locale.ROOT);
    boolean inPoints =
        !header.contains("%") && (header.contains("poin") || header.contains("selisih"));
    return new HistoryTable.Growth(figure, before.lastKey(), to, inPoints);
  }
}
