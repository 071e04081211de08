package id.cermat.check.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An indicator's name without what does not tell indicators apart: case, punctuation, line breaks,
 * a leading "IKU" or item number, an abbreviation in brackets.
 *
 * @param words its words in order, in lower case
 * @param joined the words in one piece
 */
public record IndicatorName(List<String> words, String joined) {
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\(\\s*[A-Z][A-Za-z0-9/&.-]{0,9}\\s*\\)");
  private static final Pattern ITEM_NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|[a-z])[.)]\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern IKU = Pattern.compile("^\\s*iku\\b[\\s:.-]*");

  private IndicatorName(List<String> words) {
    this(words, String.join("", words));
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

  /** Whether both are the same; a blank more or less inside a word does not matter. */
  public boolean same(IndicatorName other) {
    return joined.equals(other.joined);
  }
}
