package id.cermat.writer.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the page takes in whole: its style sheet and its script. */
final class PageResource {
  private PageResource() {}

  static String text(String name) {
    try (InputStream in =
        PageResource.class.getResourceAsStream("/id/cermat/writer/html/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
