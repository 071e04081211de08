package id.cermat.check.matching;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's code taken apart (kode IKU): {@code 01a-CP} has the key {@code 1a} and the suffix
 * {@code CP}.
 *
 * @param key number and letter in lower case, without leading zeros; any other code with its
 *     separators left out
 * @param suffix {@code CP}, {@code C} or {@code N}, or empty
 */
public record IndicatorCode(String key, String suffix) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HYPHENS = Pattern.compile("[‐‑–—]");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9.]");
  private static final Pattern SUFFIX_AFTER_HYPHEN = Pattern.compile(".*\\d[\\-_/]+[cn]");
  private static final Pattern SHAPE =
      Pattern.compile("(?:iku)?0*([1-9]\\d{0,2})[.\\-]?([a-z]?)[.\\-_/]*(cp|c|n)?");

  /** How two codes relate. */
  public enum Relation {
    SAME,
    /** Number and letter are the same, the suffixes differ. */
    OTHER_SUFFIX,
    OTHER,
    /** One of them is not given. */
    UNKNOWN
  }

  /** The code of its text; blanks, line breaks and case do not matter. */
  public static IndicatorCode of(String text) {
    String folded = BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    folded = HYPHENS.matcher(folded).replaceAll("-");
    Matcher matcher = SHAPE.matcher(folded);
    if (!matcher.matches()) {
      return new IndicatorCode(SEPARATORS.matcher(folded).replaceAll(""), "");
    }
    String letter = matcher.group(2);
    String suffix = matcher.group(3) == null ? "" : matcher.group(3);
    boolean suffixTakenForLetter =
        suffix.isEmpty()
            && SUFFIX_AFTER_HYPHEN.matcher(folded).matches()
            && (letter.equals("c") || letter.equals("n"));
    if (suffixTakenForLetter) {
      suffix = letter;
      letter = "";
    }
    return new IndicatorCode(matcher.group(1) + letter, suffix.toUpperCase(Locale.ROOT));
  }

  /** How this code relates to another; a suffix that is left out counts as the same. */
  public Relation to(@Nullable IndicatorCode other) {
    if (other == null) {
      return Relation.UNKNOWN;
    }
    if (!key.equals(other.key)) {
      return Relation.OTHER;
    }
    boolean sameSuffix = suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
    return sameSuffix ? Relation.SAME : Relation.OTHER_SUFFIX;
  }
}
