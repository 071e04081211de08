package id.cermat.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads what a number format code of a spreadsheet shows (ECMA-376, part 1, 18.8.30). Of a code
 * with several sections the first one that shows a number counts: it is the one for positive
 * numbers, and the others differ by signs and colours.
 */
public final class ShownFormatParser {
  private static final Pattern RUPIAH =
      Pattern.compile("(?<!\\p{L})(?:rp|idr)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private ShownFormatParser() {}

  /** The format of a code. */
  public static ShownFormat parse(String code) {
    ShownFormat first = null;
    for (String section : sections(code)) {
      Section parsed = new Section(section);
      if (parsed.showsNumber()) {
        return parsed.format(code);
      }
      first = first == null ? parsed.format(code) : first;
    }
    return first == null ? ShownFormat.GENERAL : first;
  }

  private static List<String> sections(String code) {
    List<String> sections = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (bracketed) {
        bracketed = c != ']';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '[') {
        bracketed = true;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == ';') {
        sections.add(code.substring(start, i));
        start = i + 1;
      }
    }
    sections.add(code.substring(start));
    return sections;
  }

  /** One section, taken apart. */
  private static final class Section {
    /** Placeholders, points, commas and unquoted letters. */
    private final StringBuilder bare = new StringBuilder();

    /** What is shown as it stands, and currency signs. */
    private final StringBuilder literal = new StringBuilder();

    private boolean percent;
    private boolean elapsed;

    Section(String section) {
      for (int i = 0; i < section.length(); i++) {
        char c = section.charAt(i);
        switch (c) {
          case '"' -> i = quoted(section, i);
          case '[' -> i = bracketed(section, i);
          case '\\' -> {
            i++;
            if (i < section.length()) {
              literal.append(section.charAt(i));
            }
          }
          case '_', '*' -> i++;
          case '%' -> percent = true;
          default -> bare.append(c);
        }
      }
    }

    private int quoted(String section, int start) {
      int end = section.indexOf('"', start + 1);
      end = end < 0 ? section.length() : end;
      literal.append(section, start + 1, end);
      return end;
    }

    private int bracketed(String section, int start) {
      int end = section.indexOf(']', start + 1);
      end = end < 0 ? section.length() : end;
      String inside = section.substring(start + 1, end);
      if (inside.startsWith("$")) {
        int locale = inside.indexOf('-');
        literal.append(inside, 1, locale < 0 ? inside.length() : locale);
      } else if (inside.matches("(?i)h+|m+|s+")) {
        elapsed = true;
      }
      return end;
    }

    boolean showsNumber() {
      return general() || date() || bare.chars().anyMatch(Section::placeholder);
    }

    private boolean general() {
      return bare.toString().strip().toLowerCase(Locale.ROOT).startsWith("general");
    }

    private static boolean placeholder(int c) {
      return c == '0' || c == '#' || c == '?';
    }

    private boolean date() {
      if (elapsed) {
        return true;
      }
      // The zeros of mm:ss.0 are fractions of a second; with any other placeholder the letters are
      // words.
      String rest = bare.toString().replaceAll("(?i)(s)[.,]0+", "$1");
      return !general()
          && rest.chars().noneMatch(Section::placeholder)
          && rest.chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0);
    }

    ShownFormat format(String code) {
      boolean currency = currency();
      if (date()) {
        return new ShownFormat(-1, false, 0, true, currency, code);
      }
      String numeric = bare.toString().replaceAll("[^0#?.,/Ee+\\-]", "");
      if (general() || numeric.chars().noneMatch(Section::placeholder) || floating(numeric)) {
        return new ShownFormat(-1, percent, 0, false, currency, code);
      }
      int point = numeric.indexOf('.');
      String whole = point < 0 ? numeric : numeric.substring(0, point);
      String fraction = point < 0 ? "" : numeric.substring(point + 1);
      int decimals = (int) fraction.chars().filter(Section::placeholder).count();
      int thousands = trailingCommas(whole) + trailingCommas(fraction);
      return new ShownFormat(decimals, percent, thousands, false, currency, code);
    }

    /** Fractions and scientific notation: how many decimals they show depends on the number. */
    private static boolean floating(String numeric) {
      return numeric.indexOf('/') >= 0 || numeric.matches("(?i).*[0#?.]e[+\\-].*");
    }

    private static int trailingCommas(String part) {
      int last = part.length();
      while (last > 0 && !placeholder(part.charAt(last - 1))) {
        last--;
      }
      return last == 0 ? 0 : (int) part.substring(last).chars().filter(c -> c == ',').count();
    }

    private boolean currency() {
      return RUPIAH.matcher(literal + " " + bare).find();
    }
  }
}
