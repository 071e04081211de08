package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.sample.Kanwil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  @TempDir Path folder;

  @Test
  void aCleanRegionInAllLayoutsGivesZero() throws IOException {
    Kanwil.of(1, 14).write(folder.resolve("kanwil"));

    Run run = audit("kanwil", "--lang", "en");

    assertThat(run.out())
        .contains("Kanwil DJP Contoh Nusantara 2024: 14 units", "All units were read completely.")
        .contains("no errors, no warnings, no notes in all units");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  private Run audit(String... args) {
    return Run.in(
        folder, Stream.concat(Stream.of("audit"), Stream.of(args)).toArray(String[]::new));
  }
}
