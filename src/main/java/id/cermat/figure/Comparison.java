package id.cermat.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * Compares a shown figure with a computation, as an overlap of intervals.
 *
 * @param accepted the roundings under which a figure is accepted, the first one being the rule's
 *     own
 */
public record Comparison(List<Rounding> accepted, Tolerance tolerance) {

  /** Rounded to nearest, no slack. */
  public static final Comparison STRICT = new Comparison(List.of(Rounding.ROUND), Tolerance.NONE);

  public Comparison {
    accepted = List.copyOf(accepted);
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("no rounding is accepted");
    }
  }

  /** The best verdict under the accepted roundings. */
  public Verdict compare(Figure figure, Expression computation) {
    Verdict best = null;
    for (Rounding rounding : accepted) {
      Verdict verdict = compare(figure, computation, rounding);
      if (best == null || verdict.outcome().compareTo(best.outcome()) < 0) {
        best = verdict;
      }
    }
    return best;
  }

  private Verdict compare(Figure figure, Expression computation, Rounding rounding) {
    Interval claimed = figure.claimed(rounding);
    BigDecimal nominal;
    Interval computed;
    try {
      nominal = computation.value();
      computed = computation.interval(rounding);
    } catch (ArithmeticException divisorMayBeZero) {
      return new Verdict(
          Outcome.NOT_CHECKED, null, claimed, null, BigDecimal.ZERO, "reason/division-by-zero");
    }
    BigDecimal slack = tolerance.slack(nominal);
    Interval allowed = computed.widen(slack);
    Outcome outcome;
    if (rounds(nominal, figure, rounding)) {
      outcome = Outcome.CONSISTENT;
    } else if (allowed.overlaps(claimed)) {
      outcome = Outcome.WITHIN_ROUNDING;
    } else {
      outcome = Outcome.INCONSISTENT;
    }
    return new Verdict(
        outcome,
        computed,
        claimed,
        nominal.setScale(figure.decimals(), rounding.shortenings().get(0)),
        allowed.gapTo(claimed),
        null);
  }

  /** Whether the nominal value, shortened, is the shown figure; a tie accepts both neighbours. */
  private static boolean rounds(BigDecimal nominal, Figure figure, Rounding rounding) {
    BigDecimal shown = figure.shown();
    return rounding.shortenings().stream()
        .anyMatch(mode -> nominal.setScale(figure.decimals(), mode).compareTo(shown) == 0);
  }
}
