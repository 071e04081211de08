package id.cermat.run;

import id.cermat.catalogue.Message;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.document.UnreadableDraftException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one file or rule fails of, whatever was thrown, as a sentence with its mend. Errors of the
 * virtual machine are among it: one file that needs too much memory or stack is no reason to give
 * up the others.
 */
public final class Failures {
  private static final long GIGABYTE = 1L << 30;

  private Failures() {}

  /**
   * Why a path cannot be read as a file before anything is opened; null if it can be tried. What is
   * no regular file is not opened at all: a pipe would be waited for without end.
   *
   * @param folder the key of what is said of a folder
   */
  public static @Nullable Message obstacle(Path file, String folder) {
    if (!Files.exists(file)) {
      return Message.of("cli/input-missing");
    }
    if (Files.isDirectory(file)) {
      return Message.of(folder);
    }
    return Files.isRegularFile(file) ? null : Message.of("cli/input-not-a-file");
  }

  /** Why a file could not be read. */
  public static Message reading(Throwable failure) {
    if (failure instanceof UnreadableWorkbookException unreadable) {
      return Message.of(unreadable.messageKey(), unreadable.argument());
    }
    if (failure instanceof UnreadableDraftException unreadable) {
      return Message.of(unreadable.messageKey(), unreadable.argument());
    }
    if (failure instanceof AccessDeniedException) {
      return Message.of("cli/input-denied");
    }
    if (failure instanceof Error error) {
      return error(error);
    }
    String detail = failure.getMessage() == null ? "" : failure.getMessage();
    return Message.of("cli/input-failed", detail.lines().findFirst().orElse(""));
  }

  /** What an error means for the one thing that was being done. */
  public static Message error(Error error) {
    if (error instanceof OutOfMemoryError) {
      return Message.of("cli/out-of-memory", moreMemory());
    }
    if (error instanceof StackOverflowError) {
      return Message.of("cli/too-deep");
    }
    String detail = error.getMessage() == null ? "" : " " + error.getMessage();
    String first = detail.lines().findFirst().orElse("");
    return Message.of("cli/broken-program", error.getClass().getSimpleName() + first);
  }

  /** The flag that doubles the memory, in whole gigabytes. */
  private static String moreMemory() {
    long wanted = 2 * Runtime.getRuntime().maxMemory();
    return String.format(Locale.ROOT, "-Xmx%dg", Math.max(2, (wanted + GIGABYTE - 1) / GIGABYTE));
  }
}
