package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No error value such as {@code #REF!} stands among the figures. Cells that touch are one finding;
 * divisions by zero one a sheet, since they come from one formula that was filled down and across
 * and minds no empty divisor.
 */
public final class ErrorValues implements Rule {
  private static final String DIVISION_BY_ZERO = "#DIV/0!";

  @Override
  public RuleId id() {
    return RuleId.ERROR_VALUE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    UnfilledRows unfilled = new UnfilledRows(report);
    List<Oddity> errors =
        report.reading().oddities().stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.ERROR_VALUE)
            .toList();
    Map<Location, String> touching = new HashMap<>();
    List<Oddity> others = errors.stream().filter(oddity -> !division(oddity)).toList();
    for (List<Oddity> region : Regions.of(others, Oddity::literal)) {
      String first = region.get(0).location().label();
      region.forEach(oddity -> touching.put(oddity.location(), first));
    }
    Regions.by(
            errors,
            oddity ->
                touching.getOrDefault(
                    oddity.location(),
                    Places.sheet(oddity.location()) + "\n" + expected(oddity, unfilled)))
        .forEach(region -> report(region, expected(region.get(0), unfilled), ledger));
  }

  private static boolean division(Oddity oddity) {
    return oddity.literal().equals(DIVISION_BY_ZERO);
  }

  /**
   * A percentage of a row that has no realization yet: it mends itself once the row is filled. Of a
   * row in no table that was read it is not known, and taken for that.
   */
  private static boolean expected(Oddity oddity, UnfilledRows unfilled) {
    return division(oddity) && (outside(oddity) || unfilled.contains(oddity.location()));
  }

  /** Whether it stands in no table: then it goes by the name of its sheet. */
  private static boolean outside(Oddity oddity) {
    return oddity.location() instanceof CellLocation cell && oddity.subject().equals(cell.sheet());
  }

  private void report(List<Oddity> region, boolean unfilled, Ledger ledger) {
    Oddity first = region.get(0);
    FindingBuilder finding =
        FindingBuilder.of(id(), first.location())
            .subject(first.subject())
            .context(first.location() instanceof CellLocation cell ? cell.sheet() : "")
            .actual(first.literal());
    if (first.quantity() != null) {
      finding.quantity(first.quantity());
    }
    region.stream().skip(1).map(Oddity::location).forEach(finding::related);
    Location last = region.get(region.size() - 1).location();
    if (unfilled) {
      finding
          .milder(Severity.INFO)
          .report(
              ledger,
              outside(first) ? "message-outside" : "message-unfilled",
              first.literal(),
              region.size(),
              first.location());
    } else if (region.size() == 1) {
      finding.report(ledger, "message", first.literal(), first.location(), first.subject());
    } else {
      finding.report(
          ledger, "message-region", first.literal(), region.size(), first.location(), last);
    }
  }
}
