package id.cermat.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison came to.
 *
 * @param computed the values that the computation allows; null where nothing could be computed
 * @param claimed the values that the shown figure can stand for
 * @param expected the nominal result, rounded to the decimals that the figure shows; null likewise
 * @param gap how far both intervals are apart at least
 * @param reason why it was not checked, a key of the message bundle; null otherwise
 */
public record Verdict(
    Outcome outcome,
    @Nullable Interval computed,
    Interval claimed,
    @Nullable BigDecimal expected,
    BigDecimal gap,
    @Nullable String reason) {

  /** Whether the figure is consistent or within rounding. */
  public boolean agrees() {
    return outcome == Outcome.CONSISTENT || outcome == Outcome.WITHIN_ROUNDING;
  }

  public boolean inconsistent() {
    return outcome == Outcome.INCONSISTENT;
  }
}
