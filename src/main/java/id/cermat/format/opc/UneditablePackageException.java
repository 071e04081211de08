package id.cermat.format.opc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A package that cannot be copied with changes without losing something, or of which readers would
 * differ in what they see.
 */
public final class UneditablePackageException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** Not built as the format asks. */
    MALFORMED,
    /** A part has a document type declaration. */
    DOCTYPE,
    /** A part is not in UTF-8; the argument is its encoding. */
    ENCODING,
    /** An entry leads outside of the package; the argument is its name. */
    OUTSIDE,
    /** An entry is there twice; the argument is its name. */
    DOUBLED,
    /** A part that must be held whole is too large; the argument is its name. */
    TOO_LARGE,
    /** A changed copy is not sound; the argument is the name of the part. */
    UNSOUND
  }

  private final Reason reason;
  private final @Nullable String argument;

  UneditablePackageException(Reason reason) {
    super(reason.name());
    this.reason = reason;
    this.argument = null;
  }

  UneditablePackageException(Reason reason, String argument) {
    super(reason + ": " + argument);
    this.reason = reason;
    this.argument = argument;
  }

  public Reason reason() {
    return reason;
  }

  /** What the reason is about; null if it needs no word. */
  public @Nullable String argument() {
    return argument;
  }
}
