package id.cermat.reader.draft;

import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.SpacedText;
import id.cermat.format.document.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines joined to one text that can be matched; every character knows its place in the file. Blanks
 * are single, letter spacing is gone, and numbers and codes that a line's end cuts are whole again.
 */
final class View {
  private static final Pattern CUT_GROUP = Pattern.compile(".*\\d[.,]");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d).*");
  private static final Pattern CUT_HYPHEN = Pattern.compile(".*[\\p{L}\\d][-/]");

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final BitSet joined = new BitSet();

  View(String file) {
    this.file = file;
  }

  static View of(String file, List<TextLine> lines) {
    View view = new View(file);
    lines.forEach(view::add);
    return view;
  }

  /** Goes on with a line. */
  void add(TextLine line) {
    add(line, 0, line.text().length());
  }

  /** Goes on with a part of a line that belongs to what stands before it: digits of one figure. */
  void join(TextLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      append(line.text().charAt(i), line, i);
    }
  }

  /** Goes on with a part of a line. */
  void add(TextLine line, int from, int to) {
    SpacedText spaced = SpacedText.of(line.text().substring(from, to));
    String more = spaced.text();
    if (more.isEmpty()) {
      return;
    }
    if (text.length() > 0 && !continues(more)) {
      append(' ', lines.get(lines.size() - 1), columns.get(columns.size() - 1) + 1);
    }
    for (int i = 0; i < more.length(); i++) {
      joined.set(text.length(), spaced.joined().get(i));
      append(more.charAt(i), line, line.column(from + spaced.raw()[i]));
    }
  }

  private void append(char c, TextLine line, int column) {
    text.append(c);
    lines.add(line);
    columns.add(column);
  }

  private boolean continues(String more) {
    String before = text.substring(Math.max(0, text.length() - 24));
    char next = more.charAt(0);
    if (CUT_GROUP.matcher(before).matches()) {
      return GROUP.matcher(more).matches() && !endsSentence(before, more);
    }
    return CUT_HYPHEN.matcher(before).matches() && Character.isLetterOrDigit(next);
  }

  /** "… sebesar 120. 100 wajib pajak": a full stop rather than a group. */
  private static boolean endsSentence(String before, String more) {
    String numeral = before.replaceFirst(".*?([\\d.,]+)$", "$1");
    boolean grouped = numeral.matches("[1-9]\\d{0,2}(?:\\.\\d{3})+[.,]");
    boolean more3 = more.matches("\\d{3}[.,]\\d.*");
    return !grouped && !more3;
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** Whether a character comes out of letter-spaced text, where words may have lost their gaps. */
  boolean joined(int index) {
    return joined.get(index);
  }

  /** Where a stretch of the text stands; the location is that of its first character. */
  TextLocation location(int start, int end) {
    TextLine line = lines.get(start);
    TextLine.Place place = line.place();
    return new TextLocation(
        file,
        place.page(),
        place.paragraph(),
        place.line(),
        columns.get(start) + 1,
        place.table(),
        place.row(),
        place.col(),
        text.substring(start, end));
  }

  /** All the characters of a stretch, line by line. */
  List<TextSpan> spans(int start, int end) {
    List<TextSpan> spans = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || lines.get(i) != lines.get(from)) {
        span(from, i, spans);
        from = i;
      }
    }
    return List.copyOf(spans);
  }

  private void span(int from, int to, List<TextSpan> spans) {
    int last = to - 1;
    while (last > from && text.charAt(last) == ' ') {
      last--;
    }
    TextLine line = lines.get(from);
    int first = columns.get(from);
    int length = columns.get(last) + 1 - first;
    Box box = null;
    for (int i = first; i < first + length && i < line.boxes().length; i++) {
      box = box == null ? line.boxes()[i] : box.and(line.boxes()[i]);
    }
    TextLine.Place place = line.place();
    spans.add(new TextSpan(place.page(), place.paragraph(), place.line(), first + 1, length, box));
  }

  /** A stretch of this text, without blanks around it. */
  View part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    View part = new View(file);
    for (int i = from; i < to; i++) {
      part.joined.set(part.text.length(), joined.get(i));
      part.append(text.charAt(i), lines.get(i), columns.get(i));
    }
    return part;
  }

  /** The line on which a character stands. */
  TextLine line(int index) {
    return lines.get(index);
  }
}
