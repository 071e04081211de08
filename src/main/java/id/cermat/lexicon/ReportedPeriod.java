package id.cermat.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of the year that a table's title or sheet speaks of ("s.d. Triwulan III"). */
public final class ReportedPeriod {
  /** The whole year, or up to its end. */
  public static final String YEAR = "";

  private static final String NUMERAL = "(iv|iii|ii|i|[1-4])";
  private static final Pattern TO_THE_END =
      Pattern.compile(
          "\\b(?:i|1)\\s*(?:s\\.?\\s*d\\.?|sampai"
              + " dengan|-|–)\\s*(?:triwulan|tw|q)?\\s*(?:iv|4)\\b");
  private static final Pattern QUARTER =
      Pattern.compile("\\b(?:triwulan|tw|kuartal|quarter|q)[\\s._-]*" + NUMERAL + "\\b");
  private static final Pattern SEMESTER =
      Pattern.compile("\\b(?:semester|smt|sm)[\\s._-]*(ii|i|[12])\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:s\\.?\\s*d\\.?|sampai dengan|hingga|bulan|per(?:\\s+\\d{1,2})?)\\s+"
              + "(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)\\b");

  private ReportedPeriod() {}

  /** {@link #YEAR}, or a key that is the same for the same part of a year. */
  public static String of(@Nullable String title, String sheet) {
    for (String text : title == null ? List.of(sheet) : List.of(title, sheet)) {
      String period = of(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
      if (period != null) {
        return period;
      }
    }
    return YEAR;
  }

  private static @Nullable String of(String text) {
    if (TO_THE_END.matcher(text).find() || text.contains("desember")) {
      return YEAR;
    }
    String quarter = last(QUARTER, text);
    if (quarter != null) {
      return switch (quarter) {
        case "iv", "4" -> YEAR;
        case "iii", "3" -> "q3";
        case "ii", "2" -> "q2";
        default -> "q1";
      };
    }
    String semester = last(SEMESTER, text);
    if (semester != null) {
      return semester.equals("ii") || semester.equals("2") ? YEAR : "q2";
    }
    return last(MONTH, text);
  }

  private static @Nullable String last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    String found = null;
    while (matcher.find()) {
      found = matcher.group(1);
    }
    return found;
  }
}
