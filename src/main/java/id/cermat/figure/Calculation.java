package id.cermat.figure;

import id.cermat.figure.ReportedValue.Flaw;
import id.cermat.figure.ReportedValue.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A printed total against its printed parts, bound and compared as XBRL Calculations 1.1
 * (recommendation of 2023-02-22) has it: what a reader can add up from the page alone.
 *
 * @param contributions the parts; one that is absent counts as nothing
 * @param rounding how the whole source is taken to have shortened its figures
 */
public record Calculation(
    List<Contribution> contributions, ReportedValue total, Rounding rounding) {

  public Calculation {
    contributions = List.copyOf(contributions);
  }

  /** A part with the exact weight by which it enters the total. */
  public record Contribution(BigDecimal weight, ReportedValue value) {}

  /** Whether the calculation holds. */
  public enum Status {
    CONSISTENT,
    INCONSISTENT,
    NOT_CHECKED,
    NOT_BOUND
  }

  /** In what way. */
  public enum Detail {
    /** The nominal sum is the total, or the exactly known sum rounds to it. */
    EXACT,
    /** The intervals overlap only. */
    WITHIN_ROUNDING,
    /** The intervals are disjoint. */
    BEYOND,
    EXCESS_DIGITS,
    INCONSISTENT_DUPLICATES,
    /** Without a total, or without any part that has a value, there is nothing to compare. */
    NIL_OR_NO_CONTRIBUTION
  }

  /**
   * What the calculation came to; without intervals and gap where nothing was compared.
   *
   * @param gap how far both intervals are apart; 0 where they overlap or touch
   */
  public record Result(
      Status status,
      Detail detail,
      @Nullable Interval computed,
      @Nullable Interval reported,
      @Nullable BigDecimal gap) {

    private static Result without(Status status, Detail detail) {
      return new Result(status, detail, null, null, null);
    }
  }

  /** Parts and total as they are printed, every part with weight 1. */
  public static Calculation ofPrinted(List<Figure> parts, Figure total, Rounding rounding) {
    return new Calculation(
        parts.stream()
            .map(part -> new Contribution(BigDecimal.ONE, ReportedValue.of(part)))
            .toList(),
        ReportedValue.of(total),
        rounding);
  }

  /** Binds and compares. */
  public Result check() {
    List<Contribution> bound =
        contributions.stream().filter(contribution -> contribution.value().present()).toList();
    if (bound.isEmpty() || !total.present()) {
      return Result.without(Status.NOT_BOUND, Detail.NIL_OR_NO_CONTRIBUTION);
    }
    for (Contribution contribution : bound) {
      Optional<Flaw> flaw = contribution.value().flaw(rounding);
      if (flaw.isPresent()) {
        return notChecked(flaw.get());
      }
    }
    return total
        .flaw(rounding)
        .map(Calculation::notChecked)
        .orElseGet(() -> compare(bound, total.interval(rounding)));
  }

  private static Result notChecked(Flaw flaw) {
    return Result.without(
        Status.NOT_CHECKED,
        switch (flaw) {
          case EXCESS_DIGITS -> Detail.EXCESS_DIGITS;
          case INCONSISTENT_DUPLICATES -> Detail.INCONSISTENT_DUPLICATES;
        });
  }

  private Result compare(List<Contribution> bound, Interval reported) {
    Interval computed =
        bound.stream()
            .map(part -> part.value().interval(rounding).times(part.weight()))
            .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
    if (!computed.overlaps(reported)) {
      return new Result(
          Status.INCONSISTENT, Detail.BEYOND, computed, reported, computed.gapTo(reported));
    }
    Detail detail = exact(bound, computed) ? Detail.EXACT : Detail.WITHIN_ROUNDING;
    return new Result(Status.CONSISTENT, detail, computed, reported, computed.gapTo(reported));
  }

  private boolean exact(List<Contribution> bound, Interval computed) {
    Report shown = total.mostPrecise().orElseThrow();
    BigDecimal claimed = Objects.requireNonNull(shown.value());
    BigDecimal nominal =
        bound.stream()
            .map(part -> nominal(part.value()).multiply(part.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (nominal.compareTo(claimed) == 0) {
      return true;
    }
    Integer decimals = shown.decimals();
    if (decimals == null || !computed.isPoint()) {
      return false;
    }
    return rounding.shortenings().stream()
        .map(mode -> computed.low().setScale(decimals, mode))
        .anyMatch(rounded -> rounded.compareTo(claimed) == 0);
  }

  private static BigDecimal nominal(ReportedValue value) {
    return Objects.requireNonNull(value.mostPrecise().orElseThrow().value());
  }
}
