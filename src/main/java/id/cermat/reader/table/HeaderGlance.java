package id.cermat.reader.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells at a glance that a text cannot be a header: none of its words begins a synonym, and it is
 * more than a unit or a year. Every text of a sheet is asked, few of them are headers.
 */
final class HeaderGlance {
  /** The words that {@link HeaderText} takes out as units and scales. */
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "persen",
          "rp",
          "rupiah",
          "idr",
          "dalam",
          "dlm",
          "ribu",
          "ribuan",
          "juta",
          "jutaan",
          "miliar",
          "miliaran",
          "milyar",
          "milyaran",
          "triliun",
          "triliunan");

  private static final int YEAR = 4;
  private static final int CACHE = 16_384;

  private final Predicate<String> beginsSynonym;
  private final Map<String, Boolean> begins = new HashMap<>();

  /**
   * @param beginsSynonym whether a word in lower case is the first of a synonym
   */
  HeaderGlance(Predicate<String> beginsSynonym) {
    this.beginsSynonym = beginsSynonym;
  }

  /** Whether the text may say something as a header; if not, it certainly does not. */
  boolean maySay(String text) {
    List<String> words = HeaderText.words(text.toLowerCase(Locale.ROOT));
    boolean unitOnly = true;
    for (String word : words) {
      if (begins(word) || holdsUnit(word)) {
        return true;
      }
      unitOnly &= UNITS.contains(word) || shortNumber(word);
    }
    return unitOnly;
  }

  private boolean begins(String word) {
    Boolean known = begins.get(word);
    if (known == null) {
      known = beginsSynonym.test(word);
      if (begins.size() < CACHE) {
        begins.put(word, known);
      }
    }
    return known;
  }

  /** Whether a unit that is written in one piece with the next word may leave a synonym. */
  private static boolean holdsUnit(String word) {
    boolean unit = word.startsWith("rp") || word.startsWith("rupiah") || word.startsWith("idr");
    return unit || word.indexOf('#') >= 0;
  }

  private static boolean shortNumber(String word) {
    return word.length() <= YEAR && Character.isDigit(word.charAt(0));
  }
}
