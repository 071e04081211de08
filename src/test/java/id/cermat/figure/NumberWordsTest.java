package id.cermat.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  private final RuleBasedNumberFormat oracle =
      new RuleBasedNumberFormat(Locale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);

  @Test
  void spellsWholeNumbersAsIcuDoesAndReadsThemBack() {
    Random random = new Random(2024);
    LongStream.concat(
            LongStream.rangeClosed(0, 2100),
            LongStream.generate(
                    () -> (long) Math.pow(10, random.nextDouble() * 15) % 1_000_000_000_000_000L)
                .limit(3000))
        .forEach(
            number -> {
              String words = oracle.format(number);
              assertThat(NumberWords.of(BigDecimal.valueOf(number))).contains(words);
              assertThat(NumberWords.read(words)).contains(BigDecimal.valueOf(number));
              assertThat(NumberWords.read(words.replace(" ", "")))
                  .contains(BigDecimal.valueOf(number));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"96.27", "0.05", "120.5", "1.617"})
  void spellsDecimalsAsIcuDoesAndReadsThemBack(String literal) {
    BigDecimal number = new BigDecimal(literal);
    String words = oracle.format(com.ibm.icu.math.BigDecimal.valueOf(number.doubleValue()));

    assertThat(NumberWords.of(number)).contains(words);
    assertThat(NumberWords.read(words)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "satu ribu seratus, 1100",
    "satu juta, 1000000",
    "dua milyar, 2000000000",
    "Sembilan puluh enam koma dua puluh tujuh, 96.27",
    "nol koma nol lima, 0.05",
    "satu koma enam dua triliun, 1620000000000",
    "setengah, 0.5",
    "dua setengah, 2.5",
    "seperempat, 0.25",
    "tiga perempat, 0.75",
    "dua seperempat, 2.25"
  })
  void readsOtherWaysOfSayingIt(String words, BigDecimal number) {
    assertThat(NumberWords.read(words))
        .get()
        .usingComparator(BigDecimal::compareTo)
        .isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "belas",
        "dua tiga",
        "tiga puluh dua belas",
        "dua ratus ribu juta",
        "empatlah",
        "se",
        "koma lima",
        "lima koma",
        "dua puluh nol",
        "perempat",
        "ribu dua"
      })
  void readsNothingElse(String words) {
    assertThat(NumberWords.read(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000000000000000"})
  void spellsNoOthers(BigDecimal number) {
    assertThat(NumberWords.of(number)).isEmpty();
  }
}
