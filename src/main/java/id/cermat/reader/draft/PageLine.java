package id.cermat.reader.draft;

import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands on one baseline of a page, whatever the order in which it is drawn: its words and its
 * figures, each with its place in points. Where a file tells no places, a character is as wide as
 * any other.
 */
final class PageLine {
  /** Two baselines are one within so many points: figures and words of a row differ by a little. */
  private static final float BASELINE = 3;

  /** What stands further apart stands in two cells. */
  static final float CELL_GAP = 9;

  /** How far a cell's next line stands below. */
  static final float LEADING = 17;

  /**
   * Lines closer than so much of the usual distance stand beside each other: a cell of two lines
   * beside one of three is centred by half of it.
   */
  private static final float ONE_ROW = 0.75f;

  /** By so much of the narrower one a figure and a column overlap. */
  static final float OVERLAP = 0.4f;

  /** A blank between the words of a sentence is narrower. */
  private static final float BLANK = 6;

  /** Headings that are repeated stand where they stood, but for the margins of a bound page. */
  private static final float SAME_COLUMN = 30;

  private static final int SENTENCE_WORDS = 4;

  /** Width and height of a character where the file tells nothing of it. */
  private static final float CHARACTER = 5;

  private static final float HEIGHT = 12;

  private static final Pattern CURRENCY = Pattern.compile("(?i)rp[.,]?");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern SIGN = Pattern.compile("%\\)?|,-|,00|-");
  private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,3}[.)]?");
  private static final Pattern FRAGMENT = Pattern.compile("[\\d.,]{1,12}");
  private static final Pattern OPEN_GROUP = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+[.,]?\\d{0,2}");
  private static final Pattern WHOLE =
      Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d{2})?");

  final int page;
  final float base;

  /** All that stands there, from the left. */
  final List<Word> all = new ArrayList<>();

  /** What is no figure. */
  final List<Word> words = new ArrayList<>();

  final List<Numeral> figures = new ArrayList<>();

  private PageLine(int page, float base) {
    this.page = page;
    this.base = base;
  }

  /**
   * A word.
   *
   * @param line the index of the line of the file that holds it
   */
  record Word(TextLine source, int line, int from, int to, float left, float right, float base) {
    String text() {
      return source.text().substring(from, to);
    }

    /** Its place in the order in which the pages are drawn. */
    long order() {
      return (long) line << 32 | from;
    }

    /** Whether it goes on where another ends, in the same line of the file. */
    boolean follows(Word other) {
      return source == other.source
          && from > other.to
          && source.text().substring(other.to, from).isBlank();
    }

    float overlap(float otherLeft, float otherRight) {
      return Math.min(right, otherRight) - Math.max(left, otherLeft);
    }
  }

  /**
   * A figure.
   *
   * @param words its digits, and what stands behind them as a sign
   * @param literal the figure as it is to be read, whole where its cell breaks it over two lines
   */
  record Numeral(List<Word> words, String literal, float left, float right) {
    float width() {
      return right - left;
    }

    Word first() {
      return words.get(0);
    }

    float overlap(float otherLeft, float otherRight) {
      return Math.min(right, otherRight) - Math.max(left, otherLeft);
    }
  }

  /**
   * The lines of all pages, from the top.
   *
   * @param setOff which lines of the file are no text, but the numbers of pages
   */
  static List<PageLine> of(List<TextLine> text, BitSet setOff) {
    List<PageLine> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int page = 0;
    for (int i = 0; i < text.size(); i++) {
      TextLine line = text.get(i);
      if (line.place().startsPage()) {
        onBaselines(words, page, lines);
        words.clear();
        page++;
      }
      if (!setOff.get(i) && !letterSpaced(line)) {
        words(line, i, words);
      }
    }
    onBaselines(words, page, lines);
    return lines;
  }

  /** Whether letters are set apart in one word, and not in a cell each. */
  private static boolean letterSpaced(TextLine line) {
    BitSet joined = SpacedText.of(line.text()).joined();
    if (joined.isEmpty()) {
      return false;
    }
    Box[] boxes = line.boxes();
    int last = -1;
    for (int i = 0; i < boxes.length; i++) {
      if (SpacedText.blank(line.text().charAt(i))) {
        continue;
      }
      boolean apart = last >= 0 && boxes[i].x() - boxes[last].x() - boxes[last].width() >= CELL_GAP;
      if (last >= 0 && !apart && last < i - 1) {
        return true;
      }
      last = i;
    }
    return boxes.length == 0;
  }

  private static void words(TextLine source, int line, List<Word> words) {
    String text = source.text();
    Box[] boxes = source.boxes();
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
        float base = last.y() + last.height();
        float end = last.x() + last.width();
        // Some pages are drawn from the right.
        words.add(
            new Word(
                source, line, from, at, Math.min(first.x(), end), Math.max(first.x(), end), base));
      } else {
        float base = source.place().line() * HEIGHT;
        words.add(new Word(source, line, from, at, from * CHARACTER, at * CHARACTER, base));
      }
    }
  }

  private static void onBaselines(List<Word> words, int page, List<PageLine> lines) {
    int first = lines.size();
    List<Word> down = new ArrayList<>(words);
    down.sort(Comparator.comparingDouble(Word::base).thenComparingDouble(Word::left));
    for (Word word : down) {
      PageLine last = lines.size() > first ? lines.get(lines.size() - 1) : null;
      if (last == null || word.base() - last.base > BASELINE) {
        last = new PageLine(page, word.base());
        lines.add(last);
      }
      last.all.add(word);
    }
    List<PageLine> own = lines.subList(first, lines.size());
    own.forEach(line -> line.all.sort(Comparator.comparingDouble(Word::left)));
    own.forEach(PageLine::tell);
    centred(own);
    for (int i = first; i + 1 < lines.size(); i++) {
      join(lines.get(i), lines.get(i + 1));
    }
  }

  /**
   * Makes one of lines whose figures stand in one row of a table, though their cells centre them a
   * little apart: closer than the lines of a cell no two rows can stand.
   */
  private static void centred(List<PageLine> lines) {
    float leading = leading(lines);
    int kept = 0;
    for (int i = 1; i < lines.size(); i++) {
      PageLine upper = lines.get(kept);
      PageLine line = lines.get(i);
      if (!upper.figures.isEmpty()
          && !line.figures.isEmpty()
          && line.base - upper.base < ONE_ROW * leading
          && !upper.over(line)) {
        upper.all.addAll(line.all);
        upper.all.sort(Comparator.comparingDouble(Word::left));
        upper.words.clear();
        upper.figures.clear();
        upper.tell();
      } else {
        lines.set(++kept, line);
      }
    }
    lines.subList(Math.min(lines.size(), kept + 1), lines.size()).clear();
  }

  /** How far the lines of one paragraph or cell stand apart on a page, as most of them do. */
  private static float leading(List<PageLine> lines) {
    Map<Integer, Integer> apart = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int below = i + 1; below < lines.size(); below++) {
        float gap = lines.get(below).base - lines.get(i).base;
        if (gap > LEADING + BASELINE) {
          break;
        }
        if (lines.get(i).over(lines.get(below))) {
          apart.merge(Math.round(gap), 1, Integer::sum);
          break;
        }
      }
    }
    int most = 0;
    int leading = 0;
    for (Map.Entry<Integer, Integer> gap : apart.entrySet()) {
      if (gap.getValue() > most) {
        most = gap.getValue();
        leading = gap.getKey();
      }
    }
    return leading;
  }

  /** Whether anything in it stands above anything in another line. */
  private boolean over(PageLine other) {
    int at = 0;
    for (Word word : all) {
      while (at < other.all.size() && other.all.get(at).right() <= word.left()) {
        at++;
      }
      if (at < other.all.size() && other.all.get(at).left() < word.right()) {
        return true;
      }
    }
    return false;
  }

  /** Tells the figures from the words. */
  private void tell() {
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      if (CURRENCY.matcher(word.text()).matches()) {
        continue;
      }
      if (!FigureGrid.NUMERAL.matcher(word.text()).matches() || goesOn(i)) {
        words.add(word);
        continue;
      }
      Word sign = i + 1 < all.size() ? all.get(i + 1) : null;
      if (sign != null
          && sign.left() - word.right() < 2 * CHARACTER
          && brokenOff(word.text(), sign.text())) {
        String literal = word.text() + sign.text();
        figures.add(new Numeral(List.of(word, sign), literal, word.left(), sign.right()));
        i++;
        continue;
      }
      if (sign != null
          && SIGN.matcher(sign.text()).matches()
          && sign.left() - word.right() < 2 * CHARACTER) {
        String literal = word.text() + (sign.text().equals("-") ? "" : sign.text());
        figures.add(new Numeral(List.of(word, sign), literal, word.left(), sign.right()));
        i++;
      } else {
        figures.add(new Numeral(List.of(word), word.text(), word.left(), word.right()));
      }
    }
  }

  /** Whether digits are the last group of the numeral before them: "1,584,085, 700". */
  private static boolean brokenOff(String numeral, String digits) {
    return OPEN_GROUP.matcher(numeral).matches()
        && !Character.isDigit(numeral.charAt(numeral.length() - 1))
        && FRAGMENT.matcher(digits).matches()
        && WHOLE.matcher(numeral + digits).matches();
  }

  /** Whether a numeral goes on with the words before it: "Triwulan 4". */
  private boolean goesOn(int index) {
    Word before = index == 0 ? null : all.get(index - 1);
    return before != null
        && all.get(index).left() - before.right() < BLANK
        && LETTER.matcher(before.text()).find()
        && !CURRENCY.matcher(before.text()).matches();
  }

  /** Joins figures that their cells break over two lines. */
  private static void join(PageLine upper, PageLine lower) {
    boolean fragments =
        lower.base - upper.base <= LEADING
            && !lower.figures.isEmpty()
            && lower.figures.stream().allMatch(f -> FRAGMENT.matcher(f.literal()).matches());
    if (!fragments) {
      return;
    }
    for (int i = 0; i < upper.figures.size(); i++) {
      Numeral above = upper.figures.get(i);
      for (Numeral below : List.copyOf(lower.figures)) {
        String whole = above.literal() + below.literal();
        boolean over = below.overlap(above.left(), above.right()) > 0;
        boolean open =
            OPEN_GROUP.matcher(above.literal()).matches()
                && !WHOLE.matcher(above.literal()).matches();
        if (over && open && WHOLE.matcher(whole).matches()) {
          List<Word> parts = new ArrayList<>(above.words());
          parts.addAll(below.words());
          upper.figures.set(i, new Numeral(parts, whole, above.left(), above.right()));
          lower.figures.remove(below);
        }
      }
    }
  }

  /** The number by which the line begins, as rows are numbered; 0 where it does not. */
  int number() {
    boolean first = !figures.isEmpty() && figures.get(0).first().equals(all.get(0));
    String literal = first ? figures.get(0).literal() : "";
    return ROW_NUMBER.matcher(literal).matches()
        ? Integer.parseInt(literal.replaceAll("\\D", ""))
        : 0;
  }

  /** How many words and figures stand close together at most. */
  int run() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean close = i > 0 && all.get(i).left() - all.get(i - 1).right() < CELL_GAP;
      run = close ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Whether most of its figures stand below those of rows before. */
  boolean below(List<PageLine> rows) {
    return fitting(rows) * 3 >= figures.size() * 2L;
  }

  /** How many of its figures stand below those of rows before. */
  long fitting(List<PageLine> rows) {
    return figures.stream()
        .filter(
            own ->
                rows.stream()
                    .flatMap(row -> row.figures.stream())
                    .anyMatch(
                        other ->
                            own.overlap(other.left(), other.right())
                                > OVERLAP * Math.min(own.width(), other.width())))
        .count();
  }

  List<String> literals() {
    return figures.stream().map(Numeral::literal).toList();
  }

  /** Whether both number the same columns, as where a heading is repeated, but for one of them. */
  boolean alike(PageLine other) {
    PageLine fewer = figures.size() <= other.figures.size() ? this : other;
    PageLine more = fewer == this ? other : this;
    return more.figures.size() - fewer.figures.size() <= 1
        && fewer.figures.stream()
            .allMatch(
                own ->
                    more.figures.stream()
                        .anyMatch(at -> Math.abs(at.left() - own.left()) < SAME_COLUMN));
  }

  /** Whether all its figures stand between words, as in a sentence. */
  boolean sentence() {
    return words.size() >= SENTENCE_WORDS && amongWords() == figures.size();
  }

  /** How many of its figures stand between words. */
  int amongWords() {
    return (int) figures.stream().filter(this::amongWords).count();
  }

  private boolean amongWords(Numeral figure) {
    return words.stream()
        .anyMatch(
            word ->
                Math.abs(word.right() - figure.left()) < BLANK
                    || Math.abs(word.left() - figure.right()) < BLANK);
  }

  /** Its words. */
  String label() {
    StringBuilder label = new StringBuilder();
    for (Word word : words) {
      label.append(label.length() == 0 ? "" : " ").append(word.text());
    }
    return label.toString();
  }
}
