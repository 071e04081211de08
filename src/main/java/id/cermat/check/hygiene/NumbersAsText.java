package id.cermat.check.hygiene;

import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.finding.RuleId;
import id.cermat.model.Reading.Oddity;
import id.cermat.model.UnitReport;
import java.util.List;

/**
 * Numbers are stored as numbers: a sum passes over a text without a word. A column of texts is one
 * finding.
 */
public final class NumbersAsText implements Rule {
  /** From so many texts under one another on, the column was written as text. */
  private static final int COLUMN = 3;

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
    for (List<Oddity> column : Regions.of(texts, NumbersAsText::column)) {
      if (column.size() >= COLUMN) {
        reportColumn(column, ledger);
      } else {
        column.forEach(
            text ->
                begin(text)
                    .report(ledger, "message", text.location(), text.literal(), shown(text)));
      }
    }
  }

  private static String column(Oddity oddity) {
    return oddity.location() instanceof CellLocation cell
        ? CellLocation.columnName(cell.column())
        : "";
  }

  private void reportColumn(List<Oddity> column, Ledger ledger) {
    Oddity first = column.get(0);
    FindingBuilder finding = begin(first);
    column.stream().skip(1).map(Oddity::location).forEach(finding::related);
    finding.report(
        ledger,
        "message-column",
        column.size(),
        first.location(),
        column.get(column.size() - 1).location(),
        first.literal(),
        shown(first));
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
