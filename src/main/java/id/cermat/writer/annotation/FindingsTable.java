package id.cermat.writer.annotation;

import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of findings as a reader sees it; every text is ready to be shown.
 *
 * @param sheetName the wanted name of its sheet
 * @param counts how many findings of each severity, in words
 * @param legend what the colours and links mean, and what of the findings did not fit
 * @param headers one a column
 */
public record FindingsTable(
    String sheetName,
    String title,
    String subtitle,
    Map<Severity, String> counts,
    String legend,
    List<Column> columns,
    List<String> headers,
    List<Row> rows,
    String none,
    String pageFooter) {

  FindingsTable withSheet(String name, String newName) {
    List<Row> linked =
        rows.stream()
            .map(row -> new Row(row.severity, row.texts, moved(row.link, name, newName)))
            .toList();
    return new FindingsTable(
        sheetName, title, subtitle, counts, legend, columns, headers, linked, none, pageFooter);
  }

  /** The same with links to these sheets alone, since a link to another would lead nowhere. */
  public FindingsTable linkedTo(Set<String> sheets) {
    List<Row> linked =
        rows.stream()
            .map(
                row ->
                    row.link == null || sheets.contains(row.link.sheet())
                        ? row
                        : new Row(row.severity, row.texts, null))
            .toList();
    return new FindingsTable(
        sheetName, title, subtitle, counts, legend, columns, headers, linked, none, pageFooter);
  }

  private static @Nullable CellLocation moved(
      @Nullable CellLocation link, String name, String newName) {
    return link == null || !link.sheet().equals(name)
        ? link
        : new CellLocation(link.file(), newName, link.row(), link.column());
  }

  /**
   * The columns, in their order, with their widths in characters: together they may be as wide as a
   * landscape A4 page on which letters of 10 points shrink to 8.
   */
  public enum Column {
    NUMBER(5),
    SEVERITY(13),
    RULE(26),
    PLACE(22),
    SUBJECT(13),
    ACTUAL(17),
    EXPECTED(17),
    DIFFERENCE(14),
    EXPLANATION(53);

    private final int width;

    Column(int width) {
      this.width = width;
    }

    public int width() {
      return width;
    }

    /** Letters are narrower than the digits in which widths are counted; the padding takes one. */
    private int textWidth() {
      return width + width / 20 - 1;
    }
  }

  /**
   * One finding.
   *
   * @param texts one a column
   * @param link the cell of this workbook to which the place leads
   */
  public record Row(Severity severity, List<String> texts, @Nullable CellLocation link) {

    /** How many lines its texts take at the widths of their columns, words kept whole. */
    public int lines(List<Column> columns) {
      int most = 1;
      for (int i = 0; i < texts.size(); i++) {
        most = Math.max(most, lines(texts.get(i), columns.get(i).textWidth()));
      }
      return most;
    }

    /** Whether what stands there and what should are figures, not texts. */
    public boolean ofFigures(List<Column> columns) {
      return !texts.get(columns.indexOf(Column.DIFFERENCE)).isEmpty();
    }

    private static int lines(String text, int width) {
      int lines = 0;
      for (String paragraph : text.split("\n", -1)) {
        lines++;
        int used = 0;
        for (String word : paragraph.split(" ", -1)) {
          if (used > 0 && used + 1 + word.length() > width) {
            lines++;
            used = 0;
          }
          used += (used > 0 ? 1 : 0) + word.length();
          lines += (used - 1) / width;
          used = used == 0 ? 0 : (used - 1) % width + 1;
        }
      }
      return lines;
    }
  }
}
