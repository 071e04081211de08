package id.cermat.format.document;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a draft. Its message is for the log; what the user is told stands
 * in the text bundles under {@link #messageKey()}.
 */
public final class UnreadableDraftException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What exactly was found. */
  public enum Detail {
    EMPTY_FILE,
    /** A PDF of pictures: no text to read. */
    SCANNED_PDF,
    /** A password is needed. */
    PASSWORD,
    /** A PDF encrypted for the holders of certain certificates. */
    RECIPIENTS,
    /** The file is cut off or damaged. */
    DAMAGED,
    /** A zip without a text document in it. */
    NOT_A_DOCUMENT,
    /** The Word document of 2003 or older (.doc). */
    OLD_DOCUMENT,
    /** A part inflates beyond all reason. */
    INFLATES_TOO_FAR,
    /** The argument is the extension. */
    OTHER_EXTENSION
  }

  private final Detail detail;
  private final String argument;

  /**
   * An exception with its cause.
   *
   * @param argument what the detail speaks of; empty where it speaks of nothing
   */
  public UnreadableDraftException(Detail detail, String argument, @Nullable Throwable cause) {
    super(detail + (argument.isEmpty() ? "" : ": " + argument), cause);
    this.detail = detail;
    this.argument = argument;
  }

  public UnreadableDraftException(Detail detail) {
    this(detail, "", null);
  }

  public Detail detail() {
    return detail;
  }

  /** What the detail speaks of; may be empty. */
  public String argument() {
    return argument;
  }

  /** The key of the sentence for the user, which takes {@link #argument()} as its argument. */
  public String messageKey() {
    return "unreadable-draft/" + detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
