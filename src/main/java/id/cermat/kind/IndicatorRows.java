package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import id.cermat.model.Indicator;
import id.cermat.model.Indicator.Blank;
import id.cermat.model.IndicatorTable;
import id.cermat.model.Label;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a contract or a table of realizations. */
final class IndicatorRows {
  /** Fewer rows that repeat another's code or name are slips: a row copied, a code mistyped. */
  private static final int FEWEST_REPEATS = 3;

  /** From one repeat in so many rows on, code and name are no key of the rows. */
  private static final int ROWS_A_REPEAT = 5;

  private final Region region;
  private final RowLabels labels;
  private final FigureReader figures;
  private final RowWords words;

  IndicatorRows(Region region, FigureReader figures, RowWords words) {
    this.region = region;
    this.labels = new RowLabels(region);
    this.figures = figures;
    this.words = words;
  }

  IndicatorTable table(IndicatorTable.Kind kind, @Nullable Integer year) {
    List<Indicator> indicators = new ArrayList<>();
    Figure totalWeight = null;
    Label objective = null;
    for (int row : region.rows()) {
      Label own = labels.label(row, Meaning.OBJECTIVE);
      objective = own == null ? objective : own;
      if (total(row)) {
        totalWeight = figures.figure(row, labels.column(Meaning.WEIGHT), "kontrak");
      } else if (indicator(row)) {
        indicators.add(read(row, objective));
      }
    }
    return new IndicatorTable(
        kind, region.titles().title(), region.area(), year, List.copyOf(indicators), totalWeight);
  }

  /**
   * Whether each row is one indicator: not where names come back year after year, office after
   * office or under each activity, which other columns or the rows above tell apart.
   */
  boolean keyed() {
    Set<String> keys = new HashSet<>();
    int rows = 0;
    for (int row : region.rows()) {
      if (indicator(row) && !total(row)) {
        rows++;
        Label key = labels.column(Meaning.CODE) == null ? labels.name(row) : labels.code(row);
        if (key == null) {
          key = labels.name(row);
        }
        keys.add(key == null ? "row " + row : key.text().toLowerCase(Locale.ROOT));
      }
    }
    int repeats = rows - keys.size();
    return repeats < FEWEST_REPEATS || repeats * ROWS_A_REPEAT < rows;
  }

  /** Whether the row is one of an indicator, not a heading between them. */
  boolean indicator(int row) {
    Label code = labels.code(row);
    if (code != null && Texts.isCode(code.text())) {
      return true;
    }
    boolean named = code != null || labels.name(row) != null;
    boolean numbered = labels.own(row, Meaning.NUMBER) != null && labels.name(row) != null;
    boolean score = labels.texts(row).anyMatch(l -> RowWords.organisationScore(l.text()));
    return named && !score && (labels.anyFigure(row) || numbered);
  }

  /** An indicator may be called "Jumlah kunjungan"; a total has nothing to reach. */
  private boolean total(int row) {
    Optional<Label> first = labels.texts(row).findFirst();
    Label name = labels.name(row);
    if (name != null && labels.own(row, Meaning.TARGET) != null) {
      return false;
    }
    return first.isPresent() && words.total(first.get().text())
        || name != null && words.total(name.text()) && labels.code(row) == null;
  }

  /** The indicator that stands in a row. */
  Indicator read(int row, @Nullable Label objective) {
    Label code = labels.code(row);
    Label name = labels.name(row);
    String subject = labels.subject(row, code, name);
    FigureUnit unit = labels.unit(row);
    Label polarity = labels.label(row, Meaning.POLARITY);
    Label consolidation = labels.label(row, Meaning.CONSOLIDATION);
    List<Blank> blanks =
        Stream.of(Meaning.TARGET, Meaning.REALIZATION, Meaning.INDEX, Meaning.WEIGHT)
            .map(labels::column)
            .map(column -> figures.blank(row, column))
            .flatMap(Optional::stream)
            .toList();
    return new Indicator(
        region.sheet().at(row, region.header().firstColumn()),
        code,
        name,
        objective,
        polarity,
        polarity == null ? null : RowWords.polarity(polarity.text()),
        Stream.of(polarity, labels.label(row, Meaning.NOTE))
            .anyMatch(label -> label != null && RowWords.unexceedable(label.text())),
        consolidation == null ? null : RowWords.consolidation(consolidation.text()),
        figures.figure(row, labels.column(Meaning.TARGET), subject, unit),
        figures.figure(row, labels.column(Meaning.REALIZATION), subject, unit),
        figures.figure(row, labels.column(Meaning.INDEX), subject),
        figures.figure(row, labels.column(Meaning.WORST), subject, unit),
        labels.label(row, Meaning.VALIDITY),
        figures.figure(row, labels.column(Meaning.WEIGHT), subject),
        figures.figure(row, labels.column(Meaning.WEIGHTED), subject),
        labels.label(row, Meaning.STATUS),
        blanks);
  }
}
