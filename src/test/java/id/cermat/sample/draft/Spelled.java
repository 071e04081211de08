package id.cermat.sample.draft;

import java.util.List;

/** Small whole numbers in Indonesian words (terbilang). */
final class Spelled {
  private static final List<String> UNITS =
      List.of(
          "nol",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas");

  private Spelled() {}

  /** The words of a number below a thousand. */
  static String out(int number) {
    if (number < UNITS.size()) {
      return UNITS.get(number);
    }
    if (number < 20) {
      return UNITS.get(number - 10) + " belas";
    }
    if (number < 100) {
      return joined(UNITS.get(number / 10) + " puluh", number % 10);
    }
    if (number < 200) {
      return joined("seratus", number - 100);
    }
    if (number < 1000) {
      return joined(UNITS.get(number / 100) + " ratus", number % 100);
    }
    throw new IllegalArgumentException("too large to spell: " + number);
  }

  private static String joined(String first, int rest) {
    return rest == 0 ? first : first + " " + out(rest);
  }
}
