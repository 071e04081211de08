package id.cermat.cli;

import java.util.List;

/** Something is wrong with what the user asked for; nothing was done. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  UsageException(List<String> lines) {
    super(String.join("; ", lines));
    this.lines = List.copyOf(lines);
  }

  UsageException(String line) {
    this(List.of(line));
  }

  /** What is wrong, and the mend; a line each. */
  List<String> lines() {
    return lines;
  }
}
