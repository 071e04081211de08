package id.cermat.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the slips that explain a difference. Every test is exact on decimal digits; none is
 * statistical.
 */
public final class SlipFinder {
  /** Slips that explain a figure by another real number; chance may make several of them fit. */
  private static final Set<Slip> BY_ANOTHER_NUMBER =
      EnumSet.of(
          Slip.OTHER_PERIOD,
          Slip.NEIGHBOUR,
          Slip.OTHER_BASE,
          Slip.LINE_LEFT_OUT,
          Slip.LINE_COUNTED_TWICE);

  private SlipFinder() {}

  /**
   * The slips that fit, the likeliest first; empty if none does, if the figure is right, or if
   * nothing can be computed. That one digit differs is said only where nothing else fits.
   */
  public static List<Slip> explain(Mismatch mismatch) {
    try {
      return fitting(mismatch);
    } catch (ArithmeticException divisorMayBeZero) {
      return List.of();
    }
  }

  private static List<Slip> fitting(Mismatch mismatch) {
    RoundingSlips rounding = new RoundingSlips(mismatch.figure(), mismatch.computed().value());
    if (rounding.rightlyRounded()) {
      return List.of();
    }
    ScaleSlips scale = new ScaleSlips(mismatch, rounding.computed());
    SourceSlips source = new SourceSlips(mismatch);
    AddendSlips addends = new AddendSlips(mismatch, rounding.computed());
    DigitSlips digits = new DigitSlips(mismatch.figure(), rounding.computed());

    Set<Slip> fits = EnumSet.noneOf(Slip.class);
    addIf(fits, scale.wrongSeparator(), Slip.WRONG_SEPARATOR);
    addIf(fits, addends.partsRounded(), Slip.ROUNDED_PARTS);
    addIf(fits, rounding.roundedTwice(), Slip.DOUBLE_ROUNDING);
    addIf(fits, rounding.truncated(), Slip.TRUNCATED);
    addIf(fits, source.capMissing(), Slip.CAP_MISSING);
    addIf(fits, source.capMisapplied(), Slip.CAP_MISAPPLIED);
    addIf(fits, scale.ratioAsPercent(), Slip.RATIO_AS_PERCENT);
    addIf(fits, scale.wrongScale(), Slip.WRONG_SCALE);
    addIf(fits, source.otherPeriod(), Slip.OTHER_PERIOD);
    addIf(fits, source.neighbour(), Slip.NEIGHBOUR);
    addIf(fits, source.otherBase(), Slip.OTHER_BASE);
    addIf(fits, addends.leftOut(), Slip.LINE_LEFT_OUT);
    addIf(fits, addends.countedTwice(), Slip.LINE_COUNTED_TWICE);
    addIf(fits, rounding.signReversed() || addends.signReversed(), Slip.SIGN);
    addIf(fits, digits.transposed(), Slip.TRANSPOSED_DIGITS);
    addIf(fits, digits.dropped(), Slip.DIGIT_DROPPED);
    addIf(fits, digits.added(), Slip.DIGIT_ADDED);
    addIf(fits, fits.isEmpty() && digits.oneDiffers(), Slip.ONE_DIGIT_DIFFERS);
    return List.copyOf(fits);
  }

  /**
   * The slip that a finding may claim: the first one, unless several other numbers explain the
   * figure equally well; then none.
   */
  public static Optional<Slip> claimed(List<Slip> slips) {
    if (slips.isEmpty()) {
      return Optional.empty();
    }
    Slip first = slips.get(0);
    boolean ambiguous =
        BY_ANOTHER_NUMBER.contains(first)
            && slips.stream().filter(BY_ANOTHER_NUMBER::contains).count() > 1;
    return ambiguous ? Optional.empty() : Optional.of(first);
  }

  private static void addIf(Set<Slip> fits, boolean fit, Slip slip) {
    if (fit) {
      fits.add(slip);
    }
  }
}
