package id.cermat.writer;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file that appears under its name only when it is complete. Until then it stands beside
 * it under a name of its own, which is gone again if writing fails.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of a file; need not close the stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Looks at a file before it gets its name. */
  @FunctionalInterface
  public interface Check {
    void verify(Path written) throws IOException;
  }

  /**
   * Writes the content to the target, in place of what may stand there. Missing folders are made.
   *
   * @throws IOException if the content cannot be made or written; the target is then as it was
   */
  public static void write(Path target, Content content) throws IOException {
    write(target, content, written -> {});
  }

  /**
   * Writes the content to the target, if what was written passes a check.
   *
   * @throws IOException if the content cannot be made or written, or the check throws it; the
   *     target is then as it was
   */
  public static void write(Path target, Content content, Check check) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out =
            new BufferedOutputStream(new LeftOpen(Channels.newOutputStream(channel)), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      check.verify(draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Content may close its stream; the file is still to be forced to the disk. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
