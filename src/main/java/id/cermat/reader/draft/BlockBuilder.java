package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import id.cermat.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to headings, paragraphs and list items. Double-spaced text has a blank line after
 * every line; there only the shape of the lines tells where a paragraph ends.
 */
final class BlockBuilder {
  private static final Pattern CODED =
      Pattern.compile(
          "^(?:\\d{1,2}[.)]\\s?)?(?:(?:IKU|Indikator)\\s?)?\\d{1,2}[a-z]?-(?:CP|C|N)(?![a-z])(?:\\s?[:.–—-])?\\s?[\\p{Lu}“\"(].*");
  private static final Pattern CODE_LAST =
      Pattern.compile("^\\p{Lu}.*[(\\[]\\d{1,2}[a-z]?-(?:CP|C|N)[)\\]]$");

  /** What no heading has: an end of a sentence, or a figure that is cited. */
  private static final Pattern SENTENCE =
      Pattern.compile(".*(?:[;,]|[^.][.]|(?<!\\p{L})sebesar(?!\\p{L}).*|\\d ?%.*)$");

  private static final Pattern CHAPTER = Pattern.compile("^(?i:BAB)\\s+[IVX]+\\b.*");
  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:(\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\(?[a-z]\\)|[a-z]\\.|[A-Z]\\.)\\s?(?=[\\p{L}\"“(])"
              + "|(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{Lu})"
              + "|(\\d{1,2}[.)])\\s?(?=\\d{1,2}[a-z]?-(?:CP|C|N))"
              + "|([-–•\\uF0B7\\uF0A7▪○●*])\\s(?=\\S))");
  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:Realisasi|Capaian|Pencapaian|Tercapainya|Adapun|Berdasarkan|Dari|Pada ?tahun|Hal"
              + " ?(?:ini|tersebut))(?![a-z])");

  /** A line that ends amid a computation: 98,43% + 99,95% +. */
  private static final Pattern COMPUTES_ON = Pattern.compile(".*[\\d%)]\\s*[+÷×=]");

  private static final double SHORT = 0.62;
  private static final double OPEN = 0.85;
  private static final double LONG = 0.7;
  private static final int TITLE = 60;

  private final String file;
  private final Layout layout;
  private final List<RawBlock> blocks = new ArrayList<>();
  private @Nullable Kind kind;
  private View view;
  private @Nullable String marker;
  private int markerEnd;
  private int level;
  private String lastLine = "";
  private boolean lastStrong;

  /** How long the lines are where the current one stands, and where the last one did. */
  private int width;

  private int lastWidth;

  private BlockBuilder(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
    this.view = new View(file);
  }

  static List<RawBlock> build(String file, List<TextLine> lines, Layout layout) {
    BlockBuilder builder = new BlockBuilder(file, layout);
    for (int i = 0; i < lines.size(); i++) {
      builder.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    builder.finish();
    return builder.blocks;
  }

  private void add(TextLine line, @Nullable TextLine next) {
    String text = SpacedText.of(line.text()).text();
    if (text.isEmpty()) {
      return;
    }
    width = layout.width(line);
    switch (line.flow().kind()) {
      case LINE, STRONG_LINE -> addLine(line, text, next);
      case PARAGRAPH -> addWhole(Kind.PARAGRAPH, line, text);
      case HEADING -> addWhole(Kind.HEADING, line, text);
      case LIST_ITEM -> addWhole(Kind.LIST_ITEM, line, text);
      case FOOTNOTE -> addWhole(Kind.FOOTNOTE, line, text);
      case REPEATED -> addWhole(Kind.HEADER, line, text);
      case FURNITURE -> {
        return;
      }
    }
    lastLine = text;
    lastWidth = width;
    lastStrong = line.flow().kind() == TextLine.Kind.STRONG_LINE;
  }

  private void addWhole(Kind known, TextLine line, String text) {
    finish();
    boolean coded = CODED.matcher(text).matches() && !SENTENCE.matcher(text).matches();
    boolean heading = coded || CHAPTER.matcher(text).matches();
    boolean shouted = known == Kind.PARAGRAPH && shouted(text);
    Kind plain = known == Kind.PARAGRAPH && MARKER.matcher(text).find() ? Kind.LIST_ITEM : known;
    begin(heading || shouted ? Kind.HEADING : plain, text);
    if (line.flow().marker() != null) {
      marker = line.flow().marker();
      markerEnd = 0;
      level = line.flow().level();
    }
    view.add(line);
    finish();
  }

  private void addLine(TextLine line, String text, @Nullable TextLine next) {
    Matcher mark = MARKER.matcher(text);
    boolean marked = mark.find();
    boolean coded = CODED.matcher(text).matches();
    boolean chapter = CHAPTER.matcher(text).matches();
    boolean shouted = shouted(text) && !marked && settled();
    if (coded || chapter || marked && shouted(text)) {
      finish();
      begin(Kind.HEADING, text);
    } else if (marked) {
      finish();
      begin(Kind.LIST_ITEM, text);
    } else if (shouted) {
      if (kind != Kind.HEADING || !shouted(lastLine) || line.place().startsPage()) {
        finish();
        begin(Kind.HEADING, text);
      }
    } else if (kind == Kind.HEADING && runsOn(text)) {
      kind = marker == null ? Kind.PARAGRAPH : Kind.LIST_ITEM;
    } else if (kind == Kind.HEADING && (line.place().startsPage() || !headingGoesOn(line, text))) {
      finish();
      begin(title(text, next) ? Kind.HEADING : Kind.PARAGRAPH, text);
    } else if (kind == null || kind != Kind.HEADING && breaksBefore(line, text)) {
      finish();
      begin(title(text, next) ? Kind.HEADING : Kind.PARAGRAPH, text);
    }
    view.add(line);
  }

  private void begin(Kind newKind, String text) {
    kind = newKind;
    Matcher mark = MARKER.matcher(text);
    if (mark.find()) {
      marker = text.substring(0, mark.end()).strip();
      markerEnd = mark.end();
      level = marker.matches("\\d.*|[A-Z]\\.") ? 1 : 2;
    }
  }

  private void finish() {
    if (kind != null && !view.isEmpty()) {
      Kind closed = kind;
      String text = view.text();
      boolean coded = CODED.matcher(text).matches();
      if (kind == Kind.HEADING && coded && SENTENCE.matcher(text).matches()) {
        closed = marker == null ? Kind.PARAGRAPH : Kind.LIST_ITEM;
      } else if (kind != Kind.HEADING && titled(text)) {
        closed = Kind.HEADING;
      }
      blocks.add(new RawBlock(closed, view, marker, markerEnd, level));
    }
    view = new View(file);
    kind = null;
    marker = null;
    markerEnd = 0;
    level = 0;
  }

  /** "Tingkat efektivitas penagihan (7b-CP)". */
  private boolean titled(String text) {
    String title = text.substring(markerEnd);
    return kind != Kind.FOOTNOTE
        && kind != Kind.HEADER
        && title.length() < 3 * TITLE
        && CODE_LAST.matcher(title).matches()
        && !SENTENCE.matcher(title).matches();
  }

  /** Whether what stands before has come to an end. */
  private boolean settled() {
    return kind == null || kind == Kind.HEADING || lastLine.matches(".*[.:;!?”\")]");
  }

  private boolean breaksBefore(TextLine line, String text) {
    if (titled(view.text())) {
      return true;
    }
    if (COMPUTES_ON.matcher(lastLine).matches()) {
      return false;
    }
    if (!layout.doubleSpaced() && line.blanks() > 0) {
      return !Character.isLowerCase(text.charAt(0));
    }
    boolean shortLine = lastLine.length() < SHORT * lastWidth;
    boolean afterItem =
        kind == Kind.LIST_ITEM
            && lastLine.length() < OPEN * lastWidth
            && OPENER.matcher(text).find();
    if (afterItem) {
      return true;
    }
    boolean ended = lastLine.matches(".*[.:;!?”\"]");
    boolean capital = !Character.isLowerCase(text.charAt(0)) && !Character.isDigit(text.charAt(0));
    return capital && shortLine && ended || line.blanks() > 2 && ended;
  }

  /** "IKU 7a-CP Tingkat efektivitas … digunakan / untuk …": prose that begins with a code. */
  private boolean runsOn(String text) {
    boolean full = lastLine.length() > LONG * lastWidth && !Character.isUpperCase(text.charAt(0));
    boolean ends = text.length() < SHORT * width && !text.endsWith(".");
    return marker == null && !lastStrong && full && !ends && CODED.matcher(view.text()).matches();
  }

  private boolean headingGoesOn(TextLine line, String text) {
    if (lastStrong) {
      return line.flow().kind() == TextLine.Kind.STRONG_LINE && line.blanks() == 0;
    }
    // A sentence after a heading begins with a capital.
    boolean amid = Character.isLowerCase(text.charAt(0)) && !SENTENCE.matcher(text).matches();
    boolean shortEnd = text.length() < SHORT * width && !text.endsWith(".");
    boolean lowerOrUpper = shouted(lastLine) == shouted(text);
    return lastLine.length() > LONG * lastWidth && (amid || shortEnd) && lowerOrUpper;
  }

  /** A short line with a capital, without an end of sentence, before a line that begins anew. */
  private boolean title(String text, @Nullable TextLine next) {
    return text.length() < TITLE
        && text.length() < SHORT * width
        && Character.isUpperCase(text.charAt(0))
        && !text.matches(".*[.:;,]")
        && (next == null || begins(next));
  }

  private static boolean begins(TextLine next) {
    String text = SpacedText.of(next.text()).text();
    return !text.isEmpty() && !Character.isLowerCase(text.charAt(0)) || next.place().startsPage();
  }

  private static boolean shouted(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters >= 6
        && 10 * capitals >= 9 * letters
        && text.indexOf(' ') > 0
        && !text.matches(".*[.:;,]");
  }
}
