package id.cermat.check.sources;

import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of one indicator in its reporting year: each quantity once, from the source that
 * has most authority on it.
 *
 * @param row where the indicator first stands
 * @param table the first cell of that table
 * @param figures target, realization, index and weight, as far as they are given
 */
public record IndicatorFigures(
    @Nullable Label code,
    @Nullable Label name,
    Location row,
    Location table,
    Map<Quantity, Figure> figures) {
  private static final List<SourceKind> RESULTS =
      List.of(SourceKind.REALIZATION, SourceKind.SCORE, SourceKind.TRAJECTORY);
  private static final List<SourceKind> TARGETS =
      List.of(SourceKind.CONTRACT, SourceKind.REALIZATION, SourceKind.SCORE, SourceKind.TRAJECTORY);

  /** What a finding calls the indicator. */
  public String subject() {
    if (code != null) {
      return code.text();
    }
    return name == null ? row.label() : name.text();
  }

  /**
   * The indicators of a report in its reporting year.
   *
   * @param period the part of the year that results shall speak of
   */
  public static List<IndicatorFigures> of(UnitReport report, String period) {
    List<IndicatorFigures> all = new ArrayList<>();
    for (List<SourceTable> tables : Sources.byYear(report)) {
      if (Objects.equals(tables.get(0).year(), report.year())) {
        for (MatchedIndicator indicator : Matching.of(tables)) {
          if (indicator.members().stream()
              .anyMatch(member -> member.kind() != SourceKind.REVENUE)) {
            all.add(of(indicator, period));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private static IndicatorFigures of(MatchedIndicator indicator, String period) {
    Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
    put(figures, Quantity.TARGET, figure(indicator, Quantity.TARGET, TARGETS, null));
    put(figures, Quantity.REALIZATION, figure(indicator, Quantity.REALIZATION, RESULTS, period));
    put(figures, Quantity.INDEX, figure(indicator, Quantity.INDEX, RESULTS, period));
    put(
        figures,
        Quantity.WEIGHT,
        indicator.members().stream()
            .map(member -> member.row().indicator())
            .filter(Objects::nonNull)
            .map(Indicator::weight)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
    MatchedIndicator.Member head = indicator.head();
    SourceRow row = head.row();
    Label code = row.code() != null ? row.code() : firstCode(indicator);
    return new IndicatorFigures(code, indicator.name(), row.row(), head.table().area(), figures);
  }

  private static @Nullable Label firstCode(MatchedIndicator indicator) {
    return indicator.members().stream()
        .map(member -> member.row().code())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Figure figure(
      MatchedIndicator indicator,
      Quantity quantity,
      List<SourceKind> authority,
      @Nullable String period) {
    for (SourceKind kind : authority) {
      for (Member member : indicator.members()) {
        Figure figure = member.row().figure(quantity);
        boolean ofPeriod = period == null || member.table().period().equals(period);
        if (member.kind() == kind && figure != null && ofPeriod) {
          return figure;
        }
      }
    }
    return null;
  }

  private static void put(
      Map<Quantity, Figure> figures, Quantity quantity, @Nullable Figure figure) {
    if (figure != null) {
      figures.put(quantity, figure);
    }
  }
}
