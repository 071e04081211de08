package id.cermat.check.table.rekap;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.table.frame.Context;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.RuleValidator;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import id.cermat.model.constraint.DistinctUnits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The same unit twice in a rekap: {@code duplicate-indicator}. */
public final class DistinctUnitsValidator extends RuleValidator<DistinctUnits, RekapTable> {
  /** For Hibernate Validator, which makes it. */
  public DistinctUnitsValidator() {
    super(RuleId.DUPLICATE_INDICATOR);
  }

  @Override
  public void examine(RekapTable table, Examination examination) {
    Map<String, Label> seen = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Label unit : table.units()) {
      Label first = seen.putIfAbsent(key(unit), unit);
      if (first == null) {
        examination.passed();
      } else {
        twice.add(key(unit));
        report(unit, first, "message-unit", unit.text(), examination);
      }
    }
    for (RekapTable.Series series : table.series()) {
      Map<String, Label> own = new HashMap<>();
      for (RekapTable.Member member : series.members()) {
        Label row = new Label(member.unit().text(), member.figures().row());
        Label first = own.putIfAbsent(key(row), row);
        if (first != null && !twice.contains(key(row))) {
          report(row, first, "message-unit-indicator", series.subject(), examination);
        }
      }
    }
  }

  private static String key(Label unit) {
    return unit.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static void report(
      Label second, Label first, String entry, String subject, Examination examination) {
    examination.report(
        FindingBuilder.of(RuleId.DUPLICATE_INDICATOR, second.location())
            .subject(subject)
            .quantity(Quantity.NAME)
            .context(Context.sheet(second.location()))
            .actual(second.text())
            .related(first.location()),
        entry,
        second.text(),
        subject,
        first.location());
  }
}
