package id.cermat.reader.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Foldings and shapes of the texts in cells. */
final class Texts {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
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
      Pattern.compile("(?i)[(+\\-]?\\s*(?:rp\\.?\\s*)?\\d[\\d.,\\s]*(?:,-)?\\s*%?\\s*\\)?");

  private static final int LONGEST_CODE = 16;
  private static final int LONGEST_NUMBER = 40;

  private Texts() {}

  /** One line, single blanks, nothing around it. */
  static String fold(String text) {
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

  /** A code as written, but in one piece: {@code 10a-⏎CP} becomes {@code 10a-CP}. */
  static String code(String text) {
    return AROUND_HYPHEN.matcher(fold(text)).replaceAll("-");
  }

  /** Whether the text has the shape of an indicator's code. */
  static boolean isCode(String text) {
    if (text.length() > LONGEST_CODE) {
      return false;
    }
    return CODE.matcher(BLANKS.matcher(code(text)).replaceAll("")).matches();
  }

  /** The code at the beginning of a name and the rest of it, or null. */
  static String @Nullable [] leadingCode(String text) {
    Matcher matcher = LEADING_CODE.matcher(fold(text));
    if (!matcher.matches()) {
      return null;
    }
    return new String[] {BLANKS.matcher(code(matcher.group(1))).replaceAll(""), matcher.group(2)};
  }

  /** Whether the text stands for "nothing here": a dash, n/a. */
  static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_CODE && PLACEHOLDER.matcher(fold(text)).matches();
  }

  /** Whether the text is a spreadsheet's error, as exports and pasted values keep it. */
  static boolean isErrorValue(String text) {
    return ERROR_VALUE.matcher(fold(text)).matches();
  }

  /** Whether the text looks like a number. */
  static boolean isNumeric(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && NUMERIC.matcher(fold(text)).matches();
  }
}
