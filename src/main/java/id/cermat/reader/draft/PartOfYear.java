package id.cermat.reader.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quarters and semesters (triwulan, semester) as parts of a year. */
final class PartOfYear {
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?:(?<until>s\\.? ?d\\.?|s/d|sampai(?: dengan)?|hingga) ?(?:akhir"
              + " )?)?(?:(?<quarter>triwulan|kuartal|(?<!\\p{L})(?:tw|trw|q))|(?<semester>semester|smt))"
              + " ?(?<number>IV|III|II|I|[1-4]|pertama|kedua|ketiga|keempat)(?![\\p{L}\\d])");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?iu)tahun(?:an)?(?!\\p{L})");
  private static final int OWN_YEAR = 16;

  private PartOfYear() {}

  /**
   * The part of the year that a text names last, such as {@code Q3} or {@code until-Q3}; null where
   * it names none, or speaks of the whole year after it.
   */
  static @Nullable String before(String text) {
    Matcher matcher = PART.matcher(text);
    String part = null;
    int end = 0;
    while (matcher.find()) {
      part = part(matcher);
      end = matcher.end();
    }
    Matcher whole = WHOLE_YEAR.matcher(text);
    boolean over = part != null && end + OWN_YEAR < text.length() && whole.find(end + OWN_YEAR);
    return over ? null : part;
  }

  private static @Nullable String part(Matcher matcher) {
    int number = number(matcher.group("number").toUpperCase(Locale.ROOT));
    boolean until = matcher.group("until") != null;
    if (matcher.group("semester") != null) {
      return until && number == 2 ? null : number > 2 ? null : "S" + number;
    }
    if (!until) {
      return "Q" + number;
    }
    return switch (number) {
      case 1 -> "Q1";
      case 2 -> "S1";
      case 3 -> "until-Q3";
      default -> null;
    };
  }

  private static int number(String written) {
    return switch (written) {
      case "I", "1", "PERTAMA" -> 1;
      case "II", "2", "KEDUA" -> 2;
      case "III", "3", "KETIGA" -> 3;
      default -> 4;
    };
  }
}
