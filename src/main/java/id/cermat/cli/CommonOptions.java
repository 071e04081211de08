package id.cermat.cli;

import id.cermat.catalogue.Language;
import id.cermat.cli.console.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
  /** When to colour the summary. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return Choices.id(this);
    }
  }

  // Read ahead by Session, since the help itself depends on it.
  @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang")
  @Nullable Language language;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "color")
  Color color = Color.AUTO;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  /** Raises the log's level; to be called before the first logger is made. */
  void applyLogging() {
    if (verbose) {
      System.setProperty("org.slf4j.simpleLogger.log.id.cermat", "debug");
    }
  }

  boolean colored(Surroundings surroundings) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.interactive()
              && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(surroundings.environment().get("TERM"));
    };
  }
}
