package id.cermat.check.sources;

import id.cermat.catalogue.Message;
import id.cermat.check.Ledger;
import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Likeness;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.HistoryTable;
import id.cermat.model.Label;
import id.cermat.model.ScoreTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds, for a row of a history and a year, what that year's own sources say. */
final class YearSources {
  private final UnitReport report;
  private final Map<Integer, List<MatchedIndicator>> years = new HashMap<>();

  YearSources(UnitReport report, Ledger ledger) {
    this.report = report;
    for (MatchedYear matched : MatchedYear.of(report, ledger)) {
      Integer year = matched.tables().get(0).year();
      if (year != null) {
        years.put(year, matched.indicators());
      }
    }
  }

  /** A figure and what its table is called. */
  record Source(Message kind, Figure figure) {}

  /** The year's own sources, else the histories that stand before this one. */
  List<Source> of(HistoryTable table, HistoryTable.Row row, int year, Quantity quantity) {
    List<Source> own =
        row.organisationScore() ? scores(year) : indicatorFigures(row, year, quantity);
    return own.isEmpty() ? earlierHistories(table, row, year, quantity) : own;
  }

  private List<Source> scores(int year) {
    return report.scoreTables().stream()
        .filter(table -> Objects.equals(table.year() == null ? report.year() : table.year(), year))
        .filter(table -> SourcePeriod.of(table.title(), table.area()).equals(ReportedPeriod.YEAR))
        .map(ScoreTable::total)
        .filter(Objects::nonNull)
        .map(total -> new Source(SourceKind.SCORE.label(), total))
        .toList();
  }

  private List<Source> indicatorFigures(HistoryTable.Row row, int year, Quantity quantity) {
    Optional<MatchedIndicator> indicator =
        IndicatorSearch.find(row.code(), row.name(), years.getOrDefault(year, List.of()));
    List<Source> sources = new ArrayList<>();
    for (Member member : indicator.map(MatchedIndicator::members).orElse(List.of())) {
      Figure figure = member.row().figure(quantity);
      boolean reports =
          member.kind() == SourceKind.REALIZATION || member.kind() == SourceKind.SCORE;
      if (reports && figure != null && member.table().period().equals(ReportedPeriod.YEAR)) {
        sources.add(new Source(member.kind().label(), figure));
      }
    }
    return sources;
  }

  private List<Source> earlierHistories(
      HistoryTable table, HistoryTable.Row row, int year, Quantity quantity) {
    List<Source> sources = new ArrayList<>();
    for (HistoryTable other : report.historyTables()) {
      if (other == table) {
        break;
      }
      if (other.quantity() == quantity) {
        other.rows().stream()
            .filter(candidate -> sameRow(candidate, row))
            .map(candidate -> candidate.figures().get(year))
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(figure -> sources.add(new Source(Message.of("source/history"), figure)));
      }
    }
    return sources;
  }

  private static boolean sameRow(HistoryTable.Row a, HistoryTable.Row b) {
    if (a.organisationScore() || b.organisationScore()) {
      return a.organisationScore() && b.organisationScore();
    }
    Likeness likeness = Likeness.of(code(a.code()), name(a.name()), code(b.code()), name(b.name()));
    return likeness.sameName()
        || (likeness.sameKey() && (likeness.closeName() || likeness.nameUnknown()));
  }

  private static @Nullable IndicatorCode code(@Nullable Label label) {
    return label == null ? null : IndicatorCode.of(label.text());
  }

  private static @Nullable IndicatorName name(@Nullable Label label) {
    return label == null ? null : IndicatorName.of(label.text());
  }
}
