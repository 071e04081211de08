package id.cermat.reader.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quarters, semesters and months (triwulan, semester, s.d. Juni) as parts of a year. */
final class PartOfYear {
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?:(?<until>s\\.? ?d\\.?|s/d|sampai(?: ?dengan)?|hingga|per) ?(?:akhir |dengan"
              + " )?(?:bulan )?(?:\\d{1,2}"
              + " )?)?(?:(?<quarter>triwulan|kuartal|(?<!\\p{L})(?:tw|trw|q))"
              + " ?(?<q>IV|III|II|I|[1-4]|pertama|kedua|ketiga|keempat)|(?<semester>semester|smt)"
              + " ?(?<s>II|I|[12]|pertama|kedua)"
              + "|(?<month>januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember))"
              + "(?=tahun|adalah|sebesar|ditetapkan|mencapai|dengan|[^\\p{L}\\d]|$)");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?iu)tahun(?:an)?(?!\\p{L})");
  private static final int OWN_YEAR = 16;

  private PartOfYear() {}

  /**
   * The part of the year that a text names last, such as {@code Q3} or {@code s.d. Q3}; null where
   * it names none, or speaks of the whole year after it.
   */
  static @Nullable String before(String text) {
    Matcher matcher = PART.matcher(text);
    String part = null;
    int end = 0;
    while (matcher.find()) {
      if (matcher.group("month") == null || matcher.group("until") != null) {
        part = part(matcher);
        end = matcher.end();
      }
    }
    Matcher whole = WHOLE_YEAR.matcher(text);
    boolean over = part != null && end + OWN_YEAR < text.length() && whole.find(end + OWN_YEAR);
    return over ? null : part;
  }

  private static @Nullable String part(Matcher matcher) {
    String until = matcher.group("until") == null ? "" : "s.d. ";
    String month = matcher.group("month");
    if (month != null) {
      boolean last = month.equalsIgnoreCase("desember");
      return last
          ? null
          : until
              + month.substring(0, 1).toUpperCase(Locale.ROOT)
              + month.substring(1).toLowerCase(Locale.ROOT);
    }
    if (matcher.group("semester") != null) {
      int number = number(matcher.group("s"));
      return number == 2 && !until.isEmpty() ? null : "Semester " + number;
    }
    int number = number(matcher.group("q"));
    return number == 4 && !until.isEmpty() ? null : until + "Q" + number;
  }

  private static int number(String written) {
    return switch (written.toUpperCase(Locale.ROOT)) {
      case "I", "1", "PERTAMA" -> 1;
      case "II", "2", "KEDUA" -> 2;
      case "III", "3", "KETIGA" -> 3;
      default -> 4;
    };
  }
}
