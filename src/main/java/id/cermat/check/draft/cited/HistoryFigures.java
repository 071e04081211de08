package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.check.sources.IndicatorSearch;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.HistoryTable;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the histories (perbandingan antartahun) say of what a citation stands for. */
final class HistoryFigures {
  private final UnitReport report;
  private final Message kind;
  private final Subjects subjects;
  private final Map<HistoryTable.Row, Map<MatchedIndicator, Boolean>> known =
      new IdentityHashMap<>();

  /**
   * @param kind what a finding calls such a table
   */
  HistoryFigures(UnitReport report, Message kind, Subjects subjects) {
    this.report = report;
    this.kind = kind;
    this.subjects = subjects;
  }

  /**
   * What there is of a year.
   *
   * @param indicator what the citation is about; null where no table of a year names it
   */
  Sources of(Citation citation, int year, @Nullable MatchedIndicator indicator) {
    List<Source> sources = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    List<Figure> neighbours = new ArrayList<>();
    for (HistoryTable table : report.historyTables()) {
      for (int i = 0; i < table.rows().size(); i++) {
        HistoryTable.Row row = table.rows().get(i);
        if (!measures(table, citation) || !matches(row, citation, indicator)) {
          continue;
        }
        row.figures()
            .forEach(
                (other, figure) -> {
                  if (other != year) {
                    others.add(figure);
                  } else if (!figure.location().equals(citation.location())) {
                    sources.add(Source.of(kind, figure));
                  }
                });
        for (int near : new int[] {i - 1, i + 1}) {
          if (near >= 0 && near < table.rows().size()) {
            Optional.ofNullable(table.rows().get(near).figures().get(year))
                .ifPresent(neighbours::add);
          }
        }
      }
    }
    return new Sources(sources, others, neighbours);
  }

  /** "Capaian" may head indices or realizations, so that one history is the like of another. */
  private boolean measures(HistoryTable table, Citation citation) {
    return table.quantity() == citation.quantity()
        || citation.quantity() == Quantity.SCORE
        || subjects.inHistory(citation);
  }

  /** The figures of an indicator in the other years. */
  List<Figure> otherYears(Citation citation, int year, MatchedIndicator indicator) {
    return report.historyTables().stream()
        .flatMap(table -> table.rows().stream().filter(row -> matches(row, citation, indicator)))
        .flatMap(row -> row.figures().entrySet().stream())
        .filter(entry -> entry.getKey() != year)
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean matches(
      HistoryTable.Row row, Citation citation, @Nullable MatchedIndicator indicator) {
    String subject = Objects.requireNonNull(citation.subject());
    if (row.organisationScore()) {
      return subject.equals(Subjects.SCORE);
    }
    if (row.name() != null && subjects.rowBears(citation, row.name().text())) {
      return true;
    }
    if (indicator != null) {
      return known
          .computeIfAbsent(row, unused -> new IdentityHashMap<>())
          .computeIfAbsent(
              indicator,
              one -> IndicatorSearch.find(row.code(), row.name(), List.of(one)).isPresent());
    }
    Label name = subjects.name(subject);
    return row.name() != null
        && Subjects.key(row.name().text())
            .equals(Subjects.key(name == null ? subject : name.text()));
  }
}
