package id.cermat.finding;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.lexicon.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy, with its place, what stands there, what should, how that was computed, and the
 * likely slip.
 *
 * @param subject an indicator's code as its source writes it, or {@code anggaran}, {@code nko},
 *     {@code kontrak}, {@code historis}
 * @param related the other places that take part, in reading order
 * @param actual what stands there: a number in plain decimals with a point, or a text; null where
 *     nothing stands
 * @param expected what should stand there, likewise, rounded to the decimals shown; null where no
 *     single answer exists
 * @param difference actual less expected, in plain decimals; null for texts
 * @param causes the slips that explain the difference exactly, the likeliest first
 * @param changesConclusion whether the right figure changes target met, cap reached or status
 *     colour
 * @param computation how the expected figure came about; null where nothing was computed
 * @param compared the figure that was held against the computation, as a relation between figures;
 *     null where the finding is of another kind
 * @param matter what else belongs to it
 */
public record Finding(
    RuleId rule,
    Severity severity,
    String fingerprint,
    @Nullable String subject,
    @Nullable Quantity quantity,
    Location location,
    List<Location> related,
    @Nullable String actual,
    @Nullable String expected,
    @Nullable String difference,
    List<Slip> causes,
    boolean changesConclusion,
    @Nullable Expression computation,
    Message message,
    @Nullable Figure compared,
    Matter matter) {

  /** A finding that stands alone and is of no relation between figures. */
  public Finding(
      RuleId rule,
      Severity severity,
      String fingerprint,
      @Nullable String subject,
      @Nullable Quantity quantity,
      Location location,
      List<Location> related,
      @Nullable String actual,
      @Nullable String expected,
      @Nullable String difference,
      List<Slip> causes,
      boolean changesConclusion,
      @Nullable Expression computation,
      Message message) {
    this(
        rule,
        severity,
        fingerprint,
        subject,
        quantity,
        location,
        related,
        actual,
        expected,
        difference,
        causes,
        changesConclusion,
        computation,
        message,
        null,
        Matter.ALONE);
  }

  /** The same finding under another fingerprint, where several would share one. */
  public Finding withFingerprint(String other) {
    return under(rule, severity, other);
  }

  /** The same finding as a case of another rule. */
  public Finding under(RuleId otherRule, Severity otherSeverity, String otherFingerprint) {
    return new Finding(
        otherRule,
        otherSeverity,
        otherFingerprint,
        subject,
        quantity,
        location,
        related,
        actual,
        expected,
        difference,
        causes,
        changesConclusion,
        computation,
        message,
        compared,
        matter);
  }

  /** The same finding in other words. */
  public Finding saying(Message words) {
    return new Finding(
        rule,
        severity,
        fingerprint,
        subject,
        quantity,
        location,
        related,
        actual,
        expected,
        difference,
        causes,
        changesConclusion,
        computation,
        words,
        compared,
        matter);
  }

  /** The same finding with what else belongs to it, and the gravest of the severities. */
  public Finding with(Matter whole, Severity gravest, boolean changes) {
    return new Finding(
        rule,
        gravest,
        fingerprint,
        subject,
        quantity,
        location,
        related,
        actual,
        expected,
        difference,
        causes,
        changes,
        computation,
        message,
        compared,
        whole);
  }
}
