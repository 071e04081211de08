package id.cermat.check.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How alike two names are, in percent: the share of their words that have a counterpart in the
 * other, misspelt or not. Words that only say how something is measured weigh little.
 */
public final class Similarity {
  /** From here on, a name is a drifted form of the other, if nothing speaks against it. */
  public static final int CLOSE = 60;

  /** From here on, a name is recognised even under another code. */
  public static final int STRONG = 80;

  private static final int SAME_WORD = 80;
  private static final int FULL_WEIGHT = 4;
  private static final Set<String> WEIGHTLESS =
      Set.of(
          "dan",
          "atau",
          "atas",
          "yang",
          "dari",
          "di",
          "ke",
          "untuk",
          "pada",
          "dalam",
          "terhadap",
          "dengan",
          "oleh",
          "serta",
          "tahun",
          "kpp",
          "iku");
  private static final Set<String> LIGHT =
      Set.of(
          "persentase",
          "presentase",
          "tingkat",
          "indeks",
          "index",
          "jumlah",
          "nilai",
          "rasio",
          "efektivitas",
          "efektifitas",
          "realisasi",
          "capaian",
          "rata");

  private Similarity() {}

  /** From 0, nothing in common, to 100, the same words. */
  public static int percent(IndicatorName a, IndicatorName b) {
    int total = a.weight() + b.weight();
    if (total == 0) {
      return a.same(b) ? 100 : 0;
    }
    List<IndicatorName.Word> others = b.terms();
    boolean[] taken = new boolean[others.size()];
    int shared = 0;
    for (IndicatorName.Word word : a.terms()) {
      int best = -1;
      int bestAlike = SAME_WORD - 1;
      for (int i = 0; i < taken.length && bestAlike < 100; i++) {
        int alike = taken[i] ? 0 : alike(word, others.get(i));
        if (alike > bestAlike) {
          best = i;
          bestAlike = alike;
        }
      }
      if (best >= 0) {
        taken[best] = true;
        shared += (word.weight() + others.get(best).weight()) * bestAlike / 100;
      }
    }
    int percent = 100 * shared / total;
    return percent < CLOSE || numbers(a).equals(numbers(b)) ? percent : CLOSE - 1;
  }

  /** How much a word tells indicators apart. */
  static int weight(String word) {
    if (WEIGHTLESS.contains(word) || isYear(word)) {
      return 0;
    }
    return LIGHT.contains(word) ? 1 : FULL_WEIGHT;
  }

  /** The numbers of a name tell indicators apart ("Pasal 21"); years only tell when. */
  private static Set<String> numbers(IndicatorName name) {
    Set<String> numbers = new HashSet<>();
    for (String word : name.words()) {
      if (!isYear(word) && holdsDigit(word)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  private static boolean holdsDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && digit(word.charAt(2))
        && digit(word.charAt(3));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int alike(IndicatorName.Word one, IndicatorName.Word other) {
    String a = one.text();
    String b = other.text();
    int longer = Math.max(a.length(), b.length());
    int allowed = longer * (100 - SAME_WORD) / 100;
    // Each slip takes one letter away and brings one in at most.
    if (Math.abs(a.length() - b.length()) > allowed
        || Long.bitCount(one.letters() ^ other.letters()) > 2 * allowed) {
      return 0;
    }
    if (a.equals(b)) {
      return 100;
    }
    return longer < 5 ? 0 : 100 * (longer - distance(a, b, allowed)) / longer;
  }

  /**
   * Insertions, deletions and replacements from one word to the other (Levenshtein); the longer
   * length as soon as they are certainly more than allowed.
   */
  private static int distance(String a, String b, int allowed) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    int[] current = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        least = Math.min(least, current[j]);
      }
      if (least > allowed) {
        return Math.max(a.length(), b.length());
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length()];
  }
}
