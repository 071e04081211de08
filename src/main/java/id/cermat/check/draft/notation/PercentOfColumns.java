package id.cermat.check.draft.notation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.DraftTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of a table that mean the same, a year each, all have the percent sign or none has. */
public final class PercentOfColumns implements Rule {

  @Override
  public RuleId id() {
    return RuleId.NUMBER_FORMAT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft != null) {
      draft.tables().forEach(table -> check(table, draft, ledger));
    }
  }

  private void check(DraftTable table, Draft draft, Ledger ledger) {
    Map<Meaning, List<Column>> alike =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.columns().get(i).year() != null)
            .filter(i -> table.columns().get(i).meaning() != null)
            .mapToObj(i -> Column.of(table, i, draft))
            .filter(column -> column.figures().size() > 1)
            .collect(Collectors.groupingBy(Column::meaning));
    alike.values().forEach(columns -> check(table, columns, ledger));
  }

  private void check(DraftTable table, List<Column> columns, Ledger ledger) {
    List<Column> with = columns.stream().filter(Column::allPercent).toList();
    List<Column> without = columns.stream().filter(Column::nonePercent).toList();
    if (with.isEmpty() || without.isEmpty()) {
      ledger.passed(id(), columns.size() > 1 ? 1 : 0);
    } else if (without.size() <= with.size()) {
      report(table, without, with, "message-column-without", ledger);
    } else {
      report(table, with, without, "message-column-with", ledger);
    }
  }

  private void report(
      DraftTable table, List<Column> odd, List<Column> usual, String entry, Ledger ledger) {
    FindingBuilder finding =
        FindingBuilder.of(id(), odd.get(0).figures().get(0).location())
            .context(
                "column " + (table.title() == null ? "" : table.title().text()) + headers(odd));
    odd.stream().skip(1).forEach(column -> finding.related(column.figures().get(0).location()));
    finding.report(ledger, entry, Quoted.list(headers(odd)), Quoted.list(headers(usual)));
  }

  private static List<String> headers(List<Column> columns) {
    return columns.stream().map(Column::header).toList();
  }

  private record Column(String header, Meaning meaning, List<Citation> figures) {
    static Column of(DraftTable table, int index, Draft draft) {
      List<Citation> figures = new ArrayList<>();
      for (DraftTable.Row row : table.rows()) {
        int citation = index < row.cells().size() ? row.cells().get(index).citation() : -1;
        if (citation >= 0) {
          figures.add(draft.citations().get(citation));
        }
      }
      DraftTable.Column column = table.columns().get(index);
      return new Column(
          column.header(), Objects.requireNonNull(column.meaning()), List.copyOf(figures));
    }

    boolean allPercent() {
      return figures.stream().allMatch(one -> one.figure().unit() == FigureUnit.PERCENT);
    }

    boolean nonePercent() {
      return figures.stream().noneMatch(one -> one.figure().unit() == FigureUnit.PERCENT);
    }
  }
}
