package id.cermat.check;

import id.cermat.catalogue.RuleBook;
import java.math.BigDecimal;

/** What a reader concludes from an index: target met, cap reached, colour of the status. */
public final class Conclusion {
  private static final BigDecimal TARGET_MET = BigDecimal.valueOf(100);

  private Conclusion() {}

  /** Whether the right index leads to another conclusion than the shown one. */
  public static boolean changes(BigDecimal shown, BigDecimal right, RuleBook rules) {
    return reaches(shown, TARGET_MET) != reaches(right, TARGET_MET)
        || reaches(shown, rules.cap()) != reaches(right, rules.cap())
        || band(shown, rules) != band(right, rules);
  }

  /** The place of an index's status band among the rule book's, best first. */
  public static int band(BigDecimal index, RuleBook rules) {
    int last = rules.statusBands().size() - 1;
    for (int i = 0; i < last; i++) {
      if (reaches(index, rules.statusBands().get(i).from())) {
        return i;
      }
    }
    return last;
  }

  private static boolean reaches(BigDecimal index, BigDecimal bound) {
    return index.compareTo(bound) >= 0;
  }
}
