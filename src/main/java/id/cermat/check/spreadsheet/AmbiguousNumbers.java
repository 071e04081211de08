package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;

/** A literal that can be read in two ways is named with the reading that was taken. */
public final class AmbiguousNumbers implements Rule {

  @Override
  public RuleId id() {
    return RuleId.AMBIGUOUS_NUMBER;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    report.reading().oddities().stream()
        .filter(oddity -> oddity.kind() == Oddity.Kind.AMBIGUOUS_NUMBER)
        .filter(oddity -> !oddity.readings().isEmpty())
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
        ledger,
        "message",
        oddity.location(),
        oddity.literal(),
        oddity.readings().get(0),
        String.join("; ", oddity.readings().subList(1, oddity.readings().size())));
  }
}
