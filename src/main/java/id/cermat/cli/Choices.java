package id.cermat.cli;

import java.util.Locale;

/** How the constants of an option are written on the command line. */
final class Choices {
  private Choices() {}

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
