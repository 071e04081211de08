package id.cermat.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command runs in.
 *
 * @param out standard output, in {@code charset}
 * @param err standard error, in {@code charset}
 * @param folder the working directory
 * @param interactive whether both streams are a terminal
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    Charset charset,
    Path folder,
    boolean interactive,
    Map<String, String> environment,
    Locale locale) {

  /** Those of the running process; text goes out in the console's own encoding. */
  public static Surroundings ofProcess() {
    java.io.Console console = System.console();
    Charset charset = console == null ? nativeCharset() : console.charset();
    return new Surroundings(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        charset,
        Path.of("").toAbsolutePath(),
        console != null && terminal(console),
        System.getenv(),
        locale(System.getenv(), System.getProperty("os.name"), Locale.getDefault()));
  }

  /**
   * The user's locale, or the root where there is none: Java takes the neutral locale C for
   * English.
   */
  static Locale locale(Map<String, String> environment, String system, Locale ofJava) {
    String named =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(variable -> environment.getOrDefault(variable, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse(system.equals("Linux") ? "C" : "");
    return named.matches("(C|POSIX)(\\..*)?") ? Locale.ROOT : ofJava;
  }

  private static Charset nativeCharset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    try {
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownHere) {
      return Charset.defaultCharset();
    }
  }

  /** From Java 22 on there is a console without a terminal, and a method that tells. */
  private static boolean terminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
