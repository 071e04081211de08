package id.cermat.check.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's name without what does not tell indicators apart: case, punctuation, line breaks,
 * a leading "IKU" or item number, an abbreviation in brackets.
 */
public final class IndicatorName {
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\(\\s*[A-Z][A-Za-z0-9/&.-]{0,9}\\s*\\)");
  private static final Pattern ITEM_NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|[a-z])[.)]\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern IKU = Pattern.compile("^\\s*iku\\b[\\s:.-]*");

  /**
   * A word with what a comparison with many others needs of it.
   *
   * @param letters a bit for each letter in it; letters of different alphabets may share one
   * @param weight how much it tells indicators apart
   */
  record Word(String text, long letters, int weight) {
    private static Word of(String text) {
      long letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters |= 1L << text.charAt(i);
      }
      return new Word(text, letters, Similarity.weight(text));
    }
  }

  private final List<Word> terms;
  private final List<String> words;
  private final String joined;
  private final int weight;

  private IndicatorName(List<String> words) {
    this.terms = words.stream().map(Word::of).toList();
    this.words = words;
    this.joined = String.join("", words);
    this.weight = terms.stream().mapToInt(Word::weight).sum();
  }

  /** The name of its text. */
  public static IndicatorName of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    folded = ABBREVIATION.matcher(folded).replaceAll(" ").toLowerCase(Locale.ROOT);
    folded = ITEM_NUMBER.matcher(folded).replaceFirst("");
    folded = IKU.matcher(folded).replaceFirst("");
    return new IndicatorName(
        BETWEEN_WORDS.splitAsStream(folded).filter(word -> !word.isEmpty()).toList());
  }

  /** Its words in order, in lower case. */
  public List<String> words() {
    return words;
  }

  /** Its words in one piece. */
  public String joined() {
    return joined;
  }

  /** Its words in order. */
  List<Word> terms() {
    return terms;
  }

  /** The weight of all its words. */
  int weight() {
    return weight;
  }

  /** Whether both are the same; a blank more or less inside a word does not matter. */
  public boolean same(IndicatorName other) {
    return joined.equals(other.joined);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorName name && words.equals(name.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
