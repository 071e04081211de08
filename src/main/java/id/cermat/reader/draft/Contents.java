package id.cermat.reader.draft;

import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the contents of a draft, and its lists of tables and figures, from its text: they name
 * chapters and indicators once more, and their numbers are those of pages.
 */
final class Contents {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)DAFTAR(?:ISI|TABEL|GAMBAR|GRAFIK|DIAGRAM|BAGAN|LAMPIRAN)|(?:TABLEOF)?CONTENTS");

  /** 12, iv, III-4. */
  private static final String PAGE = "(?:[IVX]{1,4} ?[-–] ?)?(?:\\d{1,3}|[ivxl]{1,6})";

  /** Leaders are written by nobody but for the eye that seeks a page. */
  private static final Pattern LED =
      Pattern.compile("(?su).*\\p{L}.*?(?:[.…_]{4,}|(?:[.…] ){4,}).{0,40}");

  /** A name, a gap, and the number of a page. */
  private static final Pattern SET_APART =
      Pattern.compile("(?su).*\\p{L}.*?(?:\\t| {3,}|\\n)\\s*(" + PAGE + ")\\s*");

  /** Letter-spaced and with the blanks around it. */
  private static final int LONGEST_TITLE = 120;

  private static final Pattern PAGE_ALONE = Pattern.compile("\\s*(" + PAGE + ")\\s*");

  /**
   * A name takes so many lines at most before its page; a chapter may stand before its first part.
   */
  private static final int NAME_LINES = 4;

  /** Two lines that end in a number make no list. */
  private static final int ENTRIES = 3;

  private final List<TextLine> lines;
  private final BitSet contents = new BitSet();

  private Contents(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The same lines, of which those of the contents, with their titles, are no part of the text. */
  static List<TextLine> apart(List<TextLine> lines) {
    Contents found = new Contents(lines);
    for (int i = 0; i < lines.size(); ) {
      i = Math.max(found.from(i), i + 1);
    }
    List<TextLine> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      told.add(found.contents.get(i) ? lines.get(i).asFurniture() : lines.get(i));
    }
    return told;
  }

  /** Marks the contents that begin with a line, if any do; gives the line behind their last. */
  private int from(int start) {
    boolean titled = isTitle(start);
    if (!titled && !isLed(start)) {
      return start;
    }
    BitSet found = new BitSet();
    int entries = 0;
    int names = 0;
    int name = start;
    int page = 0;
    for (int i = start; i < lines.size() && names <= NAME_LINES; i++) {
      if (lines.get(i).flow().kind() == TextLine.Kind.FURNITURE) {
        continue;
      }
      int next = page(i, entries > 0);
      boolean follows = titled && next >= page;
      if (isTitle(i)) {
        titled = true;
        page = 0;
        names = 0;
        name = i;
      } else if (isLed(i) || follows) {
        found.set(name, i + 1);
        page = Math.max(next, 0);
        entries++;
        names = 0;
        name = i + 1;
      } else {
        names++;
      }
    }
    if (entries < ENTRIES) {
      return start;
    }
    contents.or(found);
    return found.length();
  }

  private boolean isTitle(int index) {
    String text = lines.get(index).text();
    return text.length() < LONGEST_TITLE
        && TITLE.matcher(SpacedText.of(text).text().replace(" ", "")).matches();
  }

  private boolean isLed(int index) {
    String text = lines.get(index).text();
    boolean dots = text.contains("...") || text.contains("…") || text.contains("___");
    return (dots || text.contains(". . ")) && LED.matcher(text).matches();
  }

  /**
   * The number of the page at the end of a line; 0 for one before the first, -1 where there is
   * none.
   *
   * @param alone whether it may stand alone, as where the name before it takes several lines
   */
  private int page(int index, boolean alone) {
    String text = lines.get(index).text();
    Matcher apart = SET_APART.matcher(text);
    Matcher number = PAGE_ALONE.matcher(text);
    if (apart.matches()) {
      return value(apart.group(1));
    }
    return alone && number.matches() ? value(number.group(1)) : -1;
  }

  /** Pages that are counted anew in each chapter do not tell the order of lines. */
  private static int value(String page) {
    return page.matches("\\d{1,3}") ? Integer.parseInt(page) : 0;
  }
}
