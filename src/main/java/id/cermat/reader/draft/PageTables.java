package id.cermat.reader.draft;

import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables of a text by where its words stand, without knowing any of them: figures on one
 * baseline are a row, figures above each other are a column. A table goes on over a page; prose
 * ends it.
 */
final class PageTables {
  /** So many words close together are prose; the line of a cell is shorter. */
  static final int PROSE_WORDS = 11;

  /** After about eight lines without a row of figures another table may begin. */
  private static final float GAP = 110;

  /**
   * Over a page, where the running head and the repeated heading of the table stand between, it is
   * twice as many.
   */
  private static final int GAP_LINES = 16;

  /** So many rows tell where the figures of a table stand. */
  private static final int LAST_ROWS = 5;

  private static final int MOST_COLUMNS = 26;

  /** The number of a row and two figures in their columns; less may be met by a list. */
  private static final int COUNTED_FIGURES = 3;

  /** The words of a cell stand further in than those of a paragraph, by its padding. */
  private static final float MARGIN = 2;

  /** What stands for a figure is no longer: "Baik", "WTP", "n/a". */
  private static final int SHORT = 4;

  private static final Pattern FIRST = Pattern.compile("\\(?1[.)]?");

  private final String file;
  private final ColumnWords words;
  private final List<PageLine> lines;
  private final List<PageTable> tables = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private List<Integer> closed = List.of();
  private int crossed;
  private int at;

  private PageTables(String file, ColumnWords words, List<PageLine> lines) {
    this.file = file;
    this.words = words;
    this.lines = lines;
  }

  /**
   * The tables of a text's lines, in their order.
   *
   * @param setOff which of the lines hold the number of a page alone
   */
  static List<PageTable> of(String file, ColumnWords words, List<TextLine> lines, BitSet setOff) {
    PageTables tables = new PageTables(file, words, PageLine.of(lines, setOff));
    tables.find();
    return tables.tables;
  }

  private void find() {
    PageLine numbering = null;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      at = i;
      boolean crossing = crosses(line);
      boolean cells = line.run() < PROSE_WORDS && !line.sentence() && !crossing;
      boolean years =
          line.figures.size() >= 2 && line.literals().stream().allMatch(FigureGrid::year);
      boolean row = line.figures.size() >= 2 && cells;
      if (row && years) {
        if (!rows.isEmpty() && !repeats(line.label())) {
          close();
        }
      } else if (row && FigureGrid.numbersColumns(line.literals())) {
        if (numbering == null || !numbering.alike(line)) {
          close();
        }
        numbering = line;
      } else if (row) {
        if (apart(line)) {
          close();
        }
        take(i);
      } else if (cells && (line.figures.size() == 1 ? goesOn(line) : says(line))) {
        take(i);
      } else if (line.run() >= PROSE_WORDS && outside(line) || !crossing && heads(line)) {
        close();
      } else if (crossing) {
        crossed++;
      }
    }
    close();
  }

  /** Whether a line reaches further to a side than the table that was begun: a paragraph does. */
  private boolean outside(PageLine line) {
    if (rows.isEmpty() || line.all.isEmpty()) {
      return true;
    }
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PageLine row : lastRows()) {
      left = Math.min(left, row.all.get(0).left());
      right = Math.max(right, row.all.get(row.all.size() - 1).right());
    }
    return line.all.get(0).left() < left - MARGIN
        || line.all.get(line.all.size() - 1).right() > right + PageLine.CELL_GAP;
  }

  private List<PageLine> lastRows() {
    return rows.subList(Math.max(0, rows.size() - LAST_ROWS), rows.size()).stream()
        .map(lines::get)
        .toList();
  }

  private void take(int row) {
    rows.add(row);
    crossed = 0;
  }

  private boolean apart(PageLine next) {
    if (rows.isEmpty()) {
      return false;
    }
    PageLine last = lines.get(rows.get(rows.size() - 1));
    return next.page > last.page + 1
        || far(next)
        || (crossed > 1 || crossed == 1 && (next.page > last.page || beginsAnew(next)))
            && !fits(next);
  }

  /** Whether a line stands far below the table that was begun, and not in its columns. */
  private boolean far(PageLine next) {
    int row = rows.get(rows.size() - 1);
    PageLine last = lines.get(row);
    boolean far = next.page == last.page ? next.base - last.base > GAP : at - row > GAP_LINES;
    return far && !next.below(lastRows());
  }

  /** Whether a line has about as many figures as a row before, and in its columns. */
  private boolean fits(PageLine next) {
    return lastRows().stream()
        .anyMatch(
            row ->
                Math.abs(row.figures.size() - next.figures.size()) <= 1
                    && next.fitting(List.of(row)) >= Math.max(2, row.figures.size() - 1));
  }

  /** Whether the first figure of a line numbers a first row. */
  private static boolean beginsAnew(PageLine next) {
    return !next.figures.isEmpty() && FIRST.matcher(next.figures.get(0).literal()).matches();
  }

  /** Whether words that stand close together reach over columns of the table that was begun. */
  private boolean crosses(PageLine line) {
    if (rows.isEmpty() || line.figures.size() >= 2 && apart(line) || repeats(line.label())) {
      return false;
    }
    List<PageLine.Numeral> figures =
        lastRows().stream().flatMap(row -> row.figures.stream()).toList();
    float left = Float.MAX_VALUE;
    float right = 0;
    for (int i = 0; i < line.all.size(); i++) {
      PageLine.Word word = line.all.get(i);
      boolean close = i > 0 && word.left() - right < PageLine.CELL_GAP;
      left = close ? left : word.left();
      right = word.right();
      float from = left;
      float to = right;
      boolean over =
          figures.stream()
              .anyMatch(
                  figure ->
                      figure.left() > from + PageLine.CELL_GAP
                          && figure.right() < to - PageLine.CELL_GAP);
      if (over) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line with one figure goes on with a table that was begun. */
  private boolean goesOn(PageLine next) {
    return !rows.isEmpty() && !apart(next) && next.below(lastRows());
  }

  /** Whether a line holds no figures, but what stands for them: "NA", "WTP", "-". */
  private boolean says(PageLine line) {
    if (rows.isEmpty() || !line.figures.isEmpty() || apart(line)) {
      return false;
    }
    List<PageLine.Numeral> figures =
        lastRows().stream().flatMap(row -> row.figures.stream()).toList();
    long said =
        line.words.stream()
            .filter(word -> word.text().length() <= SHORT)
            .filter(word -> figures.stream().anyMatch(f -> word.overlap(f.left(), f.right()) > 0))
            .count();
    return said >= 2;
  }

  /** Whether a line is the heading of another table than the one that was begun. */
  private boolean heads(PageLine line) {
    if (rows.isEmpty() || !line.figures.isEmpty()) {
      return false;
    }
    List<PageLine.Word> above = new ArrayList<>();
    for (PageLine row : lastRows()) {
      for (PageLine.Numeral figure : row.figures) {
        line.words.stream()
            .filter(word -> word.overlap(figure.left(), figure.right()) > 0)
            .filter(word -> !above.contains(word))
            .forEach(above::add);
      }
    }
    return above.size() >= 2
        && above.stream().anyMatch(word -> words.begins(word.text()))
        && !repeats(line.label());
  }

  /** Whether a heading stands above the first row already. */
  private boolean repeats(String label) {
    for (int i = rows.get(0) - 1; i >= 0 && i > rows.get(0) - 12; i--) {
      if (lines.get(i).label().equals(label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a number and words: below a table that is the title of a section. */
  private static boolean onlyNumbered(PageLine line) {
    return line.figures.size() == 1
        && !line.words.isEmpty()
        && line.figures.get(0).first().equals(line.all.get(0));
  }

  private void close() {
    while (!rows.isEmpty() && onlyNumbered(lines.get(rows.get(rows.size() - 1)))) {
      rows.remove(rows.size() - 1);
    }
    if (!rows.isEmpty()) {
      if (countsOn()) {
        tables.remove(tables.size() - 1);
        rows.addAll(0, closed);
      }
      closed = List.of();
      PageTable table = new PageTable(file, words, lines, List.copyOf(rows));
      if (table.width() <= MOST_COLUMNS) {
        tables.add(table);
        closed = List.copyOf(rows);
      }
      rows.clear();
    }
    crossed = 0;
  }

  /** Whether the rows go on with the numbers and columns of the last table: prose parts groups. */
  private boolean countsOn() {
    if (closed.size() < 2) {
      return false;
    }
    PageLine next = lines.get(rows.get(0));
    List<PageLine> before = closed.stream().map(lines::get).toList();
    PageLine last = before.get(before.size() - 1);
    int number = next.number();
    return number > 1
        && number == last.number() + 1
        && next.page - last.page <= 1
        && next.figures.size() >= COUNTED_FIGURES
        && next.fitting(before) == next.figures.size();
  }
}
