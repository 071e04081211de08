package id.cermat.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownFormatParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General                                   | -1 | false | 0 | false | false",
        "General\" %\"                             | -1 | false | 0 | false | false",
        "@                                         | -1 | false | 0 | false | false",
        "0                                         |  0 | false | 0 | false | false",
        "0.00                                      |  2 | false | 0 | false | false",
        "0.0#?                                     |  3 | false | 0 | false | false",
        "#,##0.00;[Red]-#,##0.00                   |  2 | false | 0 | false | false",
        "0.00%                                     |  2 | true  | 0 | false | false",
        "0%                                        |  0 | true  | 0 | false | false",
        "0.0\"%\"                                  |  1 | false | 0 | false | false",
        "0.0\\%                                    |  1 | false | 0 | false | false",
        "#,##0,                                    |  0 | false | 1 | false | false",
        "#,##0.0,,\" jt\"                          |  1 | false | 2 | false | false",
        "#,##0,.00                                 |  2 | false | 1 | false | false",
        "[$Rp-421]#,##0.00                         |  2 | false | 0 | false | true",
        "_-[$Rp-id-ID]* #,##0_-;-* 0_-;_-@_-       |  0 | false | 0 | false | true",
        "_-\"Rp\"* #,##0.00_-;_-\"Rp\"* \"-\"??_-  |  2 | false | 0 | false | true",
        "Rp#,##0                                   |  0 | false | 0 | false | true",
        "\\R\\p #,##0                              |  0 | false | 0 | false | true",
        "\"Korporat\" 0                            |  0 | false | 0 | false | false",
        "[$$-409]#,##0.00                          |  2 | false | 0 | false | false",
        "[>=1000000]0.0,,\"jt\";0                  |  1 | false | 2 | false | false",
        "dd/mm/yyyy                                | -1 | false | 0 | true  | false",
        "[$-421]dd mmmm yyyy;@                     | -1 | false | 0 | true  | false",
        "[$-id-ID]d mmmm yyyy                      | -1 | false | 0 | true  | false",
        "[h]:mm:ss                                 | -1 | false | 0 | true  | false",
        "mm:ss.0                                   | -1 | false | 0 | true  | false",
        "0.00 \"hari\"                             |  2 | false | 0 | false | false",
        "0 hari                                    |  0 | false | 0 | false | false",
        "# ?/?                                     | -1 | false | 0 | false | false",
        "0.00E+00                                  | -1 | false | 0 | false | false",
        "\"a;b\";0.0                               |  1 | false | 0 | false | false",
        ";;;                                       | -1 | false | 0 | false | false",
      })
  void aCodeSaysHowANumberIsShown(
      String code, int decimals, boolean percent, int thousands, boolean date, boolean currency) {
    assertThat(ShownFormatParser.parse(code))
        .isEqualTo(new ShownFormat(decimals, percent, thousands, date, currency, code));
  }

  @Test
  void everyBuiltInIdReadsAsWhatItIs() {
    assertThat(shown(10))
        .extracting(ShownFormat::decimals, ShownFormat::percent)
        .containsExactly(2, true);
    assertThat(shown(14).date()).isTrue();
    assertThat(shown(22).date()).isTrue();
    assertThat(shown(47).date()).isTrue();
    assertThat(shown(41))
        .extracting(ShownFormat::decimals, ShownFormat::currency)
        .containsExactly(0, false);
    assertThat(shown(44))
        .extracting(ShownFormat::decimals, ShownFormat::currency)
        .containsExactly(2, true);
    assertThat(BuiltInFormats.code(0)).isNull();
    assertThat(BuiltInFormats.code(165)).isNull();
  }

  private static ShownFormat shown(int id) {
    return ShownFormatParser.parse(BuiltInFormats.code(id));
  }
}
