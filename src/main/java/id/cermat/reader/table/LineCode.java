package id.cermat.reader.table;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of lines: 1.1.2, 5211.11, 524111, 4789.EBA.994, A, II. */
public final class LineCode {
  private static final int LONGEST = 24;
  private static final int MOST_CAPITALS = 3;

  /** After so many cells of which most are none, a column is not one of codes. */
  private static final int SAMPLE = 200;

  /** So many cells tell which of several columns holds most codes. */
  private static final int ENOUGH = 2000;

  private static final Pattern CODE =
      Pattern.compile(
          "\\d+(?:\\s?[.\\-/]\\s?[A-Za-z0-9]+)*[.)]?|[A-Z]{1,3}(?:[.\\-/][A-Za-z0-9]+)*[.)]?"
              + "|[a-z][.)]?|\\([0-9a-z]{1,2}\\)");
  private static final Pattern LEADING =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})*\\.?|[A-Z]\\.|[IVX]{1,5}\\.|[a-z][.)])\\s+(\\D.*)");

  private LineCode() {}

  public static boolean is(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && begins(text)
        && CODE.matcher(text).matches();
  }

  /** Spares most words the pattern: a code has three capitals at most before a sign. */
  private static boolean begins(String text) {
    char first = text.charAt(0);
    if (first >= 'a' && first <= 'z') {
      return text.length() <= 2;
    }
    int capitals = 0;
    while (capitals < text.length() && isCapital(text.charAt(capitals))) {
      capitals++;
    }
    boolean word = capitals < text.length() && Character.isLetter(text.charAt(capitals));
    return capitals == 0 || capitals <= MOST_CAPITALS && !word;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** How many different codes a column holds; 0 where its cells are not codes, most of them. */
  static int distinct(Region region, Heading heading) {
    Set<String> different = new HashSet<>();
    int codes = 0;
    int filled = 0;
    for (int row : region.rows()) {
      String text = region.sheet().text(row, heading.column());
      if (!text.isEmpty() && !Texts.isPlaceholder(text)) {
        filled++;
        if (filled > SAMPLE && codes * 2 < filled) {
          return 0;
        }
        if (filled > ENOUGH) {
          break;
        }
        if (is(text)) {
          codes++;
          different.add(text);
        }
      }
    }
    return codes > 1 && codes * 10 >= filled * 8 ? different.size() : 0;
  }

  /** The code at the beginning of a line's name; null where none stands there. */
  static @Nullable String leading(String name) {
    if (name.length() < 3 || !Character.isLetterOrDigit(name.charAt(0))) {
      return null;
    }
    Matcher matcher = LEADING.matcher(name);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
