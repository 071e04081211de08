package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import id.cermat.model.Label;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A history shows the years that its title announces, and the reporting year among them. */
public final class HistorySpan implements Rule {
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(20\\d\\d)\\s*(?:-|–|—|/|s\\.?\\s*/?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|to|until)"
              + "\\s*(?:dengan\\s+)?(?:tahun\\s+)?(20\\d\\d)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleId id() {
    return RuleId.HISTORY_SPAN;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    report.reading().misdated().forEach(misdated -> report(misdated, ledger));
    for (HistoryTable table : report.historyTables()) {
      SortedSet<Integer> expected = new TreeSet<>(announced(table.title()));
      boolean spanKnown = !expected.isEmpty();
      if (!spanKnown) {
        expected.addAll(table.years().keySet());
      }
      if (report.year() != null) {
        expected.add(report.year());
      }
      if (!spanKnown && report.year() == null) {
        ledger.notChecked(id(), "reason/no-reporting-year");
      } else if (expected.equals(table.years().keySet())) {
        ledger.passed(id());
      } else {
        report(table, expected, report.year(), ledger);
      }
    }
  }

  private void report(Reading.Misdated misdated, Ledger ledger) {
    String stated = String.valueOf(misdated.stated());
    String year = String.valueOf(misdated.year());
    FindingBuilder.of(id(), misdated.title().location())
        .quantity(Quantity.YEAR)
        .context("title " + ((CellLocation) misdated.title().location()).sheet())
        .actual(stated)
        .expected(year)
        .report(ledger, "message-title", misdated.title().text(), stated, year);
  }

  private static List<Integer> announced(@Nullable Label title) {
    return Optional.ofNullable(title)
        .map(label -> SPAN.matcher(label.text()))
        .filter(Matcher::find)
        .map(
            match ->
                IntStream.rangeClosed(
                        Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
                    .boxed()
                    .toList())
        .orElse(List.of());
  }

  private void report(
      HistoryTable table,
      SortedSet<Integer> expected,
      @Nullable Integer reportingYear,
      Ledger ledger) {
    SortedSet<Integer> shown = new TreeSet<>(table.years().keySet());
    SortedSet<Integer> missing = new TreeSet<>(expected);
    missing.removeAll(shown);
    SortedSet<Integer> unannounced = new TreeSet<>(shown);
    unannounced.removeAll(expected);
    Label title = table.title();
    Location place = title == null ? table.area() : title.location();
    FindingBuilder finding =
        FindingBuilder.of(id(), place)
            .subject("historis")
            .quantity(Quantity.YEAR)
            .context(missing + " " + unannounced)
            .actual(list(shown))
            .expected(list(expected));
    table.years().values().stream()
        .map(Label::location)
        .filter(heading -> !heading.equals(place))
        .forEach(finding::related);
    if (missing.equals(new TreeSet<>(List.of(reportingYear == null ? 0 : reportingYear)))
        && unannounced.isEmpty()) {
      finding.report(ledger, "message", list(shown), list(missing));
    } else if (unannounced.isEmpty()) {
      finding.report(ledger, "message-missing", list(expected), list(shown), list(missing));
    } else if (missing.isEmpty()) {
      finding.report(ledger, "message-unannounced", list(shown), list(unannounced));
    } else {
      finding.report(ledger, "message-both", list(missing), list(unannounced));
    }
  }

  private static String list(SortedSet<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
