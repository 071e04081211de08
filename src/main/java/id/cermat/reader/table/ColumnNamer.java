package id.cermat.reader.table;

import id.cermat.figure.FigureUnit;
import id.cermat.format.sheet.Grid;
import id.cermat.lexicon.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a column means by the one, two or three header cells that stand over it. */
public final class ColumnNamer {
  /** Stands between the texts of a header's rows. */
  public static final String BELOW = " › ";

  private final Sheet sheet;
  private final HeaderWords words;

  public ColumnNamer(Sheet sheet, HeaderWords words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** The heading of a column, given the header's rows and the table's first column. */
  public Heading name(int firstRow, int lastRow, int column, int firstColumn) {
    List<String> texts = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = firstRow; row <= lastRow; row++) {
      Grid.Range merge = sheet.grid().mergeAt(row, column);
      if (merge != null && merge.firstRow() < row && row > firstRow) {
        continue;
      }
      String text = sheet.covering(row, column);
      if (text.isEmpty() && row < lastRow) {
        text = spread(row, lastRow, column, firstColumn);
      }
      if (!text.isEmpty()) {
        texts.add(text);
        rows.add(row);
      }
    }
    if (texts.isEmpty()) {
      return new Heading(lastRow, column, "", "", null, null, null, null, 0, "");
    }
    return read(texts, rows.get(rows.size() - 1), column);
  }

  /** The text of an unmerged group header to the left. */
  private String spread(int row, int lastRow, int column, int firstColumn) {
    if (sheet.covering(lastRow, column).isEmpty()) {
      return "";
    }
    for (int left = column - 1; left >= firstColumn; left--) {
      if (sheet.covering(lastRow, left).isEmpty()) {
        return "";
      }
      String text = sheet.covering(row, left);
      if (!text.isEmpty()) {
        boolean ownColumnOnly =
            sheet.grid().mergeAt(row, left) != null || sheet.covering(lastRow, left).equals(text);
        return ownColumnOnly ? "" : text;
      }
    }
    return "";
  }

  private Heading read(List<String> texts, int row, int column) {
    Meaning meaning = null;
    Meaning period = null;
    Integer year = null;
    FigureUnit unit = null;
    int scale = 0;
    List<String> evidence = new ArrayList<>();
    for (int i = texts.size() - 1; i >= 0; i--) {
      HeaderWords.Match match = words.match(texts.get(i));
      HeaderText text = match.text();
      year = year == null ? text.year() : year;
      unit = unit == null ? text.unit() : unit;
      scale = scale == 0 ? text.scale() : scale;
      period = period == null ? text.until() : period;
      for (HeaderWords.Hit hit : match.hits()) {
        if (Heading.PERIODS.contains(hit.meaning()) && period == null) {
          period = hit.meaning();
          evidence.add(hit.synonym());
        }
      }
      HeaderWords.Hit main = main(match);
      if (meaning == null && main != null) {
        meaning = main.meaning();
        evidence.add(main.synonym());
      }
    }
    if (meaning == null && period == null && year == null && texts.size() > 1) {
      HeaderWords.Hit joined = main(words.match(String.join(" ", texts)));
      meaning = joined == null ? null : joined.meaning();
      evidence.add(joined == null ? "" : joined.synonym());
    }
    if (meaning != null && Heading.LABELS.contains(meaning)) {
      year = null;
      period = null;
    }
    if (meaning == null && year != null) {
      evidence.add(year.toString());
    }
    return new Heading(
        row,
        column,
        String.join(BELOW, texts),
        texts.size() > 1 ? texts.get(0) : "",
        meaning,
        period,
        year,
        unit,
        scale,
        String.join(", ", evidence));
  }

  /** The one meaning of a header cell, periods aside; null where it could be several. */
  private static HeaderWords.@Nullable Hit main(HeaderWords.Match match) {
    List<HeaderWords.Hit> hits =
        match.hits().stream().filter(hit -> !Heading.PERIODS.contains(hit.meaning())).toList();
    if (hits.isEmpty()) {
      return null;
    }
    HeaderWords.Hit first = hits.get(0);
    long meanings = hits.stream().map(HeaderWords.Hit::meaning).distinct().count();
    if (meanings == 1 || Heading.LABELS.contains(first.meaning())) {
      return first;
    }
    boolean ratio =
        match.text().unit() == FigureUnit.PERCENT
            || hits.stream().anyMatch(hit -> hit.meaning() == Meaning.PERCENTAGE);
    if (ratio) {
      return new HeaderWords.Hit(
          hits.stream().anyMatch(hit -> hit.meaning() == Meaning.INDEX)
              ? Meaning.INDEX
              : Meaning.PERCENTAGE,
          match.text().words().toString());
    }
    boolean onlyFirstIsFigure =
        hits.stream().skip(1).noneMatch(hit -> Heading.FIGURES.contains(hit.meaning()));
    return onlyFirstIsFigure ? first : null;
  }
}
