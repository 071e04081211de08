package id.cermat.writer.draft;

import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.figure.TextSpan.Box;
import id.cermat.format.document.DraftLine;
import id.cermat.model.Citation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a quote in the lines of its file. Blanks do not count, since letter
 * spacing is gone from quotes and lines are joined in them; the number of a page may stand between.
 */
public final class Places {
  /** So many lines may be furniture between two lines of a sentence. */
  private static final int MOST_BETWEEN = 6;

  private final Source source;
  private final boolean paragraphs;
  private final Map<Key, Integer> byKey = new HashMap<>();
  private List<DraftLine> lines = List.of();

  /** Gives the lines of a draft's file, once they are needed. */
  @FunctionalInterface
  public interface Source {
    List<DraftLine> lines() throws IOException;
  }

  private record Key(@Nullable Integer page, int line) {}

  private Places(Source source, boolean paragraphs) {
    this.source = source;
    this.paragraphs = paragraphs;
  }

  /** In the lines of a text file or PDF. */
  public static Places inLines(Source source) {
    return new Places(source, false);
  }

  /** In paragraphs, of which the first is the first of the list. */
  public static Places inParagraphs(List<String> texts) {
    List<DraftLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DraftLine(null, lines.size() + 1, text, List.of()));
    }
    return new Places(() -> lines, true);
  }

  /** The characters of a cited figure; empty where they do not stand there. */
  List<TextSpan> spans(Citation citation) throws IOException {
    // A document is written by its own count of characters, so what was read is held against it.
    return paragraphs ? spans(citation.location()) : citation.spans();
  }

  /** The characters that a location quotes, line by line; empty where they do not stand there. */
  List<TextSpan> spans(TextLocation place) throws IOException {
    if (byKey.isEmpty()) {
      lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        byKey.put(new Key(lines.get(i).page(), lines.get(i).line()), i);
      }
    }
    Integer number = paragraphs ? place.paragraph() : Integer.valueOf(place.line());
    Integer first = number == null ? null : byKey.get(new Key(place.page(), number));
    if (first == null) {
      return List.of();
    }
    List<TextSpan> spans = new ArrayList<>();
    int done = 0;
    int column = place.column() - 1;
    int without = 0;
    for (int i = first; i < lines.size() && without <= MOST_BETWEEN; i++) {
      int more = match(lines.get(i).text(), column, place.quote(), done, spans, lines.get(i));
      if (rest(place.quote(), more) == place.quote().length()) {
        return spans;
      }
      without = more == done ? without + 1 : 0;
      if (more == done && i == first) {
        return List.of();
      }
      done = more;
      column = 0;
    }
    return List.of();
  }

  /**
   * How far the quote goes after as much of it as the line holds; unmoved where it does not fit.
   */
  private int match(
      String text, int from, String quote, int done, List<TextSpan> spans, DraftLine line) {
    int at = done;
    int first = -1;
    int last = -1;
    for (int i = Math.max(0, from); i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        continue;
      }
      at = rest(quote, at);
      if (at == quote.length()) {
        break;
      }
      if (quote.charAt(at) != text.charAt(i)) {
        return done;
      }
      first = first < 0 ? i : first;
      last = i;
      at++;
    }
    if (first >= 0) {
      spans.add(span(line, first, last + 1));
    }
    return at;
  }

  private TextSpan span(DraftLine line, int from, int to) {
    Box box = null;
    for (int i = from; i < to && i < line.boxes().size(); i++) {
      box = box == null ? line.boxes().get(i) : box.and(line.boxes().get(i));
    }
    return paragraphs
        ? new TextSpan(null, line.line(), 1, from + 1, to - from, null)
        : new TextSpan(line.page(), null, line.line(), from + 1, to - from, box);
  }

  /** The next character of the quote that is no blank. */
  private static int rest(String quote, int from) {
    int at = from;
    while (at < quote.length() && isBlank(quote.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
