package id.cermat.check.draft.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading or list item.
 *
 * @param value 1 for {@code 1}, {@code a} and {@code i}
 */
record Ordinal(Style style, int value) {
  private static final Pattern MARKER =
      Pattern.compile("([(\\[]?(?:BAB )?(?:\\d{1,2}\\.)*)(\\d{1,3}|[A-Za-z]{1,6})([.)\\]]*)");
  private static final List<String> ROMANS =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  /** In what characters a number is written. */
  enum Script {
    DIGITS,
    LETTERS,
    CAPITALS,
    ROMAN,
    ROMAN_CAPITALS
  }

  /**
   * What tells the numbers of one list from those of another.
   *
   * @param level on which it stands; 0 for headings
   * @param before the brackets, words or higher numbers before it
   */
  record Style(Script script, int level, String before, String after) {

    /** A number as it is written in this style. */
    String written(int value) {
      String number =
          switch (script) {
            case DIGITS -> String.valueOf(value);
            case LETTERS -> String.valueOf((char) ('a' + value - 1));
            case CAPITALS -> String.valueOf((char) ('A' + value - 1));
            case ROMAN -> roman(value);
            case ROMAN_CAPITALS -> roman(value).toUpperCase(Locale.ROOT);
          };
      return before + number + after;
    }

    private static String roman(int value) {
      return value <= ROMANS.size() ? ROMANS.get(value - 1) : String.valueOf(value);
    }
  }

  /** All that a marker can mean: {@code i.} is a Roman number or a letter; empty for a bullet. */
  static List<Ordinal> of(String marker, int level) {
    Matcher parts = MARKER.matcher(marker.strip());
    if (!parts.matches()) {
      return List.of();
    }
    String number = parts.group(2);
    String before = parts.group(1);
    String after = parts.group(3);
    if (Character.isDigit(number.charAt(0))) {
      Style digits = new Style(Script.DIGITS, level, before, after);
      return List.of(new Ordinal(digits, Integer.parseInt(number)));
    }
    List<Ordinal> meanings = new ArrayList<>();
    boolean upper = Character.isUpperCase(number.charAt(0));
    int roman = ROMANS.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
    if (roman > 0) {
      Script script = upper ? Script.ROMAN_CAPITALS : Script.ROMAN;
      meanings.add(new Ordinal(new Style(script, level, before, after), roman));
    }
    if (number.length() == 1) {
      Script script = upper ? Script.CAPITALS : Script.LETTERS;
      int letter = Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      meanings.add(new Ordinal(new Style(script, level, before, after), letter));
    }
    return meanings;
  }

  /** Whether a text holds a number of the same list that was not read as such. */
  boolean writtenIn(String text, int number) {
    Pattern unread =
        Pattern.compile("(?<![\\p{L}\\d.,/-])" + Pattern.quote(written(number)) + "(?!\\d)");
    return unread.matcher(text).find();
  }

  /** How a number of the same list is written. */
  String written(int other) {
    return style.written(other);
  }
}
