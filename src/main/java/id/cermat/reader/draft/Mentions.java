package id.cermat.reader.draft;

import id.cermat.model.Draft.NamedIndicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the indicators that a text names in full, blanks and letter case apart. Of names within one
 * another the longest is meant.
 */
final class Mentions {
  /** A word that a name may begin with, and that says what a figure is where it stands alone. */
  private static final Pattern MEASURING =
      Pattern.compile("^(?:realisasi|capaian|pencapaian|penyerapan|pertumbuhan)");

  private static final Pattern BEFORE =
      Pattern.compile(
          ".*?((?:iku)?(?:persentase|presentase|prosentase|tingkat|indeks|index|jumlah)*)$");
  private static final int SHORTEST = 8;
  private static final int TELLING = 25;

  private final StringBuilder key = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private Mentions(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        places.add(i);
      }
    }
  }

  /** The mentions in a stretch of text, in its order. */
  static List<Mention> in(String text, int start, int end, List<NamedIndicator> indicators) {
    Mentions mentions = new Mentions(text, start, end);
    List<Mention> found = new ArrayList<>();
    indicators.forEach(indicator -> mentions.add(indicator, found));
    found.sort(Comparator.comparingInt((Mention each) -> each.start() - each.end()));
    List<Mention> longest = new ArrayList<>();
    for (Mention each : found) {
      if (longest.stream().noneMatch(o -> each.start() < o.end() && o.start() < each.end())) {
        longest.add(each);
      }
    }
    longest.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(longest);
  }

  private void add(NamedIndicator indicator, List<Mention> found) {
    String core = Names.core(indicator.name().text());
    if (core.length() < SHORTEST) {
      return;
    }
    for (int at = key.indexOf(core); at >= 0; at = key.indexOf(core, at + 1)) {
      String before = key.substring(Math.max(0, at - 40), at);
      int measure = BEFORE.matcher(before).replaceFirst("$1").length();
      int last = places.get(at + core.length() - 1) + 1;
      Matcher measuring = MEASURING.matcher(core);
      if (measure > 0 || !measuring.find()) {
        found.add(new Mention(indicator, places.get(at - measure), last));
      } else if (core.length() - measuring.end() >= TELLING) {
        found.add(new Mention(indicator, places.get(at + measuring.end()), last));
      }
    }
  }
}
