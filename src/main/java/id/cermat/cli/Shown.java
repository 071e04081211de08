package id.cermat.cli;

import id.cermat.finding.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** How paths and failures of the file system are said. */
final class Shown {
  private Shown() {}

  /** A path as the user gave it, with {@code /}. */
  static String path(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Why a file could not be read or written, without class names. */
  static String reason(IOException failure, Messages messages) {
    if (failure instanceof AccessDeniedException) {
      return messages.text("cli/io-denied");
    }
    if (failure instanceof NoSuchFileException) {
      return messages.text("cli/io-missing");
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return messages.text("cli/io-not-a-folder");
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return failure.getMessage() == null
        ? messages.text("cli/io-unknown")
        : messages.text("cli/io-other", failure.getMessage());
  }
}
