package id.cermat.reader.draft;

import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the tables of a page by where its words stand, without knowing any of them: figures on one
 * baseline are a row, figures above each other are a column. A table goes on over a page; prose
 * ends it.
 */
final class WordGrids {
  /** Two baselines are one within so many points: figures and words of a row differ by a little. */
  private static final float BASELINE = 3;

  /** So many words close together are prose; the line of a cell is shorter. */
  private static final int PROSE_WORDS = 11;

  /** What stands further apart stands in two cells. */
  private static final float CELL_GAP = 9;

  /** After about eight lines without a row of figures another table may begin. */
  private static final float GAP = 110;

  /** So many rows tell where the figures of a table stand. */
  private static final int LAST_ROWS = 5;

  /** How far a cell's next line stands below. */
  private static final float LEADING = 17;

  /** How far a heading reaches above the first row. */
  private static final float HEADING = 80;

  /** By so much of the narrower one a figure and a column overlap. */
  private static final float OVERLAP = 0.4f;

  /** A blank between the words of a sentence is narrower. */
  private static final float BLANK = 6;

  /** Headings that are repeated stand where they stood, but for the margins of a bound page. */
  private static final float SAME_COLUMN = 30;

  private static final int SENTENCE_WORDS = 4;

  private static final int MOST_COLUMNS = 26;

  /** Width and height of a character where the file tells nothing of it. */
  private static final float CHARACTER = 5;

  private static final float LINE = 12;

  private static final Pattern CURRENCY = Pattern.compile("(?i)rp[.,]?");
  private static final Pattern SIGN = Pattern.compile("%\\)?|,-|,00|-");
  private static final Pattern FRAGMENT = Pattern.compile("[\\d.,]{1,12}");
  private static final Pattern OPEN_GROUP = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+[.,]?\\d{0,2}");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?");
  private static final Pattern CARRIED =
      Pattern.compile("(?iu).*\\b(?:dipindahkan|pindahan|carried|brought)\\b.*");

  private final String file;
  private final List<Line> lines = new ArrayList<>();

  private WordGrids(String file) {
    this.file = file;
  }

  /** The tables of a text's lines, in their order. */
  static List<FigureGrid> of(String file, List<TextLine> lines) {
    WordGrids grids = new WordGrids(file);
    grids.place(lines);
    return grids.grids();
  }

  private record Word(TextLine line, int from, int to, float left, float right, float base) {
    String text() {
      return line.text().substring(from, to);
    }
  }

  private record Figure(View view, String literal, float left, float right) {
    float width() {
      return right - left;
    }
  }

  /** What stands on one baseline of a page. */
  private static final class Line {
    final int page;
    final float base;
    final List<Word> all = new ArrayList<>();
    final List<Word> words = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();

    Line(int page, float base) {
      this.page = page;
      this.base = base;
    }

    /** How many words stand close together at most. */
    int run() {
      int longest = 0;
      int run = 0;
      for (int i = 0; i < words.size(); i++) {
        boolean close = i > 0 && words.get(i).left() - words.get(i - 1).right() < CELL_GAP;
        run = close ? run + 1 : 1;
        longest = Math.max(longest, run);
      }
      return longest;
    }

    /** Whether most of its figures stand below those of rows before. */
    boolean below(List<Line> rows) {
      long fitting =
          figures.stream()
              .filter(
                  own ->
                      rows.stream()
                          .flatMap(row -> row.figures.stream())
                          .anyMatch(
                              other ->
                                  Math.min(own.right(), other.right())
                                          - Math.max(own.left(), other.left())
                                      > OVERLAP * Math.min(own.width(), other.width())))
              .count();
      return fitting * 3 >= figures.size() * 2L;
    }

    List<String> literals() {
      return figures.stream().map(Figure::literal).toList();
    }

    /** Whether both number the same columns, as where a heading is repeated. */
    boolean alike(Line other) {
      boolean alike = figures.size() == other.figures.size();
      for (int i = 0; alike && i < figures.size(); i++) {
        alike = Math.abs(figures.get(i).left() - other.figures.get(i).left()) < SAME_COLUMN;
      }
      return alike;
    }

    /** Whether all its figures stand between words, as in a sentence. */
    boolean sentence() {
      return words.size() >= SENTENCE_WORDS && figures.stream().allMatch(this::amongWords);
    }

    private boolean amongWords(Figure figure) {
      return words.stream()
          .anyMatch(
              word ->
                  Math.abs(word.right() - figure.left()) < BLANK
                      || Math.abs(word.left() - figure.right()) < BLANK);
    }

    String label() {
      StringBuilder label = new StringBuilder();
      for (Word word : words) {
        label.append(label.length() == 0 ? "" : " ").append(word.text());
      }
      return label.toString();
    }
  }

  private void place(List<TextLine> text) {
    List<Word> words = new ArrayList<>();
    int page = 0;
    for (TextLine line : text) {
      if (line.place().startsPage()) {
        onBaselines(words, page);
        words.clear();
        page++;
      }
      if (line.flow().kind() != TextLine.Kind.FURNITURE
          && SpacedText.of(line.text()).joined().isEmpty()) {
        words(line, words);
      }
    }
    onBaselines(words, page);
  }

  private static void words(TextLine line, List<Word> words) {
    String text = line.text();
    Box[] boxes = line.boxes();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && !SpacedText.blank(text.charAt(at))) {
        at++;
      }
      if (at == from) {
        at++;
      } else if (at <= boxes.length) {
        Box first = boxes[from];
        Box last = boxes[at - 1];
        words.add(
            new Word(line, from, at, first.x(), last.x() + last.width(), last.y() + last.height()));
      } else {
        float base = line.place().line() * LINE;
        words.add(new Word(line, from, at, from * CHARACTER, at * CHARACTER, base));
      }
    }
  }

  private void onBaselines(List<Word> words, int page) {
    words.sort(Comparator.comparingDouble(Word::base).thenComparingDouble(Word::left));
    int first = lines.size();
    for (Word word : words) {
      Line last = lines.size() > first ? lines.get(lines.size() - 1) : null;
      if (last == null || word.base() - last.base > BASELINE) {
        last = new Line(page, word.base());
        lines.add(last);
      }
      last.all.add(word);
    }
    for (Line line : lines.subList(first, lines.size())) {
      line.all.sort(Comparator.comparingDouble(Word::left));
      tell(line);
    }
    for (int i = first; i + 1 < lines.size(); i++) {
      join(lines.get(i), lines.get(i + 1));
    }
  }

  /** Tells the figures of a line from its words. */
  private void tell(Line line) {
    for (int i = 0; i < line.all.size(); i++) {
      Word word = line.all.get(i);
      if (CURRENCY.matcher(word.text()).matches()) {
        continue;
      }
      if (!FigureGrid.NUMERAL.matcher(word.text()).matches()) {
        line.words.add(word);
        continue;
      }
      View view = new View(file);
      view.add(word.line(), word.from(), word.to());
      String literal = word.text();
      float right = word.right();
      if (i + 1 < line.all.size() && SIGN.matcher(line.all.get(i + 1).text()).matches()) {
        Word sign = line.all.get(i + 1);
        if (sign.left() - right < 2 * CHARACTER) {
          literal += sign.text().equals("-") ? "" : sign.text();
          right = sign.right();
          i++;
        }
      }
      line.figures.add(new Figure(view, literal, word.left(), right));
    }
  }

  /** Joins figures that their cells break over two lines. */
  private static void join(Line upper, Line lower) {
    boolean fragments =
        upper.page == lower.page
            && lower.base - upper.base <= LEADING
            && !lower.figures.isEmpty()
            && lower.figures.stream().allMatch(f -> FRAGMENT.matcher(f.literal()).matches());
    if (!fragments) {
      return;
    }
    for (int i = 0; i < upper.figures.size(); i++) {
      Figure above = upper.figures.get(i);
      for (Figure below : List.copyOf(lower.figures)) {
        String whole = above.literal() + below.literal();
        boolean over = below.left() < above.right() && above.left() < below.right();
        boolean open =
            OPEN_GROUP.matcher(above.literal()).matches()
                && !WHOLE.matcher(above.literal()).matches();
        if (over && open && WHOLE.matcher(whole).matches()) {
          upper.figures.set(i, new Figure(above.view(), whole, above.left(), above.right()));
          lower.figures.remove(below);
        }
      }
    }
  }

  private List<FigureGrid> grids() {
    List<FigureGrid> grids = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    Line numbering = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean row = line.figures.size() >= 2 && line.run() < PROSE_WORDS && !line.sentence();
      if (row && FigureGrid.numbersColumns(line.literals())) {
        if (numbering == null || !numbering.alike(line)) {
          close(rows, grids);
        }
        numbering = line;
      } else if (row) {
        if (apart(rows, line)) {
          close(rows, grids);
        }
        rows.add(i);
      } else if (line.run() >= PROSE_WORDS) {
        close(rows, grids);
      }
    }
    close(rows, grids);
    return grids;
  }

  private boolean apart(List<Integer> rows, Line next) {
    if (rows.isEmpty()) {
      return false;
    }
    Line last = lines.get(rows.get(rows.size() - 1));
    boolean far = next.page == last.page && next.base - last.base > GAP;
    List<Line> before =
        rows.subList(Math.max(0, rows.size() - LAST_ROWS), rows.size()).stream()
            .map(lines::get)
            .toList();
    return next.page > last.page + 1 || far && !next.below(before);
  }

  private void close(List<Integer> rows, List<FigureGrid> grids) {
    List<Column> columns = columns(rows);
    if (rows.size() >= 2 && columns.size() >= 2 && columns.size() <= MOST_COLUMNS) {
      List<SortedMap<Integer, FigureGrid.Cell>> cells = new ArrayList<>();
      List<FigureGrid.Row> made = new ArrayList<>();
      for (int row : rows) {
        Line line = lines.get(row);
        SortedMap<Integer, FigureGrid.Cell> own = cells(line, columns);
        if (CARRIED.matcher(line.label()).matches()) {
          own.clear();
        }
        cells.add(own);
        made.add(new FigureGrid.Row(label(row), own));
      }
      FigureGrid.clean(cells, columns.size());
      made.removeIf(row -> row.cells().isEmpty());
      grids.add(new FigureGrid(List.copyOf(made), headings(rows.get(0), columns)));
    }
    rows.clear();
  }

  /** The words of a row; those of the line above or below where it has none. */
  private String label(int at) {
    Line line = lines.get(at);
    for (int other : new int[] {at, at - 1, at + 1}) {
      if (other >= 0 && other < lines.size()) {
        Line candidate = lines.get(other);
        boolean near =
            candidate.page == line.page && Math.abs(candidate.base - line.base) <= LEADING;
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

  /**
   * The columns of some rows, from the left. The fullest rows tell them first; two figures of a row
   * never stand in one column.
   */
  private List<Column> columns(List<Integer> rows) {
    List<Column> columns = new ArrayList<>();
    rows.stream()
        .map(lines::get)
        .sorted(Comparator.comparingInt((Line line) -> -line.figures.size()))
        .forEach(line -> line.figures.forEach(figure -> column(figure, line, columns)));
    columns.sort(Comparator.comparingDouble(column -> column.left));
    return columns;
  }

  private static void column(Figure figure, Line line, List<Column> columns) {
    Column best = null;
    for (Column column : columns) {
      if (!column.cells.containsKey(line)
          && column.overlap(figure) > OVERLAP * Math.min(figure.width(), column.width())
          && (best == null || column.overlap(figure) > best.overlap(figure))) {
        best = column;
      }
    }
    if (best == null) {
      best = new Column();
      columns.add(best);
    }
    best.add(figure, line);
  }

  /** Figures above each other; its edges are the means of theirs. */
  private static final class Column {
    final Map<Line, Figure> cells = new HashMap<>();
    float left;
    float right;

    void add(Figure figure, Line line) {
      int before = cells.size();
      left = (left * before + figure.left()) / (before + 1);
      right = (right * before + figure.right()) / (before + 1);
      cells.put(line, figure);
    }

    float width() {
      return right - left;
    }

    float overlap(Figure figure) {
      return Math.min(figure.right(), right) - Math.max(figure.left(), left);
    }
  }

  private static SortedMap<Integer, FigureGrid.Cell> cells(Line line, List<Column> columns) {
    SortedMap<Integer, FigureGrid.Cell> cells = new TreeMap<>();
    for (int column = 0; column < columns.size(); column++) {
      Figure figure = columns.get(column).cells.get(line);
      if (figure != null) {
        cells.put(column, new FigureGrid.Cell(figure.view(), figure.literal()));
      }
    }
    return cells;
  }

  private List<String> headings(int first, List<Column> columns) {
    List<StringBuilder> texts = new ArrayList<>();
    columns.forEach(column -> texts.add(new StringBuilder()));
    Line top = lines.get(first);
    int from = first;
    while (from > 0
        && lines.get(from - 1).page == top.page
        && top.base - lines.get(from - 1).base <= HEADING
        && lines.get(from - 1).run() < PROSE_WORDS) {
      from--;
    }
    for (Line line : lines.subList(from, first)) {
      for (Word word : line.words) {
        for (int column = 0; column < columns.size(); column++) {
          Column place = columns.get(column);
          if (word.left() < place.right && place.left < word.right()) {
            StringBuilder text = texts.get(column);
            text.append(text.length() == 0 ? "" : " ").append(word.text());
          }
        }
      }
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }
}
