package id.cermat.finding;

import id.cermat.figure.Expression;
import id.cermat.figure.Location;
import id.cermat.model.Citation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the checks made of a figure that the draft cites. Every citation has exactly one status, so
 * that read = verified + within rounding + discrepant + unbound + not checked.
 *
 * @param source the cell or place that it was held against; null where there was none
 * @param computation what it was held against, or what it takes part in; null likewise
 * @param why why it was not checked, a key of the message bundle; null where it was
 */
public record CitationResult(
    Citation citation,
    Status status,
    @Nullable Location source,
    @Nullable Expression computation,
    @Nullable String why) {

  /** The five fates of a citation. */
  public enum Status {
    /** Its source or computation, rounded to the decimals it shows, is the figure. */
    VERIFIED,
    /** It differs by no more than the rounding of what it was computed from explains. */
    WITHIN_ROUNDING,
    /** A finding says that it is wrong. */
    DISCREPANT,
    /** The text does not tell what it stands for. */
    UNBOUND,
    /** It is bound, but nothing to hold it against was found. */
    NOT_CHECKED;

    /** The id in reports: {@code within-rounding}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
