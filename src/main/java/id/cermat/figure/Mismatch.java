package id.cermat.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs from its computation, with all that may explain it. Every list may be
 * empty.
 *
 * @param addends the parts of a total
 * @param otherPeriods the same quantity of the same subject in other periods
 * @param neighbours adjacent cells of the same kind
 * @param otherBases alternatives for the whole computation, on a base that has a label in the same
 *     row
 * @param otherReadings other legal readings of the literal
 * @param uncapped the computation before cap and floor; null where there is no cap
 * @param cap the cap itself; null where there is none
 * @param otherCappings the computation with the cap applied at another step, or twice
 */
public record Mismatch(
    Figure figure,
    Expression computed,
    List<Expression> addends,
    List<Figure> otherPeriods,
    List<Figure> neighbours,
    List<Expression> otherBases,
    List<BigDecimal> otherReadings,
    @Nullable Expression uncapped,
    @Nullable BigDecimal cap,
    List<Expression> otherCappings) {

  public Mismatch {
    addends = List.copyOf(addends);
    otherPeriods = List.copyOf(otherPeriods);
    neighbours = List.copyOf(neighbours);
    otherBases = List.copyOf(otherBases);
    otherReadings = List.copyOf(otherReadings);
    otherCappings = List.copyOf(otherCappings);
  }

  /** A mismatch about which nothing but the two values is known. */
  public static Mismatch of(Figure figure, Expression computed) {
    return new Mismatch(
        figure, computed, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
        List.of());
  }

  public Mismatch withAddends(List<Expression> parts) {
    return new Mismatch(
        figure,
        computed,
        parts,
        otherPeriods,
        neighbours,
        otherBases,
        otherReadings,
        uncapped,
        cap,
        otherCappings);
  }

  public Mismatch withNeighbours(List<Figure> cells) {
    return new Mismatch(
        figure,
        computed,
        addends,
        otherPeriods,
        cells,
        otherBases,
        otherReadings,
        uncapped,
        cap,
        otherCappings);
  }

  public Mismatch withOtherPeriods(List<Figure> periods) {
    return new Mismatch(
        figure,
        computed,
        addends,
        periods,
        neighbours,
        otherBases,
        otherReadings,
        uncapped,
        cap,
        otherCappings);
  }

  public Mismatch withOtherBases(List<Expression> bases) {
    return new Mismatch(
        figure,
        computed,
        addends,
        otherPeriods,
        neighbours,
        bases,
        otherReadings,
        uncapped,
        cap,
        otherCappings);
  }

  public Mismatch withOtherReadings(List<BigDecimal> readings) {
    return new Mismatch(
        figure,
        computed,
        addends,
        otherPeriods,
        neighbours,
        otherBases,
        readings,
        uncapped,
        cap,
        otherCappings);
  }

  public Mismatch withCap(Expression beforeCap, BigDecimal theCap) {
    return new Mismatch(
        figure,
        computed,
        addends,
        otherPeriods,
        neighbours,
        otherBases,
        otherReadings,
        beforeCap,
        theCap,
        otherCappings);
  }

  /** Mean of caps against cap of mean, and the like. */
  public Mismatch withOtherCappings(List<Expression> cappings) {
    return new Mismatch(
        figure,
        computed,
        addends,
        otherPeriods,
        neighbours,
        otherBases,
        otherReadings,
        uncapped,
        cap,
        cappings);
  }
}
