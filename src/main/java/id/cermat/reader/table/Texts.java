package id.cermat.reader.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Foldings and shapes of the texts in cells. */
public final class Texts {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]+");
  private static final Pattern AROUND_HYPHEN =
      Pattern.compile("(?<=\\w)\\s*[-\\u2010-\\u2013]\\s*(?=\\w)");
  private static final Pattern CODE = Pattern.compile("(?i)\\d{1,2}[a-z]?-(?:cp|c|n)");
  private static final Pattern LEADING_CODE =
      Pattern.compile("(?i)^(\\d{1,2}\\s?[a-z]?\\s?-\\s?(?:cp|c|n))\\b[\\s.:–-]*(.+)$");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)[-\\u2010-\\u2015\\u2212]+|n\\s?[/.]?\\s?a\\.?|t\\.?a\\.?d\\.?|\\.+");
  private static final Pattern ERROR_VALUE =
      Pattern.compile("(?i)#(?:DIV/0!|REF!|N/A|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?i)(?:[(+\\-]?\\s*(?:(?:rp\\.?|idr)\\s*)?|(?:rp\\.?|idr)\\s*\\()\\d[\\d.,\\s]*"
              + "(?:,-|-|(?<=\\d)e[+\\-]?\\d{1,2})?\\s*%?-?\\s*(?:\\)\\s*%?)?");

  /** 5.1.02.01: dotted parts of which two or more are no group of thousands. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "\\d+(?:\\.\\d+)*?\\.(?!\\d{3}\\b)\\d+(?:\\.\\d+)*?\\.(?!\\d{3}\\b)\\d+(?:\\.\\d+)*");

  private static final String DIGITS = "0123456789";
  private static final String NUMBERS_BEGIN = DIGITS + "(+-rRiI";
  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";
  private static final String PLACEHOLDERS_BEGIN =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212nNtT.";

  /**
   * Raised characters, asterisks and daggers; a unit's square (m²) is none, it follows a letter.
   */
  private static final Pattern RAISED_MARK =
      Pattern.compile(
          "(?:(?<!\\p{Ll})[\\u00B9\\u00B2\\u00B3\\u2070-\\u207F\\u02B0-\\u02B8\\u1D43-\\u1D61]+"
              + "|\\s*[*\\u2020\\u2021]+)\\)?$");

  private static final Pattern NUMBER_MARK = Pattern.compile("(?<=[^\\s(])\\s+\\d{1,2}\\)$");
  private static final Pattern LETTER_MARK =
      Pattern.compile("(?<=[\\d%)])\\s+(?:[a-z]\\)|\\([a-z\\d]\\))$");

  private static final int LONGEST_CODE = 16;
  private static final int LONGEST_NUMBER = 40;

  private Texts() {}

  /** One line, single blanks, nothing around it. */
  public static String fold(String text) {
    if (folded(text)) {
      return text;
    }
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean folded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /**
   * The text without a footnote's mark at its end: {@code 97,48% *)}, {@code 96,86¹}, {@code 1a-CP
   * 1)}, {@code 88,80 (a)}. A bracket that closes what was opened is no mark.
   */
  static String unmarked(String text) {
    if (text.length() < 2) {
      return text;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ')') {
      Matcher letter = LETTER_MARK.matcher(text);
      if (letter.find()) {
        return text.substring(0, letter.start());
      }
      if (closesWhatWasOpened(text)) {
        return text;
      }
    } else if (last <= '~' && last != '*') {
      return text;
    }
    String rest = NUMBER_MARK.matcher(text).replaceFirst("");
    return RAISED_MARK.matcher(rest).replaceFirst("");
  }

  private static boolean closesWhatWasOpened(String text) {
    int open = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
    }
    return open > 0;
  }

  /** A code as written, but in one piece: {@code 10a-⏎CP} becomes {@code 10a-CP}. */
  public static String code(String text) {
    return AROUND_HYPHEN.matcher(unmarked(fold(text))).replaceAll("-");
  }

  /** Whether the text has the shape of an indicator's code. */
  public static boolean isCode(String text) {
    if (text.length() > LONGEST_CODE) {
      return false;
    }
    return startsWith(text, DIGITS)
        && holdsHyphen(text)
        && CODE.matcher(BLANKS.matcher(code(text)).replaceAll("")).matches();
  }

  private static boolean holdsHyphen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (HYPHENS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The code at the beginning of a name and the rest of it, or null. */
  public static String @Nullable [] leadingCode(String text) {
    if (!startsWith(text, DIGITS)) {
      return null;
    }
    Matcher matcher = LEADING_CODE.matcher(fold(text));
    if (!matcher.matches()) {
      return null;
    }
    return new String[] {BLANKS.matcher(code(matcher.group(1))).replaceAll(""), matcher.group(2)};
  }

  /** Whether the text stands for "nothing here": a dash, n/a. */
  public static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_CODE
        && startsWith(text, PLACEHOLDERS_BEGIN)
        && PLACEHOLDER.matcher(fold(text)).matches();
  }

  /** Whether the text is a spreadsheet's error, as exports and pasted values keep it. */
  public static boolean isErrorValue(String text) {
    return startsWith(text, "#") && ERROR_VALUE.matcher(fold(text)).matches();
  }

  /** Whether the first character that is no blank is one of these; spares most texts a pattern. */
  private static boolean startsWith(String text, String characters) {
    if (!text.isEmpty() && isVisibleAscii(text.charAt(0))) {
      return characters.indexOf(text.charAt(0)) >= 0;
    }
    String folded = fold(text);
    return !folded.isEmpty() && characters.indexOf(folded.charAt(0)) >= 0;
  }

  /** Whether a character is certainly no blank, no mark and no part of a sign. */
  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c <= '~';
  }

  /** Whether the text looks like a number. */
  public static boolean isNumeric(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return false;
    }
    if (isPlainNumber(text)) {
      return true;
    }
    if (!startsWith(text, NUMBERS_BEGIN) || saysMore(text)) {
      return false;
    }
    String folded = unmarked(fold(text));
    return ofNumerals(folded)
        && NUMERIC.matcher(folded).matches()
        && !ACCOUNT.matcher(folded).matches();
  }

  /** Digits with separators, of which too few are dots for an account's code. */
  private static boolean isPlainNumber(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = i > 0 && (c == '.' || c == ',');
      if ((c < '0' || c > '9') && !separator) {
        return false;
      }
      dots += c == '.' ? 1 : 0;
    }
    return dots < 2;
  }

  /** Whether a character stands in it that neither a number nor a footnote's mark can hold. */
  private static boolean saysMore(String text) {
    char last = text.charAt(text.length() - 1);
    if (!isVisibleAscii(last) || last == ')') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isVisibleAscii(c) && c != '*' && !ofNumerals(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no character stands in it that cannot stand in a number. */
  private static boolean ofNumerals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!ofNumerals(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ofNumerals(char c) {
    return c >= '0' && c <= '9' || "(+-) .,%rRpPiIdDeE".indexOf(c) >= 0;
  }
}
