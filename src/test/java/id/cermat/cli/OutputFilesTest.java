package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.cli.console.Session;
import id.cermat.cli.console.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  @TempDir Path folder;

  @Test
  void aLibraryThatHidesAFullDiskCostsItsFileAloneAndTheReasonIsSaid() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    OutputFiles outputs = outputs(said);

    outputs.write(
        "report.html",
        out -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        });
    outputs.write("report.json", out -> out.write('x'));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "cermat: out/report.html could not be written: No space left on device");
    assertThat(outputs.failed()).isTrue();
    assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.{html,part}");
    assertThat(outputs.written()).containsExactly("out/report.json");
  }

  @Test
  void anOutputThatNeedsTooMuchMemoryIsNamedWithTheFlagToRaise() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    OutputFiles outputs = outputs(said);

    outputs.write(
        "report.html",
        out -> {
          throw new OutOfMemoryError("Java heap space");
        });
    outputs.write("report.json", out -> out.write('x'));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("cermat: out/report.html could not be written: the memory does not suffice")
        .containsPattern("java -Xmx\\d+g -jar cermat\\.jar")
        .hasLineCount(1);
    assertThat(outputs.written()).containsExactly("out/report.json");
  }

  @Test
  void aPartOfTheProgramThatIsMissingCostsItsFileAlone() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    OutputFiles outputs = outputs(said);

    outputs.write(
        "report.html",
        out -> {
          throw new NoClassDefFoundError("lain/Kelas");
        });
    outputs.write("report.json", out -> out.write('x'));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("cermat: out/report.html could not be written: a part of cermat")
        .contains("NoClassDefFoundError lain/Kelas")
        .hasLineCount(1);
    assertThat(outputs.written()).containsExactly("out/report.json");
  }

  private OutputFiles outputs(ByteArrayOutputStream said) {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(err, err, StandardCharsets.UTF_8, folder, false, Map.of(), Locale.ROOT);
    return new OutputFiles(
        new Session(surroundings, new Messages(Language.ENGLISH)), Path.of("out"), List.of());
  }
}
