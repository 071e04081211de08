package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 2000, edgeCases = EdgeCasesMode.NONE)
class IntervalTest {

  /** Few distinct ends, so that touching and equal intervals are common. */
  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<BigDecimal> ends =
        Arbitraries.integers().between(-8, 8).map(tenths -> BigDecimal.valueOf(tenths, 1));
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(ends, ends, flags, flags)
        .as(
            (a, b, first, second) ->
                a.compareTo(b) == 0
                    ? Interval.point(a)
                    : new Interval(a.min(b), first, a.max(b), second));
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return Arbitraries.integers().between(-40, 40).map(parts -> BigDecimal.valueOf(parts * 5, 2));
  }

  @Property
  void sumIsCommutative(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.plus(b)).hasToString(b.plus(a).toString());
  }

  @Property
  void sumHoldsTheSumsOfItsMembers(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("values") BigDecimal x,
      @ForAll("values") BigDecimal y) {
    if (a.contains(x) && b.contains(y)) {
      assertThat(a.plus(b).contains(x.add(y))).isTrue();
    }
  }

  @Property
  void negatingTwiceChangesNothing(@ForAll("intervals") Interval a) {
    assertThat(a.negate().negate()).isEqualTo(a);
  }

  @Property
  void weightOfMinusOneSwapsEndsWithTheirFlags(@ForAll("intervals") Interval a) {
    Interval negative = a.times(BigDecimal.ONE.negate());

    assertThat(negative).isEqualTo(a.negate());
    assertThat(negative.lowClosed()).isEqualTo(a.highClosed());
    assertThat(negative.highClosed()).isEqualTo(a.lowClosed());
    assertThat(negative.low()).isEqualByComparingTo(a.high().negate());
  }

  @Property
  void weightMovesEveryMember(
      @ForAll("intervals") Interval a,
      @ForAll("values") BigDecimal weight,
      @ForAll("values") BigDecimal x) {
    if (a.contains(x)) {
      assertThat(a.times(weight).contains(x.multiply(weight))).isTrue();
    }
  }

  @Property
  void intersectionHoldsWhatBothHold(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("values") BigDecimal x) {
    boolean inBoth = a.contains(x) && b.contains(x);

    assertThat(a.intersection(b).map(common -> common.contains(x)).orElse(false)).isEqualTo(inBoth);
  }

  @Property
  void overlapIsMutual(@ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
  }

  @Property
  void gapIsZeroWhereTheyOverlapOrTouch(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    boolean touch = a.low().compareTo(b.high()) == 0 || b.low().compareTo(a.high()) == 0;

    assertThat(a.gapTo(b)).isEqualByComparingTo(b.gapTo(a));
    assertThat(a.gapTo(b).signum() == 0).isEqualTo(a.overlaps(b) || touch);
  }

  @Property
  void clampKeepsMembersWithinBounds(
      @ForAll("intervals") Interval a, @ForAll("values") BigDecimal x) {
    BigDecimal floor = new BigDecimal("-0.3");
    BigDecimal cap = new BigDecimal("0.4");
    Interval clamped = a.clamp(floor, cap);

    assertThat(clamped.low()).isGreaterThanOrEqualTo(floor);
    assertThat(clamped.high()).isLessThanOrEqualTo(cap);
    if (a.contains(x)) {
      assertThat(clamped.contains(x.max(floor).min(cap))).isTrue();
    }
  }

  @Property
  void roundedFigureHoldsAllThatRoundsToIt(@ForAll("values") BigDecimal exact) {
    for (Rounding rounding : Rounding.values()) {
      rounding
          .shortenings()
          .forEach(
              mode ->
                  assertThat(Interval.around(exact.setScale(1, mode), 1, rounding).contains(exact))
                      .as("%s %s %s", exact, rounding, mode)
                      .isTrue());
    }
  }

  @Example
  void truncatedFigureIsOpenAwayFromZero() {
    assertThat(Interval.around(BigDecimal.valueOf(1000), -3, Rounding.TRUNCATE))
        .hasToString("[1000,2000)");
    assertThat(Interval.around(BigDecimal.valueOf(-1000), -3, Rounding.TRUNCATE))
        .hasToString("(-2000,-1000]");
    assertThat(Interval.around(BigDecimal.ZERO, 1, Rounding.TRUNCATE)).hasToString("(-0.1,0.1)");
    assertThat(Interval.around(new BigDecimal("1.5"), 1, Rounding.ROUND))
        .hasToString("[1.45,1.55]");
  }

  @Example
  void touchingCountsOnlyWhereBothEndsAreClosed() {
    Interval left = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);
    Interval open = new Interval(BigDecimal.ONE, false, BigDecimal.TEN, true);
    Interval closed = Interval.closed(BigDecimal.ONE, BigDecimal.TEN);

    assertThat(left.overlaps(closed)).isTrue();
    assertThat(left.overlaps(open)).isFalse();
    assertThat(left.gapTo(open)).isZero();
  }

  @Example
  void slackClosesTheEnds() {
    Interval open = new Interval(BigDecimal.ONE, false, BigDecimal.TEN, false);

    assertThat(open.widen(BigDecimal.ZERO)).isEqualTo(open);
    assertThat(open.widen(BigDecimal.ONE)).hasToString("[0,11]");
  }

  @Example
  void endsTheWrongWayRoundAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.closed(BigDecimal.ONE, BigDecimal.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(BigDecimal.ONE, false, BigDecimal.ONE, true));
  }
}
