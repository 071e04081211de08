package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A cited figure that differs from what it was held against.
 *
 * @param rule the rule that it is a case of
 * @param source what the source is called
 * @param severity of the finding, unless the user set another
 */
record Discrepancy(
    RuleId rule,
    Citation citation,
    Message source,
    Expression expected,
    Verdict verdict,
    List<Slip> causes,
    boolean changesConclusion,
    Severity severity) {

  /** Rounded the wrong way: less than one unit of the last shown decimal beside the full value. */
  static boolean nextToIt(Figure cited, BigDecimal right) {
    boolean shortened = right.stripTrailingZeros().scale() > cited.decimals();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(cited.decimals());
    return cited.decimals() > 0
        && shortened
        && cited.shown().subtract(right).abs().compareTo(unit) < 0;
  }

  /** The right value, as the draft would show it. */
  Figure right() {
    Figure cited = citation.figure();
    return new Figure(
        Objects.requireNonNull(verdict.expected()),
        cited.decimals(),
        cited.unit(),
        cited.literal(),
        cited.location());
  }

  /**
   * The same, named as an exchange where another one holds its right figure, and it the other's.
   */
  Discrepancy exchangedAmong(List<Discrepancy> others) {
    boolean exchanged =
        others.stream().anyMatch(other -> other != this && holds(other) && other.holds(this));
    if (!exchanged) {
      return this;
    }
    List<Slip> slips = new ArrayList<>(List.of(Slip.SWAPPED));
    causes.stream().filter(slip -> slip != Slip.SWAPPED).forEach(slips::add);
    return new Discrepancy(
        rule, citation, source, expected, verdict, slips, changesConclusion, severity);
  }

  /** Whether the right figure of another one of the same kind stands here. */
  private boolean holds(Discrepancy other) {
    return citation.quantity() == other.citation.quantity()
        && citation.figure().shown().compareTo(other.right().value()) == 0;
  }

  /** Books the finding; the sentence gets subject, quantity, figure, source, right figure, way. */
  void report(Ledger ledger) {
    Figure cited = citation.figure();
    String subject = citation.subject();
    String item = citation.item();
    FindingBuilder finding =
        FindingBuilder.of(rule, cited.location())
            .context(item == null ? "" : item.toLowerCase(Locale.ROOT))
            .milder(severity)
            .mismatch(cited, verdict, expected)
            .causes(causes)
            .changesConclusion(changesConclusion);
    if (subject != null) {
      finding.subject(subject);
    }
    if (citation.quantity() != null) {
      finding.quantity(citation.quantity());
    }
    BigDecimal distance = cited.shown().subtract(Objects.requireNonNull(verdict.expected())).abs();
    Object named = subject == null ? Message.of("draft/no-subject") : subject;
    String form = expected instanceof Expression.Operand ? "message" : "message-computed";
    Object way =
        expected instanceof Expression.Operand operand ? place(operand) : (Object) expected;
    finding.report(ledger, form, named, quantity(citation), cited, source, right(), way, distance);
  }

  private static Location place(Expression.Operand operand) {
    return operand.figure().location();
  }

  /** What a finding calls the quantity, and the part of the subject that it measures. */
  static Message quantity(Citation citation) {
    Quantity quantity = citation.quantity();
    Message name = Message.of("draft/quantity-" + (quantity == null ? "none" : quantity.id()));
    return citation.item() == null ? name : Message.of("draft/quantity-of", name, citation.item());
  }
}
