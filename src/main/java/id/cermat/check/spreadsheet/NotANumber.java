package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text or a date in a column of figures leaves its figure missing. Where a column holds words in
 * several rows, it was filled in so on purpose: that is one finding. Numbers that were damaged are
 * one each.
 */
public final class NotANumber implements Rule {
  /** From so many cells of words on, words are how a column was filled in. */
  private static final int COLUMN = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  @Override
  public RuleId id() {
    return RuleId.MISSING_VALUE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    List<Oddity> texts =
        report.reading().oddities().stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.NOT_A_NUMBER)
            .toList();
    for (List<Oddity> alike : Regions.by(texts, NotANumber::cause)) {
      if (alike.size() >= COLUMN) {
        reportColumn(alike, ledger);
      } else {
        alike.forEach(oddity -> report(oddity, ledger));
      }
    }
  }

  private static String cause(Oddity oddity) {
    return WORD.matcher(oddity.literal()).find()
        ? Places.column(oddity.location())
        : oddity.location().label();
  }

  private void reportColumn(List<Oddity> column, Ledger ledger) {
    Oddity first = column.get(0);
    FindingBuilder finding = begin(first);
    column.stream().skip(1).map(Oddity::location).forEach(finding::related);
    finding.report(
        ledger, "message-words", column.size(), first.location(), first.literal(), first.subject());
  }

  private void report(Oddity oddity, Ledger ledger) {
    FindingBuilder finding = begin(oddity);
    if (oddity.readings().isEmpty()) {
      finding.report(
          ledger, "message-not-a-number", oddity.location(), oddity.literal(), oddity.subject());
    } else {
      finding.report(
          ledger,
          "message-not-a-number-mend",
          oddity.location(),
          oddity.literal(),
          oddity.subject(),
          new BigDecimal(oddity.readings().get(0)));
    }
  }

  private FindingBuilder begin(Oddity oddity) {
    FindingBuilder finding =
        FindingBuilder.of(id(), oddity.location())
            .subject(oddity.subject())
            .actual(oddity.literal());
    if (oddity.quantity() != null) {
      finding.quantity(oddity.quantity());
    }
    return finding;
  }
}
