package id.cermat.format;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a workbook. Its message is for the log; what the user is told
 * stands in the text bundles under {@link #messageKey()}.
 */
public final class UnreadableWorkbookException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    EMPTY,
    NOT_A_WORKBOOK,
    ENCRYPTED,
    BROKEN,
    TOO_LARGE,
    UNKNOWN_FORMAT
  }

  /** What exactly was found. */
  public enum Detail {
    /** No bytes at all. */
    EMPTY_FILE(Reason.EMPTY),
    /** Plain text under a workbook's name. */
    TEXT(Reason.NOT_A_WORKBOOK),
    /** A web page under a workbook's name, as some applications export it. */
    HTML(Reason.NOT_A_WORKBOOK),
    /** The XML spreadsheet of Excel 2003. */
    XML_SPREADSHEET(Reason.NOT_A_WORKBOOK),
    /** Another XML document. */
    XML(Reason.NOT_A_WORKBOOK),
    PDF(Reason.NOT_A_WORKBOOK),
    /** A zip without a workbook in it: a text document, a presentation, an archive. */
    OTHER_ZIP(Reason.NOT_A_WORKBOOK),
    /** An OLE2 container without a workbook in it. */
    OTHER_OLE2(Reason.NOT_A_WORKBOOK),
    /** Bytes of no known kind. */
    OTHER_CONTENT(Reason.NOT_A_WORKBOOK),
    /** A password is needed. */
    PASSWORD(Reason.ENCRYPTED),
    /** The zip or OLE2 container is cut off or damaged. */
    DAMAGED_CONTAINER(Reason.BROKEN),
    /** A part that another refers to is not there; the argument is its name. */
    MISSING_PART(Reason.BROKEN),
    /** A part is no well-formed XML, or not as it must be; the argument is its name. */
    INVALID_PART(Reason.BROKEN),
    /** A part inflates beyond all reason; the argument is its name. */
    INFLATES_TOO_FAR(Reason.BROKEN),
    /** A separated-values file whose quotes do not close. */
    INVALID_CSV(Reason.BROKEN),
    /** The binary workbook (.xlsb). */
    BINARY_WORKBOOK(Reason.UNKNOWN_FORMAT),
    /** More than the memory holds; the argument is the name of the part. */
    TOO_LARGE(Reason.TOO_LARGE),
    /** An OpenDocument file that does not say first that it is a spreadsheet. */
    OPEN_DOCUMENT(Reason.UNKNOWN_FORMAT),
    /** A workbook of Excel 95 or older. */
    OLD_WORKBOOK(Reason.UNKNOWN_FORMAT),
    /** Neither the content nor the extension is known; the argument is the extension. */
    OTHER_EXTENSION(Reason.UNKNOWN_FORMAT);

    private final Reason reason;

    Detail(Reason reason) {
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }

  private final Detail detail;
  private final String argument;

  /**
   * An exception with its cause.
   *
   * @param argument the part or extension the detail speaks of; empty where it speaks of none
   */
  public UnreadableWorkbookException(Detail detail, String argument, @Nullable Throwable cause) {
    super(detail + (argument.isEmpty() ? "" : ": " + argument), cause);
    this.detail = detail;
    this.argument = argument;
  }

  public UnreadableWorkbookException(Detail detail, String argument) {
    this(detail, argument, null);
  }

  public UnreadableWorkbookException(Detail detail) {
    this(detail, "", null);
  }

  public Reason reason() {
    return detail.reason();
  }

  public Detail detail() {
    return detail;
  }

  /** What the detail speaks of, such as the name of a part; may be empty. */
  public String argument() {
    return argument;
  }

  /** The key of the sentence for the user, which takes {@link #argument()} as its argument. */
  public String messageKey() {
    return "unreadable/" + detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
