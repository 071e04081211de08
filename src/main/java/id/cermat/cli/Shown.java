package id.cermat.cli;

import id.cermat.catalogue.Message;
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
  static Message reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return Message.of("cli/io-denied");
    }
    if (failure instanceof NoSuchFileException) {
      return Message.of("cli/io-missing");
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return Message.of("cli/io-not-a-folder");
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return Message.of("cli/io-other", system.getReason());
    }
    return failure.getMessage() == null
        ? Message.of("cli/io-unknown")
        : Message.of("cli/io-other", failure.getMessage());
  }
}
