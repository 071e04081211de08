package id.cermat.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void replacesWhatStoodThereAndMakesFolders() throws IOException {
    Path target = folder.resolve("a/b/report.json");
    AtomicFile.write(target, out -> out.write(bytes("old")));
    AtomicFile.write(
        target,
        out -> {
          out.write(bytes("new"));
          out.close();
        });
    assertThat(target).hasContent("new");
    assertThat(target.getParent()).isDirectoryNotContaining(path -> !path.equals(target));
  }

  @Test
  void leavesNothingOfAFailedWriting() throws IOException {
    Path target = folder.resolve("report.json");
    Files.writeString(target, "before");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    out -> {
                      out.write(new byte[200_000]);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(target).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void isNotSeenBeforeItIsComplete() throws IOException {
    Path target = folder.resolve("report.json");
    AtomicFile.write(
        target,
        out -> {
          out.write(bytes("half"));
          out.flush();
          assertThat(target).doesNotExist();
        });
    assertThat(target).hasContent("half");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
