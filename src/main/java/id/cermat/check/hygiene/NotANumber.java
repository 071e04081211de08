package id.cermat.check.hygiene;

import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.finding.RuleId;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;

/** A text in a column of figures leaves its figure missing. */
public final class NotANumber implements Rule {

  @Override
  public RuleId id() {
    return RuleId.MISSING_VALUE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    report.reading().oddities().stream()
        .filter(oddity -> oddity.kind() == Oddity.Kind.NOT_A_NUMBER)
        .forEach(oddity -> report(oddity, ledger));
  }

  private void report(Oddity oddity, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), oddity.location())
            .subject(oddity.subject())
            .actual(oddity.literal());
    if (oddity.quantity() != null) {
      finding.quantity(oddity.quantity());
    }
    finding.report(
        ledger, "message-not-a-number", oddity.location(), oddity.literal(), oddity.subject());
  }
}
