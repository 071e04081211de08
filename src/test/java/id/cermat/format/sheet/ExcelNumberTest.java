package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExcelNumberTest {
  private static BigDecimal fifteenDigits(double value) {
    BigDecimal digits =
        new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
    return digits.scale() < 0 ? digits.setScale(0) : digits;
  }

  @Property
  void everyNumberIsItsFifteenDigits(@ForAll double value) {
    Assume.that(Double.isFinite(value) && value != Math.rint(value));
    assertThat(ExcelNumber.toDecimal(value)).isEqualTo(fifteenDigits(value));
  }

  @Property
  void soIsAnyAmountAndAnythingNextToIt(
      @ForAll long digits, @ForAll @IntRange(min = 1, max = 9) int decimals) {
    double value = BigDecimal.valueOf(digits % 100_000_000_000_000L, decimals).doubleValue();
    for (double near : new double[] {value, Math.nextUp(value), Math.nextDown(value)}) {
      if (near != Math.rint(near)) {
        assertThat(ExcelNumber.toDecimal(near)).isEqualTo(fifteenDigits(near));
      }
    }
  }
}
