package id.cermat.catalogue;

import java.util.Locale;

/** Folds the spellings of one indicator code (kode IKU). */
final class IndicatorCode {
  private IndicatorCode() {}

  /** Without blanks and leading zeros, in upper case: {@code 01a-cp} is {@code 1A-CP}. */
  static String fold(String code) {
    return code.replaceAll("\\s+", "").replaceFirst("^0+(?=[0-9])", "").toUpperCase(Locale.ROOT);
  }
}
