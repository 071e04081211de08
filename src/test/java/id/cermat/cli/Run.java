package id.cermat.cli;

import id.cermat.cli.console.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A command line that was run in this process, with all that it said. */
record Run(int code, String out, String err) {

  static Run in(Path folder, String... args) {
    return in(folder, StandardCharsets.UTF_8, Locale.forLanguageTag("id"), args);
  }

  static Run in(Path folder, Charset charset, Locale locale, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CermatCommand.run(
            new Surroundings(
                new PrintStream(out, false, charset),
                new PrintStream(err, true, charset),
                charset,
                folder,
                false,
                Map.of(),
                locale),
            args);
    return new Run(code, out.toString(charset), err.toString(charset));
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
