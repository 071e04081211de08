package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.Matching;
import id.cermat.check.sources.SourceKind;
import id.cermat.check.sources.SourceRow;
import id.cermat.check.sources.SourceTable;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.Draft;
import id.cermat.model.HistoryTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A history in the draft has a row for every agreed indicator, were it but a row of dashes. */
public final class HistoryRows implements Rule {

  @Override
  public RuleId id() {
    return RuleId.INDICATOR_SET;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft != null) {
      DraftIndicators.of(report, ledger)
          .ifPresent(
              sources ->
                  draft
                      .report()
                      .historyTables()
                      .forEach(history -> check(history, sources.agreed(), ledger)));
    }
  }

  private void check(HistoryTable history, List<MatchedIndicator> agreed, Ledger ledger) {
    if (agreed.isEmpty()) {
      ledger.notChecked(id(), "reason/no-agreed-indicators");
      return;
    }
    SourceTable list = list(history);
    List<SourceTable> tables = new ArrayList<>();
    tables.add(table(SourceKind.CONTRACT, agreed));
    tables.add(list);
    List<MatchedIndicator> matched = Matching.of(tables).subList(0, agreed.size());
    Omissions omissions = Omissions.of(matched, list);
    if (!omissions.complete()) {
      ledger.notChecked(id(), "reason/covers-a-part");
      return;
    }
    ledger.passed(id(), omissions.held());
    omissions.certain().forEach(indicator -> report(indicator, history, list, agreed, ledger));
  }

  private void report(
      MatchedIndicator indicator,
      HistoryTable history,
      SourceTable list,
      List<MatchedIndicator> agreed,
      Ledger ledger) {
    SourceRow row = indicator.head().row();
    FindingBuilder.of(id(), history.title() == null ? history.area() : history.title().location())
        .subject(row.subject())
        .quantity(Quantity.NAME)
        .context("history")
        .milder(Severity.INFO)
        .related(row.row())
        .report(ledger, "message-history", list.rows().size(), agreed.size(), Standing.called(row));
  }

  private static SourceTable table(SourceKind kind, List<MatchedIndicator> agreed) {
    List<SourceRow> rows = agreed.stream().map(one -> Standing.of(one).row()).toList();
    return new SourceTable(kind, null, ReportedPeriod.YEAR, rows.get(0).row(), rows);
  }

  private static SourceTable list(HistoryTable history) {
    List<SourceRow> rows =
        history.rows().stream()
            .filter(row -> !row.organisationScore())
            .map(
                row ->
                    new SourceRow(
                        SourceKind.REALIZATION,
                        row.subject(),
                        row.code(),
                        row.name(),
                        row.row(),
                        Map.of(),
                        List.of(),
                        null))
            .toList();
    return new SourceTable(SourceKind.REALIZATION, null, ReportedPeriod.YEAR, history.area(), rows);
  }
}
