package id.cermat.reader.table;

import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header cell's text, taken apart: its words in lower case, the unit and scale that it announces
 * ({@code (%)}, {@code dalam jutaan rupiah}), and the calendar year in it. Marks of notes, letters
 * and numbers of columns and the formula that states how a column is computed are no words of it.
 *
 * @param scale the power of ten by which the figures below are shortened
 * @param until the part of the year that the day or month in it ends; null for the whole year
 */
public record HeaderText(
    List<String> words,
    @Nullable FigureUnit unit,
    int scale,
    @Nullable Integer year,
    @Nullable Meaning until) {
  /** Nothing is said. */
  static final HeaderText NONE = new HeaderText(List.of(), null, 0, null, null);

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:\\bdalam\\s+|\\bdlm\\s+)?(?:\\brp\\.?\\s*|\\brupiah\\s+)?"
              + "\\b(ribuan|ribu|jutaan|juta|miliaran|milyaran|miliar|milyar|triliunan|triliun)\\b"
              + "(?:\\s+(?:rupiah|rp\\.?))?");
  private static final Pattern RUPIAH_WORD = Pattern.compile("\\b(?:rp|rupiah)\\b");
  private static final Pattern RUPIAH =
      Pattern.compile("[(\\[]?\\s*\\b(?:dalam\\s+)?(?:rupiah|rp|idr)\\b\\.?\\s*[)\\]]?");
  private static final Pattern PERCENT_IN_BRACKETS =
      Pattern.compile("[(\\[]\\s*(?:dalam\\s+)?(?:%|persen)\\s*[)\\]]");

  /** The letter or number of a column: (f), (12). */
  private static final Pattern COLUMN_IN_BRACKETS =
      Pattern.compile("\\(\\s*(?:\\d{1,2}|[a-z])\\s*\\)");

  /** (f) = (e)/(d) x 100, 9=(7/6), (5 = 4:3), (4/3 x 100%). */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:\\(?\\b(?:[a-z]|\\d{1,2})\\b\\)?\\s*)?=(?:[-\\u2212()\\[\\]+*/:x\u00D7\u00F7%.,\\s]|\\b[a-z]\\b|x?\\d)+"
              + "|\\(\\s*\\d{1,2}(?:\\s*[-+*/:x\u00D7\u00F7]\\s*\\d{1,3})+\\s*%?\\s*\\)");

  /** What a header's text says. */
  public static HeaderText of(String raw) {
    String rest = Texts.unmarked(Texts.fold(raw)).toLowerCase(Locale.ROOT);
    FigureUnit unit = null;
    int scale = 0;
    Matcher scaled = SCALE.matcher(rest);
    if (hasAny(rest, "ribu", "juta", "mil", "tril") && scaled.find()) {
      scale = power(scaled.group(1));
      unit =
          scaled.group().contains("r") && RUPIAH_WORD.matcher(rest).find()
              ? FigureUnit.RUPIAH
              : null;
      rest = scaled.replaceAll(" ");
    }
    if (hasAny(rest, "rp", "rupiah", "idr") && RUPIAH.matcher(rest).find()) {
      unit = FigureUnit.RUPIAH;
      rest = RUPIAH.matcher(rest).replaceAll(" ");
    }
    if (hasAny(rest, "(", "[")) {
      if (PERCENT_IN_BRACKETS.matcher(rest).find()) {
        unit = FigureUnit.PERCENT;
        rest = PERCENT_IN_BRACKETS.matcher(rest).replaceAll(" ");
      }
    }
    if (hasAny(rest, "(", "=")) {
      rest = FORMULA.matcher(rest).replaceAll(" ");
      rest = COLUMN_IN_BRACKETS.matcher(rest).replaceAll(" ");
    }
    HeaderDate date = HeaderDate.of(rest);
    rest = date.rest();
    Integer year = null;
    if (hasAny(rest, "19", "20")) {
      Matcher years = YEAR.matcher(rest);
      while (years.find()) {
        year = Integer.valueOf(years.group());
      }
      rest = YEAR.matcher(rest).replaceAll(" ");
    }
    return new HeaderText(words(rest), unit, scale, year, date.until());
  }

  /**
   * The power of ten by which a caption says that the amounts below are shortened, or 0. A scale of
   * its own figures is none: "Rp5,2 miliar", "(dua juta rupiah)".
   */
  public static int statedScale(String caption) {
    String text = caption.toLowerCase(Locale.ROOT);
    Matcher scaled = SCALE.matcher(text);
    while (scaled.find()) {
      boolean led = scaled.start(1) > scaled.start();
      boolean bracket = scaled.start() > 0 && "([".indexOf(text.charAt(scaled.start() - 1)) >= 0;
      if (led || bracket) {
        return power(scaled.group(1));
      }
    }
    return 0;
  }

  /** Spares most texts the patterns, which none of these parts can match. */
  private static boolean hasAny(String text, String... parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text that is already in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      boolean inside = inWord(c);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      if (c == '%') {
        words.add("%");
      }
      at += Character.charCount(c);
    }
    return words;
  }

  private static boolean inWord(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '#';
    }
    int type = Character.getType(c);
    return Character.isLetter(c) && type != Character.MODIFIER_LETTER
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER;
  }

  /** Whether it says nothing but a unit, a scale, a year or a date. */
  boolean bare() {
    return words.isEmpty();
  }

  private static int power(String word) {
    return switch (word.charAt(0)) {
      case 'r' -> 3;
      case 'j' -> 6;
      case 'm' -> 9;
      default -> 12;
    };
  }
}
