package id.cermat.check.draft.cited;

import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Similarity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the line of a table that a draft calls by a name of its own. */
final class LineNames {
  private static final int MARGIN = 10;

  /** Shorter words stand in too many others. */
  private static final int SHORTEST = 3;

  /** From so many letters on, one name inside another is no chance. */
  private static final int TELLING = 12;

  private static final Set<String> TOTALS = Set.of("total", "jumlah", "grand");
  private static final Set<String> KINDLESS = Set.of("belanja", "jenis", "pajak");

  private LineNames() {}

  /** Whether a name means the total of all lines. */
  static boolean total(String name) {
    List<String> words = IndicatorName.of(name).words();
    return words.isEmpty() || TOTALS.contains(words.get(0));
  }

  /** The lines that are called so; the words of money and numbers before a name do not matter. */
  static <T> List<T> called(String name, List<T> lines, Function<T, String> nameOf) {
    Set<String> wanted = words(name);
    return wanted.isEmpty()
        ? List.of()
        : lines.stream().filter(line -> words(nameOf.apply(line)).equals(wanted)).toList();
  }

  private static Set<String> words(String name) {
    return IndicatorName.of(name).words().stream()
        .filter(word -> !KINDLESS.contains(word) && !Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  /** The one line whose name is the same, drifted, or without its blanks; null if none or two. */
  static <T> @Nullable T likest(String name, List<T> lines, Function<T, String> nameOf) {
    IndicatorName wanted = IndicatorName.of(name);
    T best = null;
    int most = Similarity.CLOSE - 1;
    int second = 0;
    for (T line : lines) {
      IndicatorName known = IndicatorName.of(nameOf.apply(line));
      int alike = known.same(wanted) ? 100 + MARGIN : alike(known, wanted);
      if (alike > most) {
        second = Math.max(second, most);
        most = alike;
        best = line;
      } else {
        second = Math.max(second, alike);
      }
    }
    return best != null && second <= most - MARGIN ? best : null;
  }

  /** A name without its blanks has no words to compare, but may hold the other one whole. */
  private static int alike(IndicatorName a, IndicatorName b) {
    boolean held = holds(b.joined(), a) || holds(a.joined(), b);
    return held ? 100 : Similarity.percent(a, b);
  }

  /** Whether the words of a name follow each other in a text, with others between them or not. */
  private static boolean holds(String text, IndicatorName name) {
    int from = 0;
    int letters = 0;
    for (String word : name.words()) {
      if (word.length() < SHORTEST || word.equals("yang")) {
        continue;
      }
      int at = text.indexOf(word, from);
      if (at < 0) {
        return false;
      }
      from = at + word.length();
      letters += word.length();
    }
    return letters >= TELLING;
  }
}
