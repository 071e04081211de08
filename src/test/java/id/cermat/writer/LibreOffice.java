package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Opens files with LibreOffice, where it is installed. */
final class LibreOffice {
  private LibreOffice() {}

  /** Writes every sheet of a workbook as {@code name-sheet.csv} into a folder. */
  static void writeSheets(Path workbook, Path folder) throws Exception {
    convert(
        workbook,
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
        folder);
  }

  /** Writes a file in another format, named like {@code --convert-to} wants it. */
  static void convert(Path file, String format, Path folder) throws Exception {
    Process office = start(file, format, folder);
    assumeTrue(office != null, "LibreOffice (soffice) is not installed");
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(office.exitValue()).isZero();
  }

  /** Whether the part that opens text documents is installed, which Debian packs apart. */
  static boolean hasWriter() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "lowriter")));
  }

  private static Process start(Path file, String format, Path folder) {
    try {
      return new ProcessBuilder(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              format,
              "--outdir",
              folder.toString(),
              file.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException notInstalled) {
      return null;
    }
  }
}
