package id.cermat.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of any table of figures hold, by their cells and a few words of their headings.
 *
 * @param codes the columns of codes, the deepest level last
 * @param labels columns of words, codes and row numbers, from left to right
 * @param figures columns of figures under a heading of their own
 */
public record FigureColumns(List<Heading> codes, List<Heading> labels, List<Heading> figures) {
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

  /** Names of a database's columns: kdprov, kode_satker. */
  private static final Pattern SHORT_CODE = Pattern.compile("kd[a-z]+|kode_?[a-z]+");

  private static final Set<String> DATING = Set.of("tahun", "year", "bulan", "month");

  private static final int MOST_WORDS = 3;

  /** From one in so many cells on, digits that begin with 0 make a column one of codes. */
  private static final int CODES_AMONG = 20;

  public static FigureColumns of(Region region) {
    ColumnCounts counts = new ColumnCounts(region);
    List<Heading> measuring =
        region.header().headings().stream()
            .filter(heading -> measures(region, heading, counts))
            .toList();
    int names = firstWords(region, measuring, counts);
    List<Heading> labels = new ArrayList<>();
    List<Heading> figures = new ArrayList<>();
    List<Heading> coded = new ArrayList<>();
    for (Heading heading : region.header().headings()) {
      if (heading.column() > names && measuring.contains(heading)) {
        figures.add(heading);
        continue;
      }
      labels.add(heading);
      if (figures.isEmpty() && LineCode.distinct(region, heading) > 0) {
        coded.add(heading);
      }
    }
    return new FigureColumns(codes(region, coded), List.copyOf(labels), List.copyOf(figures));
  }

  /** The column with most codes, and those to its left; row numbers only where nothing else is. */
  private static List<Heading> codes(Region region, List<Heading> coded) {
    List<Heading> naming = coded.stream().filter(heading -> !rowNumbers(region, heading)).toList();
    List<Heading> codes = naming.isEmpty() ? coded : naming;
    int most = 0;
    for (int i = 1; i < codes.size(); i++) {
      if (LineCode.distinct(region, codes.get(i)) > LineCode.distinct(region, codes.get(most))) {
        most = i;
      }
    }
    return codes.isEmpty() ? codes : List.copyOf(codes.subList(0, most + 1));
  }

  /**
   * The first column of words with a figure to its right: what stands to the left of names numbers
   * and codes them. -1 where there is none.
   */
  private static int firstWords(Region region, List<Heading> measuring, ColumnCounts counts) {
    int names = -1;
    for (Heading heading : region.header().headings()) {
      if (names >= 0 && measuring.contains(heading)) {
        return names;
      }
      if (names < 0 && counts.words(heading.column()) * 2 > region.rows().size()) {
        names = heading.column();
      }
    }
    return -1;
  }

  /** Whether rows with labels and figures make a table of it. */
  public boolean isTable() {
    return !figures.isEmpty()
        && labels.size() > 0
        && labels.get(0).column() < figures.get(0).column()
        && labels.stream().anyMatch(heading -> !codes.contains(heading) || labels.size() == 1)
        && (figures.size() > 1 || !labels.get(0).text().isEmpty());
  }

  /** Whether its names stand to the right of its figures, as a database writes them. */
  public boolean isExtract() {
    return figures.size() > 1
        && !labels.isEmpty()
        && labels.stream().noneMatch(heading -> heading.text().isEmpty());
  }

  private static boolean measures(Region region, Heading heading, ColumnCounts counts) {
    int column = heading.column();
    return !heading.text().isEmpty()
        && !naming(heading.text())
        && counts.numbers(column) > 0
        && counts.numbers(column) > counts.texts(column)
        && counts.zeros(column) * CODES_AMONG <= counts.numbers(column)
        && !rowNumbers(region, heading);
  }

  /** Whether a heading says that its column counts or names, as "No" and "Kode Satker" do. */
  public static boolean naming(String text) {
    List<String> words = HeaderText.words(text.toLowerCase(java.util.Locale.ROOT));
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && (NAMING.contains(words.get(0))
            || SHORT_CODE.matcher(words.get(0)).matches()
            || words.size() == 1 && DATING.contains(words.get(0)))
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
