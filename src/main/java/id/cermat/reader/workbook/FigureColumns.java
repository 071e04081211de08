package id.cermat.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of any table of figures hold, by their cells and a few words of their headings.
 *
 * @param codes the column of codes, where there is one
 * @param labels columns of words, codes and row numbers, from left to right
 * @param figures columns of figures under a heading of their own
 */
record FigureColumns(@Nullable Heading codes, List<Heading> labels, List<Heading> figures) {
  /** Columns of numbers that count and name, but measure nothing. */
  private static final Set<String> NAMING =
      Set.of(
          "no",
          "nomor",
          "num",
          "urut",
          "kode",
          "kd",
          "code",
          "akun",
          "mak",
          "nip",
          "npwp",
          "id",
          "tanggal",
          "tgl",
          "date",
          "rekening");

  private static final Set<String> DATING = Set.of("tahun", "year", "bulan", "month");

  private static final int MOST_WORDS = 3;

  static FigureColumns of(Region region) {
    List<Heading> labels = new ArrayList<>();
    List<Heading> figures = new ArrayList<>();
    Heading codes = null;
    for (Heading heading : region.header().headings()) {
      if (measures(region, heading)) {
        figures.add(heading);
        continue;
      }
      labels.add(heading);
      boolean coded = LineCode.column(region.sheet(), region.rows(), heading.column());
      if (coded && figures.isEmpty() && (codes == null || rowNumbers(region, codes))) {
        codes = heading;
      }
    }
    return new FigureColumns(codes, List.copyOf(labels), List.copyOf(figures));
  }

  /** Whether rows with labels and figures make a table of it. */
  boolean isTable() {
    return !figures.isEmpty()
        && labels.size() > 0
        && labels.get(0).column() < figures.get(0).column()
        && labels.stream().anyMatch(heading -> heading != codes || labels.size() == 1)
        && (figures.size() > 1 || !labels.get(0).text().isEmpty());
  }

  private static boolean measures(Region region, Heading heading) {
    if (heading.text().isEmpty() || naming(heading.text())) {
      return false;
    }
    int numbers = 0;
    int others = 0;
    for (int row : region.rows()) {
      GridCell cell = region.sheet().grid().cell(row, heading.column());
      if (cell == null || !Sheet.holdsAnything(cell)) {
        continue;
      }
      boolean date = cell.kind() == GridCell.Kind.NUMBER && cell.format().date();
      if (Sheet.numeric(cell) && !date && !leadingZero(cell)) {
        numbers++;
      } else if (cell.kind() == GridCell.Kind.TEXT && !Texts.isPlaceholder(Sheet.text(cell))) {
        others++;
      }
    }
    return numbers > 0 && numbers > others && !rowNumbers(region, heading);
  }

  /** Digits that begin with 0 name something: 015, 0801234. */
  private static boolean leadingZero(GridCell cell) {
    String text = Sheet.text(cell);
    return cell.kind() == GridCell.Kind.TEXT
        && text.length() > 1
        && text.charAt(0) == '0'
        && Character.isDigit(text.charAt(1));
  }

  private static boolean naming(String text) {
    List<String> words = HeaderText.words(text.toLowerCase(java.util.Locale.ROOT));
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && (NAMING.contains(words.get(0)) || words.size() == 1 && DATING.contains(words.get(0)))
        && words.stream().noneMatch(word -> word.equals("%"));
  }

  /** Whether its numbers are 1, 2, 3 and so on. */
  private static boolean rowNumbers(Region region, Heading heading) {
    int expected = 1;
    for (int row : region.rows()) {
      String text = region.sheet().text(row, heading.column());
      if (text.isEmpty()) {
        continue;
      }
      if (!text.equals(Integer.toString(expected)) && !text.equals(expected + ".")) {
        return false;
      }
      expected++;
    }
    return expected > 3;
  }
}
