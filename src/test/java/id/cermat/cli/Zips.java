package id.cermat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes packages as other programs would have written them. */
final class Zips {
  private Zips() {}

  static void replace(Path file, String part, String pattern, String replacement)
      throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path content = zip.getPath(part);
      String xml = Files.readString(content, StandardCharsets.UTF_8);
      Files.writeString(content, xml.replaceAll(pattern, replacement), StandardCharsets.UTF_8);
    }
  }
}
