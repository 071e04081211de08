package id.cermat.cli.console;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * One call of the program: what it runs in, and the language it speaks.
 *
 * @param surroundings streams, folder, environment
 * @param messages the texts
 */
public record Session(Surroundings surroundings, Messages messages) {

  /** The language that {@code --lang} asks for, else the locale's, else Indonesian. */
  public static Session of(Surroundings surroundings, String... args) {
    return new Session(
        surroundings, new Messages(asked(args).orElseGet(() -> ofLocale(surroundings.locale()))));
  }

  private static Optional<Language> asked(String... args) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        asked = Language.of(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = Language.of(args[i + 1]);
      }
    }
    return asked;
  }

  private static Language ofLocale(Locale locale) {
    return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.INDONESIAN;
  }

  /**
   * Words in a colour or bold, for a line to print.
   *
   * @param code the parameters of ECMA-48's SGR, such as {@code 1;31}
   */
  public static String painted(String code, String text) {
    return ConsoleText.painted(code, text);
  }

  /** A line of the result. */
  public void print(String line) {
    surroundings.out().println(ConsoleText.fit(line, surroundings.charset()));
  }

  /** A writer to one of the streams that fits every text to the console. */
  public PrintWriter writer(PrintStream stream) {
    Writer fitting =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) {
            stream.print(
                ConsoleText.fit(new String(characters, from, length), surroundings.charset()));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            stream.flush();
          }
        };
    return new PrintWriter(fitting, true);
  }

  /** A line beside the result: a warning, a refusal. */
  public void warn(String line) {
    surroundings.err().println(ConsoleText.fit(line, surroundings.charset()));
  }
}
