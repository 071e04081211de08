package id.cermat.reader.draft;

import id.cermat.format.document.TextLine;
import id.cermat.model.DraftTable;
import id.cermat.reader.draft.PageLine.Numeral;
import id.cermat.reader.draft.PageLine.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands on its pages: columns of figures, columns of words beside them, the headings
 * above, and rows that begin where their figures say.
 *
 * <p>Which row a word belongs to is told by the order in which the page is drawn where that goes
 * cell by cell; where it goes from the top down, a row begins at its figures, or above them where
 * the words of the first row do.
 */
final class PageTable {
  /** How far a heading reaches above the first row. */
  private static final float HEADING = 150;

  /** Lines of one heading stand no further apart. */
  private static final float HEADING_GAP = 30;

  /** The blank between two columns of words; that between words of one cell is narrower. */
  private static final float CORRIDOR = 6;

  /**
   * One line in twenty may cross the blank between columns, such as that of a total. With more of
   * them a narrow column of adjusted words would come apart.
   */
  private static final int CROSSING = 20;

  /** No page is wider, not even a sheet of A3 on its side. */
  private static final int WIDEST = 2000;

  /** A line of a cell stands as far below the one before as elsewhere, or a little more. */
  private static final float LITTLE_MORE = 1.2f;

  /**
   * Pages follow each other at such a distance, so that places of several pages can be compared.
   */
  private static final float PAGE = 10_000;

  /** So many rows of two figures and more are a table even without a heading that is known. */
  private static final int EVIDENT_ROWS = 3;

  /** So many names of groups stand between a heading and the first row; more are a paragraph. */
  private static final int MOST_GROUPS = 4;

  /** Alone on their line, so many words are no heading of some of the columns. */
  private static final int CAPTION_WORDS = 4;

  private static final Pattern CAPTION = Pattern.compile("(?iu)(?:tabel|table)\\b");

  private final String file;
  private final ColumnWords known;
  private final List<PageLine> lines;
  private final List<Integer> rows;
  private final List<Column> columns;
  private final BitSet consumed = new BitSet();
  private @Nullable FigureGrid grid;
  private @Nullable RawTable raw;

  /**
   * @param rows the indices of the lines with figures
   */
  PageTable(String file, ColumnWords known, List<PageLine> lines, List<Integer> rows) {
    this.file = file;
    this.known = known;
    this.lines = lines;
    this.rows = rows;
    this.columns = figureColumns();
  }

  /** Figures or words above each other. The edges of figures are the means of theirs. */
  private static final class Column {
    final Map<PageLine, Numeral> cells = new HashMap<>();
    final List<Word> heading = new ArrayList<>();
    float left;
    float right;

    boolean ofFigures() {
      return !cells.isEmpty();
    }

    void add(Numeral figure, PageLine line) {
      int before = cells.size();
      left = (left * before + figure.left()) / (before + 1);
      right = (right * before + figure.right()) / (before + 1);
      cells.put(line, figure);
    }

    float width() {
      return right - left;
    }

    boolean under(Word word) {
      return word.overlap(left, right) > 0;
    }
  }

  /** How many rows there are. */
  int rows() {
    return rows.size();
  }

  /** How many columns of figures there are. */
  int width() {
    return columns.size();
  }

  /**
   * The columns of figures, from the left. The fullest rows tell them first; two figures of a row
   * never stand in one column.
   */
  private List<Column> figureColumns() {
    List<Column> found = new ArrayList<>();
    rows.stream()
        .map(lines::get)
        .sorted(Comparator.comparingInt((PageLine line) -> -line.figures.size()))
        .forEach(line -> line.figures.forEach(figure -> place(figure, line, found)));
    found.sort(Comparator.comparingDouble(column -> column.left));
    return found;
  }

  private static void place(Numeral figure, PageLine line, List<Column> columns) {
    Column best = null;
    float most = 0;
    for (Column column : columns) {
      float overlap = figure.overlap(column.left, column.right);
      if (!column.cells.containsKey(line)
          && overlap > PageLine.OVERLAP * Math.min(figure.width(), column.width())
          && (best == null || overlap > most)) {
        best = column;
        most = overlap;
      }
    }
    if (best == null) {
      best = new Column();
      columns.add(best);
    }
    best.add(figure, line);
  }

  /** Its figures alone, whatever they mean; without rows where it has one column only. */
  FigureGrid grid() {
    if (grid == null) {
      grid = figures();
    }
    return grid;
  }

  private FigureGrid figures() {
    List<SortedMap<Integer, FigureGrid.Cell>> cells = new ArrayList<>();
    List<FigureGrid.Row> made = new ArrayList<>();
    for (int row : rows) {
      PageLine line = lines.get(row);
      SortedMap<Integer, FigureGrid.Cell> own = new TreeMap<>();
      boolean carried = FigureGrid.carried(line.label());
      for (int column = 0; column < columns.size() && !carried; column++) {
        Numeral figure = columns.get(column).cells.get(line);
        if (figure != null) {
          own.put(column, new FigureGrid.Cell(view(List.of(figure.first())), figure.literal()));
        }
      }
      cells.add(own);
      made.add(new FigureGrid.Row(label(row), own));
    }
    FigureGrid.clean(cells, columns.size());
    made.removeIf(row -> row.cells().isEmpty());
    boolean one = rows.size() < 2 || columns.size() < 2;
    return new FigureGrid(one ? List.of() : List.copyOf(made), headings());
  }

  /** The words of a row; those of the line above or below where it has none. */
  private String label(int at) {
    PageLine line = lines.get(at);
    for (int other : new int[] {at, at - 1, at + 1}) {
      if (other >= 0 && other < lines.size()) {
        PageLine candidate = lines.get(other);
        boolean near =
            candidate.page == line.page && Math.abs(candidate.base - line.base) <= PageLine.LEADING;
        if (near
            && !candidate.words.isEmpty()
            && (other == at || candidate.figures.size() < 2)
            && candidate.label().chars().anyMatch(Character::isLetter)) {
          return candidate.label();
        }
      }
    }
    return "";
  }

  /** What stands above each column of figures. */
  private List<String> headings() {
    List<StringBuilder> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(new StringBuilder()));
    for (PageLine line : lines.subList(top(), rows.get(0))) {
      for (Word word : line.run() < PageTables.PROSE_WORDS ? line.words : List.<Word>of()) {
        for (int column = 0; column < columns.size(); column++) {
          if (columns.get(column).under(word)) {
            StringBuilder text = texts.get(column);
            text.append(text.length() == 0 ? "" : " ").append(word.text());
          }
        }
      }
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  /** The first line that may be a heading. */
  private int top() {
    int first = rows.get(0);
    PageLine top = lines.get(first);
    int from = first;
    while (from > 0
        && lines.get(from - 1).page == top.page
        && top.base - lines.get(from - 1).base <= HEADING
        && lines.get(from).base - lines.get(from - 1).base <= HEADING_GAP) {
      from--;
    }
    return from;
  }

  /**
   * The table with its words, its columns named; null where nothing tells that it is one. What it
   * takes of the text is {@link #consumed} then.
   */
  @Nullable RawTable raw() {
    if (raw == null && rows.size() >= 2) {
      raw = new Body().table();
    }
    return raw;
  }

  /** The indices of the lines of the file that stand in the table. */
  BitSet consumed() {
    return consumed;
  }

  /** A figure without the break between its parts. */
  private View view(Numeral figure) {
    View view = view(figure.words().subList(0, 1));
    for (Word part : figure.words().subList(1, figure.words().size())) {
      view.join(part.source(), part.from(), part.to());
    }
    return view;
  }

  private View view(List<Word> words) {
    View view = new View(file);
    int at = 0;
    while (at < words.size()) {
      int to = at + 1;
      while (to < words.size() && words.get(to).follows(words.get(to - 1))) {
        to++;
      }
      view.add(words.get(at).source(), words.get(at).from(), words.get(to - 1).to());
      at = to;
    }
    return view;
  }

  /** The words of the table, put into columns and rows. */
  private final class Body {
    private final List<Column> all = new ArrayList<>(columns);
    private final List<Word> header = new ArrayList<>();
    private final Map<Column, List<List<Word>>> words = new HashMap<>();
    private final int first = rows.get(0);
    private final int last = rows.get(rows.size() - 1);

    /** The lines that reach over columns: names of groups. */
    private final BitSet reaching = new BitSet();

    private int from = first;
    private int to = last + 1;

    @Nullable RawTable table() {
      List<Column> beside = wordColumns();
      all.addAll(beside);
      all.sort(Comparator.comparingDouble(column -> column.left));
      from = headingTop(beside);
      to = tail(beside);
      for (int i = first; i < to; i++) {
        if (lines.get(i).figures.isEmpty() && reachesOver(lines.get(i), beside)) {
          reaching.set(i);
        }
      }
      boolean cellwise = cellwise();
      takeHeader(cellwise);
      for (Column column : beside) {
        words.put(column, rowsOf(column, cellwise));
      }
      List<DraftTable.Column> named =
          known.named(all.stream().map(this::heading).toList(), this::filled);
      boolean label = named.stream().anyMatch(ColumnWords::isLabel);
      boolean figures = named.stream().anyMatch(ColumnWords::isFigure);
      if (!(label && figures) && !evident()) {
        return null;
      }
      consume();
      return new RawTable(headerViews(), named, bodyViews());
    }

    /** In how many rows a column of words says something; -1 for figures. */
    private int filled(int column) {
      List<List<Word>> own = words.get(all.get(column));
      return own == null ? -1 : (int) own.stream().filter(row -> !row.isEmpty()).count();
    }

    /** Whether its figures stand in rows and columns, and not in the words of a list. */
    private boolean evident() {
      long full = grid().rows().stream().filter(row -> row.cells().size() >= 2).count();
      long figures = rows.stream().mapToLong(row -> lines.get(row).figures.size()).sum();
      long among = rows.stream().mapToLong(row -> lines.get(row).amongWords()).sum();
      boolean placed = lines.get(first).figures.get(0).first().source().boxes().length > 0;
      return placed && full >= EVIDENT_ROWS && among * 3 <= figures;
    }

    /** The columns of words: between them stands what no word crosses, or hardly one. */
    private List<Column> wordColumns() {
      int[] covered = new int[WIDEST];
      int counted = 0;
      float least = WIDEST;
      float most = 0;
      for (PageLine line : lines.subList(first, last + 1)) {
        List<Word> own =
            runsOn(line) ? List.of() : line.words.stream().filter(this::beside).toList();
        BitSet here = new BitSet();
        for (Word word : own) {
          least = Math.min(least, word.left());
          most = Math.max(most, word.right());
          here.set(Math.max(0, (int) word.left()), Math.min(WIDEST, (int) word.right() + 1));
        }
        here.stream().forEach(x -> covered[x]++);
        counted += own.isEmpty() ? 0 : 1;
      }
      int allowed = counted / CROSSING;
      List<Column> found = new ArrayList<>();
      int empty = 0;
      Column open = null;
      for (int x = (int) Math.max(0, least); x < Math.min(WIDEST, most + 1); x++) {
        boolean blank = covered[x] <= allowed || figureAt(x);
        empty = blank ? empty + 1 : 0;
        if (!blank && open == null) {
          open = new Column();
          open.left = x;
          found.add(open);
        }
        if (!blank && open != null) {
          open.right = x + 1;
        } else if (empty >= CORRIDOR) {
          open = null;
        }
      }
      return aligned(found);
    }

    /**
     * Without the blanks that words leave by chance where they are set to fill their cells: the
     * words of a column begin below each other, or are centred.
     */
    private List<Column> aligned(List<Column> found) {
      List<Column> kept = new ArrayList<>();
      for (Column column : found) {
        Column before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        boolean beside =
            before != null
                && columns.stream()
                    .noneMatch(c -> before.right <= c.left && c.right <= column.left);
        if (before != null && beside && !isAligned(column)) {
          before.right = column.right;
        } else {
          kept.add(column);
        }
      }
      return kept;
    }

    private boolean isAligned(Column column) {
      Map<Integer, Integer> edges = new HashMap<>();
      Map<Integer, Integer> centres = new HashMap<>();
      int counted = 0;
      for (PageLine line : lines.subList(first, last + 1)) {
        List<Word> own = line.words.stream().filter(column::under).toList();
        if (!own.isEmpty()) {
          float left = own.get(0).left();
          float right = own.get(own.size() - 1).right();
          near(edges, left);
          near(centres, (left + right) / 2);
          counted++;
        }
      }
      return counted <= 2 * Math.max(most(edges), most(centres));
    }

    /** Counts a place and its neighbours, for places differ by a point or two. */
    private static void near(Map<Integer, Integer> places, float place) {
      int rounded = Math.round(place);
      for (int near = rounded - 1; near <= rounded + 1; near++) {
        places.merge(near, 1, Integer::sum);
      }
    }

    private static int most(Map<Integer, Integer> places) {
      return places.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Whether a line without figures goes on from words beside them to where they stand. */
    private boolean runsOn(PageLine line) {
      for (int i = 1; i < line.all.size() && line.figures.isEmpty(); i++) {
        Word before = line.all.get(i - 1);
        Word word = line.all.get(i);
        if (word.left() - before.right() < PageLine.CELL_GAP && beside(before) && !beside(word)) {
          return true;
        }
      }
      return false;
    }

    private boolean figureAt(int x) {
      return columns.stream().anyMatch(column -> column.left <= x && x < column.right);
    }

    /** Whether a word stands in no column of figures. */
    private boolean beside(Word word) {
      return columns.stream()
          .noneMatch(
              column -> word.overlap(column.left, column.right) * 2 > word.right() - word.left());
    }

    /**
     * The first line of the heading: above it stands one that reaches over columns, such as the
     * table's own name. Between the heading and the first row such lines are names of groups.
     */
    private int headingTop(List<Column> beside) {
      int at = first;
      int found = first;
      while (at > top()) {
        PageLine line = lines.get(at - 1);
        boolean row =
            line.figures.size() >= 2
                && !numbering(line)
                && !line.literals().stream().allMatch(FigureGrid::year);
        boolean over = line.run() >= PageTables.PROSE_WORDS || reachesOver(line, beside);
        if (row || over && found < first || reaching.cardinality() > MOST_GROUPS) {
          break;
        }
        at--;
        if (over) {
          reaching.set(at);
        } else if (found < first || heads(line)) {
          found = at;
        }
      }
      return found;
    }

    /** Whether a line that stands above a heading says what the table is. */
    private boolean caption(PageLine line) {
      return line.run() == line.all.size() && line.all.size() >= CAPTION_WORDS
          || CAPTION.matcher(line.label()).lookingAt();
    }

    /** Whether words stand above the columns of figures. */
    private boolean heads(PageLine line) {
      long headed = columns.stream().filter(c -> line.all.stream().anyMatch(c::under)).count();
      return headed >= Math.min(2, columns.size());
    }

    private boolean reachesOver(PageLine line, List<Column> beside) {
      for (int i = 1; i < line.words.size(); i++) {
        if (line.words.get(i).left() - line.words.get(i - 1).right() >= PageLine.CELL_GAP) {
          return false;
        }
      }
      if (!line.words.isEmpty() && centred(line, beside)) {
        return true;
      }
      long labels = beside.stream().filter(c -> line.words.stream().anyMatch(c::under)).count();
      long figures = columns.stream().filter(c -> line.words.stream().anyMatch(c::under)).count();
      return labels + figures >= 2 && labels >= 1;
    }

    /** Whether a line is centred over the whole table rather than over its figures. */
    private boolean centred(PageLine line, List<Column> beside) {
      float middle = (line.words.get(0).left() + line.words.get(line.words.size() - 1).right()) / 2;
      double left = columns.get(0).left;
      double right = columns.get(columns.size() - 1).right;
      double figures = (left + right) / 2;
      double table =
          (beside.stream().mapToDouble(c -> c.left).reduce(left, Math::min)
                  + beside.stream().mapToDouble(c -> c.right).reduce(right, Math::max))
              / 2;
      return Math.abs(middle - table) < Math.abs(middle - figures) && table < left;
    }

    /** The line after the last one that still holds words of the last row. */
    private int tail(List<Column> beside) {
      int at = last + 1;
      float leading = leading();
      while (at < lines.size()) {
        PageLine line = lines.get(at);
        PageLine before = lines.get(at - 1);
        boolean near = line.page == before.page && line.base - before.base <= LITTLE_MORE * leading;
        boolean within =
            line.figures.isEmpty()
                && line.run() < PageTables.PROSE_WORDS
                && line.words.stream()
                    .allMatch(
                        word ->
                            beside.stream()
                                .anyMatch(
                                    c ->
                                        word.left() >= c.left - PageLine.CELL_GAP
                                            && word.right() <= c.right + PageLine.CELL_GAP));
        if (!near || !within || reachesOver(line, beside)) {
          break;
        }
        at++;
      }
      return at;
    }

    /** How far lines stand apart; some texts have a blank one between any two. */
    private float leading() {
      float least = Float.MAX_VALUE;
      for (int i = first + 1; i <= last; i++) {
        if (lines.get(i).page == lines.get(i - 1).page) {
          least = Math.min(least, lines.get(i).base - lines.get(i - 1).base);
        }
      }
      return least == Float.MAX_VALUE ? PageLine.LEADING : Math.max(PageLine.LEADING, least);
    }

    /** Whether the page is drawn cell by cell, so that what is drawn later may stand higher. */
    private boolean cellwise() {
      List<Word> drawn = new ArrayList<>();
      List<PageLine> own = lines.subList(from, to);
      own.forEach(line -> drawn.addAll(line.all));
      Map<Word, Integer> pages = new HashMap<>();
      own.forEach(line -> line.all.forEach(word -> pages.put(word, line.page)));
      drawn.sort(Comparator.comparingLong(Word::order));
      float lowest = 0;
      for (Word word : drawn) {
        float place = pages.get(word) * PAGE + word.base();
        if (place < lowest - PageLine.LEADING / 2) {
          return true;
        }
        lowest = Math.max(lowest, place);
      }
      return false;
    }

    private long lastDrawn(int row) {
      PageLine line = lines.get(row);
      return Stream.concat(
              line.figures.stream().flatMap(figure -> figure.words().stream()),
              line.words.stream().filter(word -> !beside(word)))
          .mapToLong(Word::order)
          .max()
          .orElse(0);
    }

    /** Tells the headings from the words of the first row. */
    private void takeHeader(boolean cellwise) {
      long firstRow = lastDrawn(first);
      long lastHeading = -1;
      int lastLine = from - 1;
      for (int i = from; i < first; i++) {
        PageLine line = lines.get(i);
        boolean numbering = numbering(line);
        if (reaching.get(i)) {
          continue;
        }
        for (Word word : line.all) {
          boolean heads =
              numbering
                  || word.source().flow().kind() == TextLine.Kind.STRONG_LINE
                  || columns.stream().anyMatch(column -> column.under(word));
          if (heads && (!cellwise || word.order() < firstRow)) {
            lastHeading = Math.max(lastHeading, word.order());
            lastLine = i;
          }
        }
      }
      for (int i = from; i < first; i++) {
        PageLine line = lines.get(i);
        boolean numbering = numbering(line);
        if (reaching.get(i)) {
          continue;
        }
        for (Word word : line.all) {
          if (cellwise ? word.order() <= lastHeading : i <= lastLine) {
            header.add(word);
            if (!numbering) {
              head(word, line);
            }
          }
        }
      }
    }

    /** A heading over several columns of figures is that of their group. */
    private void head(Word word, PageLine line) {
      List<Word> chunk = chunk(word, line);
      float left = chunk.get(0).left();
      float right = chunk.get(chunk.size() - 1).right();
      List<Column> over = group(left, right, line);
      if (over.isEmpty()) {
        nearest(left, right).heading.add(word);
      } else {
        over.forEach(column -> column.heading.add(word));
      }
    }

    /** The columns under a heading; with those beside them over which a year is centred. */
    private List<Column> group(float left, float right, PageLine line) {
      List<Column> under =
          all.stream().filter(c -> Math.min(right, c.right) - Math.max(left, c.left) > 0).toList();
      float reach = reach((left + right) / 2, line);
      if (reach == 0) {
        return under;
      }
      return all.stream()
          .filter(
              c ->
                  under.contains(c)
                      || c.ofFigures()
                          && line.all.stream().noneMatch(c::under)
                          && Math.abs((c.left + c.right) / 2 - (left + right) / 2) < reach)
          .toList();
    }

    /** Half the way from a year to the next one on its line; 0 where no year or only one stands. */
    private float reach(float centre, PageLine line) {
      List<Float> years =
          line.all.stream()
              .filter(word -> FigureGrid.year(word.text()))
              .map(word -> (word.left() + word.right()) / 2)
              .toList();
      float least = 0;
      boolean own = false;
      for (float year : years) {
        float apart = Math.abs(year - centre);
        own |= apart < PageLine.LEADING;
        if (apart >= PageLine.LEADING && (least == 0 || apart < least)) {
          least = apart;
        }
      }
      return own ? least / 2 : 0;
    }

    private List<Word> chunk(Word word, PageLine line) {
      int at = line.all.indexOf(word);
      int start = at;
      while (start > 0 && line.all.get(start).left() - line.all.get(start - 1).right() < CORRIDOR) {
        start--;
      }
      int end = at + 1;
      while (end < line.all.size()
          && line.all.get(end).left() - line.all.get(end - 1).right() < CORRIDOR) {
        end++;
      }
      return line.all.subList(start, end);
    }

    private Column nearest(float left, float right) {
      return all.stream()
          .min(Comparator.comparingDouble(c -> Math.max(left, c.left) - Math.min(right, c.right)))
          .orElseThrow();
    }

    private String heading(Column column) {
      StringBuilder text = new StringBuilder();
      column.heading.forEach(
          word -> text.append(text.length() == 0 ? "" : " ").append(word.text()));
      return text.toString();
    }

    /** The words of a column, row by row. */
    private List<List<Word>> rowsOf(Column column, boolean cellwise) {
      Set<Word> heads = new HashSet<>(header);
      Set<String> headed = new HashSet<>();
      header.forEach(word -> headed.add(word.text()));
      Map<Word, Float> own = new HashMap<>();
      Map<Word, Integer> at = new HashMap<>();
      for (int i = from; i < to; i++) {
        PageLine line = lines.get(i);
        if (reaching.get(i)) {
          continue;
        }
        if (line.page > lines.get(first).page
            && (numbering(line)
                || line.words.stream().allMatch(word -> headed.contains(word.text())))) {
          continue;
        }
        for (Word word : line.words) {
          if (!heads.contains(word) && beside(word) && nearestOf(word) == column) {
            own.put(word, line.page * PAGE + line.base);
            at.put(word, i);
          }
        }
      }
      if (cellwise) {
        List<List<Word>> drawn = asDrawn(column, own);
        if (inOrder(drawn, own)) {
          return sorted(drawn, own);
        }
      }
      return sorted(asStanding(at), own);
    }

    private boolean numbering(PageLine line) {
      return line.figures.size() >= 3 && FigureGrid.numbersColumns(line.literals());
    }

    private Column nearestOf(Word word) {
      Column best = null;
      float most = -Float.MAX_VALUE;
      for (Column column : words()) {
        float overlap = word.overlap(column.left, column.right);
        if (overlap > most) {
          most = overlap;
          best = column;
        }
      }
      return Objects.requireNonNull(best);
    }

    private List<Column> words() {
      return all.stream().filter(column -> !column.ofFigures()).toList();
    }

    private List<List<Word>> empty() {
      List<List<Word>> made = new ArrayList<>();
      rows.forEach(row -> made.add(new ArrayList<>()));
      return made;
    }

    /** By the order in which the page is drawn: words left of the last figures come before them. */
    private List<List<Word>> asDrawn(Column column, Map<Word, Float> own) {
      List<List<Word>> made = empty();
      boolean before = column.left < columns.get(columns.size() - 1).left;
      TreeMap<Long, Integer> drawn = new TreeMap<>();
      for (int row = 0; row < rows.size(); row++) {
        drawn.put(lastDrawn(rows.get(row)), row);
      }
      for (Word word : own.keySet()) {
        Map.Entry<Long, Integer> row =
            before ? drawn.higherEntry(word.order()) : drawn.lowerEntry(word.order());
        if (row != null) {
          made.get(row.getValue()).add(word);
        }
      }
      return made;
    }

    /** Whether the words of each row stand below those of the row before. */
    private boolean inOrder(List<List<Word>> made, Map<Word, Float> own) {
      float lowest = -1;
      for (List<Word> row : made) {
        if (!row.isEmpty()) {
          double top = row.stream().mapToDouble(own::get).min().orElseThrow();
          if (top <= lowest) {
            return false;
          }
          lowest = (float) row.stream().mapToDouble(own::get).max().orElseThrow();
        }
      }
      return true;
    }

    /** By where the words stand: beside and below the figures, or around them. */
    private List<List<Word>> asStanding(Map<Word, Integer> at) {
      List<List<Word>> made = empty();
      List<Integer> begins = begins(at);
      NavigableMap<Integer, Integer> rowsFrom = new TreeMap<>();
      for (int row = 0; row < begins.size(); row++) {
        rowsFrom.put(begins.get(row), row);
      }
      at.forEach(
          (word, line) -> {
            Map.Entry<Integer, Integer> row = rowsFrom.floorEntry(line);
            made.get(row == null ? 0 : row.getValue()).add(word);
          });
      return made;
    }

    /** As many lines above the figures as follow below, where the first row has words above. */
    private List<Integer> begins(Map<Word, Integer> at) {
      List<Integer> own = at.values().stream().distinct().sorted().toList();
      if (own.isEmpty() || own.get(0) >= first) {
        return rows;
      }
      List<Integer> begins = new ArrayList<>();
      int next = own.get(0);
      for (int row : rows) {
        int start = Math.min(next, row);
        begins.add(start);
        next = row + (row - start) + 1;
      }
      return begins;
    }

    private List<List<Word>> sorted(List<List<Word>> made, Map<Word, Float> own) {
      made.forEach(
          row ->
              row.sort(
                  Comparator.comparingDouble((Word word) -> own.get(word))
                      .thenComparingDouble(Word::left)));
      return made;
    }

    private void consume() {
      header.forEach(word -> consumed.set(word.line()));
      for (int row = 0; row < rows.size(); row++) {
        lines.get(rows.get(row)).all.forEach(word -> consumed.set(word.line()));
      }
      for (int i = reaching.nextSetBit(from); i >= 0; i = reaching.nextSetBit(i + 1)) {
        lines.get(i).all.forEach(word -> consumed.set(word.line()));
      }
      words.values().forEach(made -> made.forEach(row -> row.forEach(w -> consumed.set(w.line()))));
    }

    private List<View> headerViews() {
      List<View> views = new ArrayList<>();
      Set<Word> heads = new HashSet<>(header);
      for (PageLine line : lines.subList(from, first)) {
        List<Word> own = line.all.stream().filter(heads::contains).toList();
        if (!own.isEmpty()) {
          views.add(view(own));
        }
      }
      return views;
    }

    private List<List<View>> bodyViews() {
      List<List<View>> made = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        PageLine line = lines.get(rows.get(row));
        List<View> cells = new ArrayList<>();
        for (Column column : all) {
          if (column.ofFigures()) {
            Numeral figure = column.cells.get(line);
            cells.add(figure == null ? view(text(column, line)) : view(figure));
          } else {
            cells.add(view(words.get(column).get(row)));
          }
        }
        made.add(List.copyOf(cells));
      }
      return List.copyOf(made);
    }

    private List<Word> text(Column column, PageLine line) {
      return line.words.stream().filter(word -> !beside(word) && column.under(word)).toList();
    }
  }
}
