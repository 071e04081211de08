package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.cli.console.Session;
import id.cermat.run.Failures;
import id.cermat.writer.AtomicFile;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the files under {@code --out}. No two get one name, and none gets an input's; what cannot
 * be written is said and remembered.
 */
final class OutputFiles {
  private static final Logger LOG = LoggerFactory.getLogger(OutputFiles.class);

  private final Session session;
  private final Path folder;
  private final Path shown;
  private final Set<String> taken = new HashSet<>();
  private final List<String> written = new ArrayList<>();
  private boolean failed;

  OutputFiles(Session session, Path shown, Collection<Path> inputs) {
    this.session = session;
    this.shown = shown;
    this.folder = session.surroundings().folder().resolve(shown).normalize();
    inputs.forEach(input -> taken.add(key(real(input))));
  }

  /** Writes a file that appears only when it is complete. */
  @FunctionalInterface
  interface Writing {
    void to(Path target) throws IOException;
  }

  /** Writes a file of this content. */
  void write(String name, AtomicFile.Content content) {
    writeTo(name, target -> AtomicFile.write(target, content));
  }

  /**
   * Writes a file, under this name or, where that is taken, with a number after its base name.
   *
   * @return the name; null if it could not be written
   */
  @Nullable String writeTo(String name, Writing writing) {
    String free = free(name);
    String path = Shown.path(shown.resolve(free));
    try {
      writing.to(folder.resolve(free));
      written.add(path);
      return free;
    } catch (IOException | RuntimeException | Error failure) {
      LOG.debug("cannot write {}", path, failure);
      failed = true;
      session.warn("cermat: " + session.messages().text("cli/not-written", path, reason(failure)));
      return null;
    }
  }

  /** Why a file could not be written, whatever was thrown. */
  private static Message reason(Throwable failure) {
    if (failure instanceof CannotAnnotateException refused) {
      return refused.reason();
    }
    if (failure instanceof IOException io) {
      return Shown.reason(io);
    }
    if (failure instanceof Error error) {
      return Failures.error(error);
    }
    // A template or a library may hide that the disk is full.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException hidden) {
        return Shown.reason(hidden);
      }
    }
    return Message.of("cli/io-other", failure.getClass().getSimpleName());
  }

  /** The files written, as the user knows their folder. */
  List<String> written() {
    return written;
  }

  /** Whether a file could not be written. */
  boolean failed() {
    return failed;
  }

  private String free(String name) {
    int dot = name.indexOf('.', 1);
    for (int number = 1; ; number++) {
      String candidate =
          number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
      if (taken.add(key(real(folder.resolve(candidate))))) {
        return candidate;
      }
    }
  }

  /** Names that differ in case alone are one file on some systems. */
  private static String key(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  /** The file that a path leads to, through links; of a file to come, its folder's. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }
}
