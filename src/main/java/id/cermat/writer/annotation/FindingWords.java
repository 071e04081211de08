package id.cermat.writer.annotation;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Slip;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a finding in words, as every report for a reader gives them. */
public final class FindingWords {
  private static final Set<Quantity> NOT_GROUPED =
      EnumSet.of(Quantity.YEAR, Quantity.CODE, Quantity.NAME);
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  private final Messages messages;

  public FindingWords(Messages messages) {
    this.messages = messages;
  }

  /** What the rule finds. */
  public String title(Finding finding) {
    return messages.text(finding.rule().id() + "/title");
  }

  /** The severity's name. */
  public String severity(Severity severity) {
    return messages.text("writer/severity-" + severity.id());
  }

  /** What stands there, what should, or the difference, as the language writes numbers. */
  public String shown(Finding finding, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return isNumber(finding, value) ? messages.figures().number(new BigDecimal(value)) : value;
  }

  /** Whether a finding's value is a number, not a year, a code or a name. */
  public boolean isNumber(Finding finding, String value) {
    return NUMBER.matcher(value).matches()
        && (finding.quantity() == null || !NOT_GROUPED.contains(finding.quantity()));
  }

  /** The computation with the places of its operands; empty where nothing was computed. */
  public String computation(Finding finding) {
    return finding.computation() == null
        ? ""
        : messages.figures().expression(finding.computation());
  }

  /** The slips that explain the difference; empty where none does. */
  public String causes(Finding finding) {
    return finding.causes().stream().map(this::cause).collect(Collectors.joining("; "));
  }

  private String cause(Slip slip) {
    return messages.text("slip/" + slip.id());
  }
}
