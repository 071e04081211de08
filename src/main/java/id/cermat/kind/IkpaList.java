package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.format.sheet.GridCell;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.lexicon.Meaning;
import id.cermat.model.IkpaTable;
import id.cermat.model.IkpaTable.Measure;
import id.cermat.model.IkpaTable.Satker;
import id.cermat.model.Label;
import id.cermat.reader.table.ColumnNamer;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Header;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowWords;
import id.cermat.reader.table.Sheet;
import id.cermat.reader.table.Titles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The IKPA of one unit as a list: a row an indicator, with its weight, its score and both
 * multiplied, and below them the total, the conversion, the deduction and the final score.
 *
 * @param parts the row of each indicator
 * @param summaries the row of each figure of the whole
 * @param figures the columns of weights, of scores and of both multiplied, which may be missing
 */
record IkpaList(
    Region region,
    int nameColumn,
    Map<IkpaIndicator, Integer> parts,
    Map<IkpaColumn.Kind, Integer> summaries,
    Map<Meaning, Heading> figures) {

  /**
   * Rows of aspects may part the indicators, blank ones the header and the figures of the whole.
   */
  private static final int GAP = 2;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The list whose first indicator stands in this row; null where none begins. */
  static @Nullable IkpaList at(Sheet sheet, ColumnNamer namer, RowWords words, int first) {
    for (GridCell cell : sheet.grid().row(first)) {
      if (cell.kind() == GridCell.Kind.TEXT && IkpaColumn.indicator(Sheet.text(cell)) != null) {
        return at(sheet, namer, words, first, cell.column());
      }
    }
    return null;
  }

  private static @Nullable IkpaList at(
      Sheet sheet, ColumnNamer namer, RowWords words, int first, int nameColumn) {
    Map<IkpaIndicator, Integer> parts = new EnumMap<>(IkpaIndicator.class);
    Map<IkpaColumn.Kind, Integer> summaries = new EnumMap<>(IkpaColumn.Kind.class);
    int last = first;
    for (int row = first; row < sheet.grid().rowCount() && row <= last + GAP; row++) {
      IkpaColumn.Kind summary = summary(sheet, words, row, nameColumn);
      IkpaIndicator part = IkpaColumn.indicator(sheet.text(row, nameColumn));
      if (summary != null && parts.size() >= IkpaColumn.TELLING) {
        summaries.putIfAbsent(summary, row);
        last = row;
      } else if (part != null && summaries.isEmpty() && !parts.containsKey(part)) {
        parts.put(part, row);
        last = row;
      }
    }
    int bottom = headerRow(sheet, first);
    if (parts.size() < IkpaColumn.TELLING || bottom < 0) {
      return null;
    }
    List<Heading> headings = new ArrayList<>();
    Map<Meaning, Heading> figures = new EnumMap<>(Meaning.class);
    for (int column = 0; column < sheet.grid().columnCount(); column++) {
      Heading heading = namer.name(bottom, bottom, column, 0);
      Meaning meaning = column > nameColumn ? meaning(heading) : null;
      if (heading.is(Meaning.TARGET) || meaning != null && figures.containsKey(meaning)) {
        return null;
      }
      Heading named = heading.withMeaning(meaning, meaning == null ? "" : "ikpa");
      if (meaning != null) {
        figures.put(meaning, named);
      }
      headings.add(named);
    }
    if (!figures.containsKey(Meaning.INDEX) || figures.size() < 2) {
      return null;
    }
    List<Integer> rows = new ArrayList<>(parts.values());
    rows.addAll(summaries.values());
    rows.sort(Integer::compare);
    int right = figures.values().stream().mapToInt(Heading::column).max().orElse(nameColumn);
    Header header = new Header(bottom, bottom, 0, right, headings.subList(0, right + 1));
    Titles titles = Titles.above(sheet, header, List.of());
    return new IkpaList(
        new Region(sheet, header, titles, rows), nameColumn, parts, summaries, figures);
  }

  /** The nearest row above with two words or more; the numbers of the columns may part them. */
  private static int headerRow(Sheet sheet, int first) {
    for (int row = first - 1; row >= 0 && row >= first - GAP - 1; row--) {
      List<GridCell> cells = sheet.filled(row, 0, Integer.MAX_VALUE);
      if (cells.stream().filter(Sheet::words).count() > 1) {
        return cells.stream().anyMatch(Sheet::numeric) ? -1 : row;
      }
    }
    return -1;
  }

  private static @Nullable Meaning meaning(Heading heading) {
    String words = heading.text().toLowerCase(Locale.ROOT);
    if (words.matches(".*(?:tertimbang|terbobot|nilai akhir|(?:x|kali|\\*) bobot).*")) {
      return Meaning.WEIGHTED;
    }
    if (words.contains("bobot")) {
      return Meaning.WEIGHT;
    }
    return words.matches(".*(?:nilai|skor|capaian|realisasi|score).*") ? Meaning.INDEX : null;
  }

  /** What a row below the indicators gives of the whole; null where it is none of these. */
  private static IkpaColumn.@Nullable Kind summary(
      Sheet sheet, RowWords words, int row, int nameColumn) {
    for (GridCell cell : sheet.filled(row, 0, nameColumn)) {
      String text = Sheet.text(cell);
      IkpaColumn.Kind kind = IkpaColumn.summary(text.toLowerCase(Locale.ROOT));
      if (kind != null || words.total(text)) {
        return kind == null ? IkpaColumn.Kind.TOTAL : kind;
      }
    }
    return null;
  }

  /** The list as a table of one unit. */
  IkpaTable read(FigureReader reader) {
    List<Measure> measures = new ArrayList<>();
    parts.forEach(
        (part, row) ->
            measures.add(
                new Measure(
                    part,
                    Objects.requireNonNull(region.sheet().label(row, nameColumn)),
                    null,
                    figure(reader, row, Meaning.INDEX),
                    figure(reader, row, Meaning.WEIGHT),
                    figure(reader, row, Meaning.WEIGHTED),
                    null)));
    Figure total = whole(reader, IkpaColumn.Kind.TOTAL);
    Figure score = whole(reader, IkpaColumn.Kind.SCORE);
    Figure deduction = whole(reader, IkpaColumn.Kind.DISPENSATION);
    if (total == null && deduction == null && complete(measures)) {
      // Nothing is converted where all is measured: the score is the total of the printed parts.
      total = score;
      score = null;
    }
    Label title = region.titles().title();
    Satker unit =
        new Satker(
            region.area(),
            null,
            title,
            List.copyOf(measures),
            total,
            whole(reader, IkpaColumn.Kind.CONVERSION),
            deduction,
            score,
            null);
    return new IkpaTable(title, region.area(), region.titles().year(), List.of(unit));
  }

  private static boolean complete(List<Measure> measures) {
    return measures.stream()
            .map(Measure::weight)
            .filter(Objects::nonNull)
            .map(Figure::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(WHOLE)
        == 0;
  }

  private @Nullable Figure figure(FigureReader reader, int row, Meaning meaning) {
    return reader.figure(row, figures.get(meaning), "ikpa");
  }

  /** A figure of the whole stands under both multiplied, or else under the scores. */
  private @Nullable Figure whole(FigureReader reader, IkpaColumn.Kind kind) {
    Integer row = summaries.get(kind);
    if (row == null) {
      return null;
    }
    Figure weighted = figure(reader, row, Meaning.WEIGHTED);
    return weighted == null ? figure(reader, row, Meaning.INDEX) : weighted;
  }
}
