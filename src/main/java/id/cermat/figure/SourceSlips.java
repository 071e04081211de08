package id.cermat.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another computation or another cell gives the figure. */
record SourceSlips(Mismatch mismatch) {
  /** A value that recurs more often among the candidates explains nothing. */
  private static final int RECURRENCES = 2;

  /** The computation without cap and floor gives the figure. */
  boolean capMissing() {
    Expression uncapped = mismatch.uncapped();
    return uncapped != null
        && uncapped.value().compareTo(mismatch.computed().value()) != 0
        && agrees(uncapped);
  }

  /** The cap stands where the value is below it, or was applied at another step. */
  boolean capMisapplied() {
    return (isCap(mismatch.cap()) && mismatch.computed().value().compareTo(mismatch.cap()) < 0)
        || mismatch.otherCappings().stream().anyMatch(this::agrees);
  }

  boolean otherPeriod() {
    return mismatch.otherPeriods().stream().anyMatch(this::explains);
  }

  /** A neighbouring cell has it; one that is known as another period explains it as that only. */
  boolean neighbour() {
    List<Location> periods = mismatch.otherPeriods().stream().map(Figure::location).toList();
    return mismatch.neighbours().stream()
        .filter(candidate -> !periods.contains(candidate.location()))
        .anyMatch(this::explains);
  }

  boolean otherBase() {
    return mismatch.otherBases().stream().anyMatch(this::agrees);
  }

  private boolean isCap(@Nullable BigDecimal cap) {
    return cap != null && mismatch.figure().shown().compareTo(cap) == 0;
  }

  private boolean agrees(Expression other) {
    return Comparison.STRICT.compare(mismatch.figure(), other).agrees();
  }

  private boolean explains(Figure candidate) {
    if (candidate.location().equals(mismatch.figure().location())
        || mismatch.figure().shown().signum() == 0) {
      return false;
    }
    return equal(candidate) && recurrences() <= RECURRENCES;
  }

  private long recurrences() {
    return Stream.of(mismatch.otherPeriods(), mismatch.neighbours())
        .flatMap(List::stream)
        .filter(candidate -> !candidate.location().equals(mismatch.figure().location()))
        .filter(this::equal)
        .map(Figure::location)
        .distinct()
        .count();
  }

  private boolean equal(Figure candidate) {
    return candidate
            .value()
            .setScale(mismatch.figure().decimals(), RoundingMode.HALF_UP)
            .compareTo(mismatch.figure().shown())
        == 0;
  }
}
