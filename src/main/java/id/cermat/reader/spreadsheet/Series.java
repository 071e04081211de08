package id.cermat.reader.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that count on: months, quarters, years, numbered parts. */
final class Series {
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb", "peb"),
          List.of("mar"),
          List.of("apr"),
          List.of("mei", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("agu", "agt", "ags", "aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov", "nop"),
          List.of("des", "dec"));
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final Pattern NUMBERED = Pattern.compile("(\\D*?)\\s*(\\d{1,4}|[ivx]{1,4})");

  private Series() {}

  /** Whether one heading is the next after another: Jan and Feb, TW I and TW II, 2023 and 2024. */
  static boolean follows(String heading, String next) {
    String one = heading.toLowerCase(Locale.ROOT).strip();
    String other = next.toLowerCase(Locale.ROOT).strip();
    int month = month(one);
    if (month >= 0) {
      return month(other) == month + 1;
    }
    Matcher first = NUMBERED.matcher(one);
    Matcher second = NUMBERED.matcher(other);
    return first.matches()
        && second.matches()
        && first.group(1).equals(second.group(1))
        && number(first.group(2)) > 0
        && number(second.group(2)) == number(first.group(2)) + 1;
  }

  private static int month(String text) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).stream().anyMatch(text::startsWith)) {
        return month;
      }
    }
    return -1;
  }

  private static int number(String text) {
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : ROMAN.indexOf(text) + 1;
  }
}
