package id.cermat.check.table.frame;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Tolerance;
import id.cermat.lexicon.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Checks that weights make a whole, and that the total row, where there is one, says what they
 * make. Their bundle has the entries {@code message}, {@code message-total} and {@code
 * message-rounded}.
 *
 * @param subject what the finding is about
 * @param context what tells it from its like
 */
public record WholeCheck(RuleId rule, String subject, String context) {

  public void check(Weights weights, @Nullable Figure total, Examination examination) {
    Tolerance tolerance = examination.rules().comparison(rule).tolerance();
    Figure[] figures = weights.figures().toArray(Figure[]::new);
    boolean totalDiffers = total != null && !examination.agrees(total, weights.sum());
    if (total != null) {
      examination.touched(total);
    }
    if (weights.makeWhole(tolerance) && !totalDiffers) {
      examination.passed(figures);
      return;
    }
    examination.touched(figures);
    Location place = total == null ? weights.figures().get(0).location() : total.location();
    FindingBuilder finding =
        FindingBuilder.of(rule, place).subject(subject).quantity(Quantity.WEIGHT).context(context);
    if (total != null && totalDiffers) {
      finding.actual(total).expected(weights.value(), total).relation(total, weights.sum());
      examination.report(finding, "message-total", subject, total, weights.value(), weights.sum());
      return;
    }
    finding.values(weights.value(), weights.whole()).relation(weights.demanded(), weights.sum());
    String entry = "message";
    if (weights.makeWholeButForRounding()) {
      RoundedParts.warn(finding);
      entry = "message-rounded";
    }
    examination.report(finding, entry, subject, weights.value(), weights.whole(), weights.sum());
  }
}
