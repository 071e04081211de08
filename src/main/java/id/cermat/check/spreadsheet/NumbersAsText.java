package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers are stored as numbers: a sum passes over a text without a word. A column of texts is one
 * finding, and so are columns of a file that hold one and the same text, as an export writes its
 * zeros. A text with one sign for thousands and cents is a finding of its own: no program turns it
 * into its number, so that each is to be typed again.
 */
public final class NumbersAsText implements Rule {
  /** So many texts in a column are one matter. */
  private static final int COLUMN = 2;

  @Override
  public RuleId id() {
    return RuleId.NUMBER_AS_TEXT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    List<Oddity> texts =
        report.reading().oddities().stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.NUMBER_AS_TEXT)
            .toList();
    Map<Location, String> causes = new HashMap<>();
    Set<Location> mixed =
        report.reading().oddities().stream()
            .filter(oddity -> oddity.kind() == Oddity.Kind.ONE_SEPARATOR)
            .map(Oddity::location)
            .collect(Collectors.toSet());
    List<Oddity> plain =
        texts.stream().filter(oddity -> !mixed.contains(oddity.location())).toList();
    for (List<Oddity> column : Regions.by(plain, oddity -> Places.column(oddity.location()))) {
      if (column.size() >= COLUMN) {
        String cause = cause(column);
        column.forEach(text -> causes.put(text.location(), cause));
      }
    }
    Regions.by(texts, text -> causes.getOrDefault(text.location(), text.location().label()))
        .forEach(alike -> report(alike, ledger));
  }

  /** Columns of one text have one cause wherever they stand in a file; others one each. */
  private static String cause(List<Oddity> column) {
    Oddity first = column.get(0);
    boolean same = column.stream().allMatch(text -> text.literal().equals(first.literal()));
    return same
        ? first.location().file() + "\n" + first.literal()
        : Places.column(first.location());
  }

  private void report(List<Oddity> texts, Ledger ledger) {
    Oddity first = texts.get(0);
    FindingBuilder finding = begin(first);
    texts.stream().skip(1).map(Oddity::location).forEach(finding::related);
    long columns = texts.stream().map(text -> Places.column(text.location())).distinct().count();
    if (texts.size() == 1) {
      finding.report(ledger, "message", first.location(), first.literal(), shown(first));
    } else if (columns == 1) {
      finding.report(
          ledger,
          "message-column",
          texts.size(),
          first.location(),
          texts.get(texts.size() - 1).location(),
          first.literal(),
          shown(first));
    } else {
      finding.report(
          ledger,
          "message-columns",
          texts.size(),
          columns,
          first.location(),
          first.literal(),
          shown(first));
    }
  }

  private FindingBuilder begin(Oddity text) {
    FindingBuilder finding =
        FindingBuilder.of(id(), text.location()).subject(text.subject()).actual(text.literal());
    if (text.quantity() != null) {
      finding.quantity(text.quantity());
    }
    Figure figure = text.figure();
    if (figure != null) {
      finding.expected(figure.shown().toPlainString());
    }
    return finding;
  }

  private static Object shown(Oddity text) {
    Figure figure = text.figure();
    return figure == null ? text.literal() : figure;
  }
}
