package id.cermat.reader.table;

import id.cermat.format.sheet.Grid;
import id.cermat.format.sheet.GridCell;
import id.cermat.model.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a table.
 *
 * @param title the line that announces a span of years, else the first that is no letterhead
 * @param year the one year that the lines or the sheet's name give
 * @param scale the power of ten of "dalam jutaan rupiah"
 */
public record Titles(@Nullable Label title, List<String> lines, @Nullable Integer year, int scale) {
  private static final int HEIGHT = 9;

  /** How many blank rows may part the lines of a title, and a title from its header. */
  private static final int GAP = 1;

  private static final int GAP_ABOVE_HEADER = 4;
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:19|20)\\d\\d\\s*(?:s\\.?\\s?d\\.?|s/d|sampai(?: dengan)?|-|–|hingga)\\s*(?:19|20)\\d\\d");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?i)(?:kpp|kanwil|kantor (?:pelayanan|wilayah)|direktorat jenderal|kementerian|tahun"
              + "|periode|\\(?dalam)\\b");
  private static final Pattern NOTE =
      Pattern.compile("(?i)(?:catatan|sumber|keterangan|ket|note|source)\\b|[*)]");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/])(20\\d\\d)(?![\\d/])");

  public static Titles above(Sheet sheet, Header header, List<Region> before) {
    List<Label> labels = lines(sheet, header, before, header.firstColumn(), header.lastColumn());
    if (labels.isEmpty()) {
      labels = lines(sheet, header, before, 0, Integer.MAX_VALUE);
    }
    Label title =
        labels.stream()
            .filter(label -> !LETTERHEAD.matcher(label.text()).lookingAt())
            .findFirst()
            .orElse(labels.isEmpty() ? null : labels.get(0));
    int scale = 0;
    Integer year = null;
    for (Label label : labels) {
      if (SPAN.matcher(label.text().toLowerCase(Locale.ROOT)).find()) {
        title = label;
      } else {
        Integer named = year(label.text());
        year = named == null ? year : named;
      }
      int announced = HeaderText.of(label.text()).scale();
      scale = announced == 0 ? scale : announced;
    }
    if (year == null) {
      year = year(sheet.grid().sheet());
    }
    return new Titles(title, labels.stream().map(Label::text).toList(), year, scale);
  }

  /** The one year in a text; null where there is none, several, or a span. */
  public static @Nullable Integer year(String text) {
    if (!text.contains("20")) {
      return null;
    }
    if (SPAN.matcher(text.toLowerCase(Locale.ROOT)).find()) {
      return null;
    }
    Integer year = null;
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      Integer found = Integer.valueOf(matcher.group(1));
      if (year != null && !year.equals(found)) {
        return null;
      }
      year = found;
    }
    return year;
  }

  /** Whether any of the lines has one of the words. */
  public boolean mention(String... words) {
    return lines.stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(line -> java.util.Arrays.stream(words).anyMatch(line::contains));
  }

  private static List<Label> lines(
      Sheet sheet, Header header, List<Region> before, int firstColumn, int lastColumn) {
    Deque<Label> lines = new ArrayDeque<>();
    int blanks = 0;
    for (int row = header.firstRow() - 1;
        row >= 0
            && row >= header.firstRow() - HEIGHT
            && blanks <= (lines.isEmpty() ? GAP_ABOVE_HEADER : GAP);
        row--) {
      List<GridCell> cells = new ArrayList<>();
      for (GridCell cell : sheet.grid().row(row)) {
        Grid.Range merge = sheet.grid().mergeAt(row, cell.column());
        int last = merge == null ? cell.column() : merge.lastColumn();
        if (last >= firstColumn && cell.column() <= lastColumn && Sheet.holdsAnything(cell)) {
          cells.add(cell);
        }
      }
      if (cells.stream().anyMatch(cell -> before.stream().anyMatch(r -> r.covers(cell)))) {
        break;
      }
      if (!cells.isEmpty()
          && lines.isEmpty()
          && blanks > GAP
          && !standsAlone(cells, header.firstColumn())) {
        break;
      }
      blanks = cells.isEmpty() ? blanks + 1 : 0;
      if (!cells.isEmpty()) {
        GridCell first = cells.get(0);
        String text = String.join(" ", cells.stream().map(Sheet::text).toList());
        lines.addFirst(new Label(text, sheet.at(first.row(), first.column())));
      }
    }
    return List.copyOf(lines);
  }

  /**
   * Whether a line far above a header is a title rather than the end of what stands before: a
   * signature, a note, a row of another table.
   */
  private static boolean standsAlone(List<GridCell> cells, int firstColumn) {
    GridCell cell = cells.get(0);
    return cells.size() == 1
        && cell.column() <= firstColumn
        && !NOTE.matcher(Sheet.text(cell).strip()).lookingAt();
  }
}
