package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens files with LibreOffice, where it is installed. */
final class LibreOffice {
  private LibreOffice() {}

  /** Writes every sheet of a workbook as {@code name-sheet.csv} into a folder. */
  static void writeSheets(Path workbook, Path folder) throws Exception {
    Process office = start(workbook, folder);
    assumeTrue(office != null, "LibreOffice (soffice) is not installed");
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(office.exitValue()).isZero();
  }

  private static Process start(Path workbook, Path folder) {
    try {
      return new ProcessBuilder(
              "soffice",
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
              "--outdir",
              folder.toString(),
              workbook.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException notInstalled) {
      return null;
    }
  }
}
