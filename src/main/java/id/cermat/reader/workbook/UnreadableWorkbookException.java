package id.cermat.reader.workbook;

import java.io.IOException;

/** A file that cannot be read as a workbook. */
public final class UnreadableWorkbookException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    EMPTY,
    NOT_A_WORKBOOK,
    ENCRYPTED,
    BROKEN,
    UNKNOWN_FORMAT
  }

  private final Reason reason;

  public UnreadableWorkbookException(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public UnreadableWorkbookException(Reason reason, String detail) {
    this(reason, detail, null);
  }

  public Reason reason() {
    return reason;
  }
}
