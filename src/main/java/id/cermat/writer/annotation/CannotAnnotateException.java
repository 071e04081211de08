package id.cermat.writer.annotation;

import id.cermat.catalogue.Message;
import java.io.IOException;

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

  /** Why, as a sentence for the user. */
  public Message reason() {
    return reason;
  }
}
