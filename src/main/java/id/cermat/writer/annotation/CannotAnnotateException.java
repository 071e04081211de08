package id.cermat.writer.annotation;

import id.cermat.catalogue.Message;
import id.cermat.format.opc.UneditablePackageException;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** A file cannot be annotated without loss, and so is left alone. */
public final class CannotAnnotateException extends IOException {
  private final transient Message reason;

  public CannotAnnotateException(String entry, Object... arguments) {
    super(entry);
    this.reason = Message.of("writer/cannot-" + entry, arguments);
  }

  public CannotAnnotateException(Throwable cause, String entry, Object... arguments) {
    super(entry, cause);
    this.reason = Message.of("writer/cannot-" + entry, arguments);
  }

  /** Says of a package that cannot be edited what it means for its copy. */
  public CannotAnnotateException(UneditablePackageException refused) {
    this(
        refused,
        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Stream.ofNullable(refused.argument()).toArray());
  }

  /** Why, as a sentence for the user. */
  public Message reason() {
    return reason;
  }
}
