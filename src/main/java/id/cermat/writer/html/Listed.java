package id.cermat.writer.html;

import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the page.
 *
 * @param id by which links find it; the same in the next run
 * @param unitIndex of its unit in the report
 * @param order its place among all findings as a reader of the files meets them
 * @param known whether the baseline holds it
 * @param share the difference as a share of what should stand there; 0 where either is no number
 */
record Listed(
    String id,
    UnitResult unit,
    int unitIndex,
    int order,
    Finding finding,
    boolean known,
    BigDecimal share) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  /**
   * The most consequential first: graver, new, changing a conclusion, off by a larger share; else
   * in reading order.
   */
  static final Comparator<Listed> CONSEQUENCE =
      Comparator.comparing((Listed listed) -> listed.finding.severity())
          .thenComparing(Listed::known)
          .thenComparing(listed -> !listed.finding.changesConclusion())
          .thenComparing(Listed::share, Comparator.reverseOrder())
          .thenComparing(Listed::order);

  static Listed of(
      String id, UnitResult unit, int unitIndex, int order, Finding finding, boolean known) {
    BigDecimal difference = number(finding.difference());
    BigDecimal expected = number(finding.expected());
    BigDecimal share =
        difference == null || expected == null
            ? BigDecimal.ZERO
            : difference.abs().divide(expected.abs().max(BigDecimal.ONE), MathContext.DECIMAL32);
    return new Listed(id, unit, unitIndex, order, finding, known, share);
  }

  private static @Nullable BigDecimal number(@Nullable String value) {
    return value == null || !NUMBER.matcher(value).matches() ? null : new BigDecimal(value);
  }
}
