package id.cermat.check;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.Verdict;
import id.cermat.finding.Finding;
import id.cermat.finding.Matter;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a finding together; what a rule leaves out stays null or empty. */
public final class FindingBuilder {
  private final RuleId rule;
  private final Location location;
  private @Nullable Severity milder;
  private @Nullable String subject;
  private @Nullable Quantity quantity;
  private final Set<Location> related = new LinkedHashSet<>();
  private @Nullable String actual;
  private @Nullable String expected;
  private @Nullable String difference;
  private List<Slip> causes = List.of();
  private boolean changesConclusion;
  private @Nullable Expression computation;
  private @Nullable Figure compared;
  private String context = "";

  private FindingBuilder(RuleId rule, Location location) {
    this.rule = rule;
    this.location = location;
  }

  /** Begins a finding of a rule at a place. */
  public static FindingBuilder of(RuleId rule, Location location) {
    return new FindingBuilder(rule, location);
  }

  public FindingBuilder subject(String name) {
    this.subject = name;
    return this;
  }

  public FindingBuilder quantity(Quantity what) {
    this.quantity = what;
    return this;
  }

  /**
   * What tells this finding from others of the same rule, subject and quantity; never a row number.
   */
  public FindingBuilder context(String words) {
    this.context = words;
    return this;
  }

  /**
   * This finding weighs less than its rule's default, by its consequence; a user's own severity
   * still rules.
   */
  public FindingBuilder milder(Severity severity) {
    this.milder = severity;
    return this;
  }

  public FindingBuilder related(Location place) {
    this.related.add(place);
    return this;
  }

  /** Takes figure, expected value, difference and operands from a failed comparison. */
  public FindingBuilder mismatch(Figure figure, Verdict verdict, Expression how) {
    actual(figure);
    expected(verdict.expected(), figure);
    return relation(figure, how);
  }

  /** The computation, as one that {@code figure} should come of. */
  public FindingBuilder relation(Figure figure, Expression how) {
    this.compared = figure;
    return computation(how);
  }

  public FindingBuilder actual(Figure figure) {
    this.actual = figure.shown().toPlainString();
    return this;
  }

  public FindingBuilder actual(String text) {
    this.actual = text;
    return this;
  }

  public FindingBuilder expected(String text) {
    this.expected = text;
    return this;
  }

  /** The right figure; the difference is the shown one less the right one. */
  public FindingBuilder expected(BigDecimal value, Figure instead) {
    this.expected = value.toPlainString();
    this.difference = instead.shown().subtract(value).toPlainString();
    return this;
  }

  /** The computation; its operands' places become related ones. */
  public FindingBuilder computation(Expression how) {
    this.computation = how;
    how.operands()
        .map(Figure::location)
        .filter(place -> !place.equals(location))
        .forEach(related::add);
    return this;
  }

  public FindingBuilder causes(List<Slip> slips) {
    this.causes = List.copyOf(slips);
    return this;
  }

  public FindingBuilder changesConclusion(boolean changes) {
    this.changesConclusion = changes;
    return this;
  }

  /** What stands there and what should, where no single figure stands there: a sum of weights. */
  public FindingBuilder values(BigDecimal actualValue, BigDecimal expectedValue) {
    this.actual = actualValue.toPlainString();
    this.expected = expectedValue.toPlainString();
    this.difference = actualValue.subtract(expectedValue).toPlainString();
    return this;
  }

  /**
   * Books the finding, unless its rule is off; {@code entry} is an entry of the rule's own bundle.
   */
  public void report(Ledger ledger, String entry, Object... arguments) {
    build(ledger.rules(), entry, arguments).ifPresent(ledger::failed);
  }

  /** The finding, not yet booked; empty if its rule is off. */
  public Optional<Finding> build(RuleBook rules, String entry, Object... arguments) {
    Optional<Severity> severity =
        milder == null ? rules.severity(rule) : rules.severity(rule, milder);
    return severity.map(
        weight ->
            new Finding(
                rule,
                weight,
                fingerprint(),
                subject,
                quantity,
                location,
                new ArrayList<>(related),
                actual,
                expected,
                difference,
                causes,
                changesConclusion,
                computation,
                Message.of(rule.id() + "/" + entry, arguments),
                compared,
                Matter.ALONE));
  }

  /**
   * From what the finding is about, not from where it stands, so that inserted rows do not change
   * it.
   */
  private String fingerprint() {
    return Fingerprint.of(
        rule.id(),
        String.valueOf(subject),
        String.valueOf(quantity),
        context,
        String.valueOf(actual));
  }
}
