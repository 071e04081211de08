package id.cermat.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What words of running text say of the amounts beside them. The ids are keys of {@code prose.<id>}
 * among the words.
 */
public enum ProseCue {
  /** That the amount is what was spent or reached: realisasi, terserap. */
  SPENT,
  /** That what follows is the whole: dari, terhadap. */
  OF,
  /** That the amount is what is left: sisa. */
  REST,
  /** That the amount is the difference of two: naik, turun, selisih. */
  CHANGE,
  /** That a figure only says the one before it once more, in percent: atau, setara. */
  LINK;

  private final Pattern words = Pattern.compile("(?iu)(?<!\\p{L})(?:" + all() + ")(?!\\p{L})");

  /** As it stands in the words' keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether one of the words stands in a text, as a word of its own. */
  public boolean in(String text) {
    return words.matcher(text).find();
  }

  /** What is left of a text without the words. */
  public String without(String text) {
    return words.matcher(text).replaceAll("");
  }

  private String all() {
    return String.join("|", Vocabulary.prose(id()).stream().map(Pattern::quote).toList());
  }
}
