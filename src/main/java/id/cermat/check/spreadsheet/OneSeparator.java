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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One sign does not stand both between thousands and before the cents; a workbook in which it does
 * is one remark, for it is a style that a person reads without trouble.
 */
public final class OneSeparator implements Rule {

  @Override
  public RuleId id() {
    return RuleId.NUMBER_FORMAT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Map<String, List<Oddity>> files =
        report.reading().oddities().stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.ONE_SEPARATOR)
            .collect(
                Collectors.groupingBy(
                    oddity -> file(oddity.location()), LinkedHashMap::new, Collectors.toList()));
    files.values().forEach(file -> report(file, ledger));
  }

  private static String file(Location location) {
    return location instanceof CellLocation cell ? cell.file() : "";
  }

  private void report(List<Oddity> numbers, Ledger ledger) {
    Oddity first = numbers.get(0);
    FindingBuilder finding =
        FindingBuilder.of(id(), first.location())
            .context("one separator")
            .subject(first.subject())
            .milder(Severity.INFO)
            .actual(first.literal());
    numbers.stream().skip(1).map(Oddity::location).forEach(finding::related);
    finding.report(
        ledger,
        "message-one-separator",
        numbers.size(),
        first.literal(),
        first.figure() == null ? first.literal() : first.figure());
  }
}
