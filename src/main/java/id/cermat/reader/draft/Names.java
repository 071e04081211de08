package id.cermat.reader.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares names without their blanks, for letter-spaced text has lost them. All results are in
 * percent.
 */
final class Names {
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern MEASURE =
      Pattern.compile("^(?:iku)?(?:persentase|presentase|prosentase|tingkat|indeks|index|jumlah)+");
  private static final int LIGHT = 4;

  /** A word with one letter in four wrong is still that word. */
  private static final int MISSPELT = 75;

  /** Ends that have less in common are no misspelling of each other. */
  private static final int UNLIKE = 50;

  private Names() {}

  /** Letters and digits only, in lower case. */
  static String key(String text) {
    return NOISE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** The key without the word that only says how the indicator is measured. */
  static String core(String name) {
    String key = key(name);
    String core = MEASURE.matcher(key).replaceFirst("");
    return core.isEmpty() ? key : core;
  }

  /** How alike two names are as a whole. */
  static int alike(String a, String b) {
    return alike(core(a), core(b), 0);
  }

  /**
   * How alike two cores are.
   *
   * @param least nothing less alike matters: where the lengths alone exclude it, the result is 0
   */
  static int alike(String coreA, String coreB, int least) {
    int longer = Math.max(coreA.length(), coreB.length());
    int shorter = Math.min(coreA.length(), coreB.length());
    boolean hopeless = longer == 0 || 100 * shorter / longer < least;
    int most = longer - least * longer / 100;
    return hopeless ? 0 : Math.max(0, 100 * (longer - distance(coreA, coreB, most)) / longer);
  }

  /**
   * Whether two names tell two things apart: each has a word that is none of the other's, not even
   * misspelt.
   */
  static boolean apart(String a, String b) {
    List<String> words = words(a);
    List<String> others = words(b);
    return words.stream().anyMatch(word -> strange(word, others))
        && others.stream().anyMatch(word -> strange(word, words));
  }

  /** Whether two cores begin alike and end in unlike words: "kasus … Rabies", "kasus … AI". */
  static boolean endApart(String coreA, String coreB) {
    int shared = 0;
    int shorter = Math.min(coreA.length(), coreB.length());
    while (shared < shorter && coreA.charAt(shared) == coreB.charAt(shared)) {
      shared++;
    }
    String endA = coreA.substring(shared);
    String endB = coreB.substring(shared);
    return !endA.isEmpty() && !endB.isEmpty() && alike(endA, endB, UNLIKE) < UNLIKE;
  }

  private static boolean strange(String word, List<String> others) {
    return others.stream().noneMatch(other -> alike(word, other, MISSPELT) >= MISSPELT);
  }

  private static List<String> words(String name) {
    return Arrays.stream(NOISE.split(name.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= LIGHT && !MEASURE.matcher(word).matches())
        .toList();
  }

  /** How much of a name a text contains: all of it in one piece, or most of its words. */
  static int contained(String name, String textKey) {
    String core = core(name);
    if (core.length() >= 8 && textKey.contains(core)) {
      return 100;
    }
    List<String> words = words(name);
    int total = words.stream().mapToInt(String::length).sum();
    int found = words.stream().filter(textKey::contains).mapToInt(String::length).sum();
    return total == 0 ? 0 : Math.min(99, 100 * found / total);
  }

  /** The edit distance; where it is more than {@code most}, some number above that. */
  private static int distance(String a, String b, int most) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        least = Math.min(least, current[j]);
      }
      if (least > most) {
        return least;
      }
      int[] done = previous;
      previous = current;
      current = done;
    }
    return previous[b.length()];
  }
}
