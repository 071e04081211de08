package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalScanTest {
  private static double scan(String literal) {
    byte[] bytes = ("<" + literal + "<").getBytes(StandardCharsets.US_ASCII);
    return DecimalScan.parse(bytes, 1, bytes.length - 1);
  }

  private static void agrees(String literal) {
    double scanned = scan(literal);
    if (!Double.isNaN(scanned)) {
      assertThat(ExcelNumber.toDecimal(scanned))
          .as(literal)
          .isEqualTo(ExcelNumber.toDecimal(Double.parseDouble(literal)));
    }
  }

  @Property
  void anyDoubleAsWrittenByAProgramKeepsItsFifteenDigits(@ForAll double value) {
    Assume.that(Double.isFinite(value));
    agrees(Double.toString(value));
    agrees(new BigDecimal(value).round(new MathContext(17)).toString());
  }

  @Property
  void anyLiteralNearATieKeepsItsFifteenDigits(
      @ForAll long digits,
      @ForAll @IntRange(min = 0, max = 999) int rest,
      @ForAll @IntRange(min = 0, max = 18) int decimals) {
    long fifteen = Math.floorMod(digits, 1_000_000_000_000_000L);
    agrees(new BigDecimal(fifteen + "" + rest).movePointLeft(decimals).toPlainString());
  }

  @Property
  void aShortLiteralIsTheDoubleItDenotes(
      @ForAll long digits, @ForAll @IntRange(min = 0, max = 15) int decimals) {
    String literal = BigDecimal.valueOf(digits % 1_000_000_000_000_000L, decimals).toPlainString();
    assertThat(scan(literal)).as(literal).isEqualTo(Double.parseDouble(literal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", ".", "1.2.3", "1,5", "+1", " 1", "1 ", "1E", "1E+", "1E2.5", "0x1", "NaN"
      })
  void whatIsNoPlainNumberIsLeftToAnother(String literal) {
    assertThat(scan(literal)).isNaN();
  }
}
