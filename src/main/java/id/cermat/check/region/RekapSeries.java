package id.cermat.check.region;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Likeness;
import id.cermat.check.sources.IndicatorFigures;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.RekapTable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One indicator of a rekap, and where a unit's own workbook speaks of it. */
final class RekapSeries {
  private final RekapTable.Series series;
  private final @Nullable IndicatorCode code;
  private final @Nullable IndicatorName name;
  private final boolean money;

  RekapSeries(RekapTable.Series series) {
    this.series = series;
    this.code = series.code() == null ? null : IndicatorCode.of(series.code().text());
    this.name = series.name() == null ? null : IndicatorName.of(series.name().text());
    this.money =
        series.members().stream()
            .flatMap(member -> Stream.of(member.figures().target(), member.figures().realization()))
            .filter(Objects::nonNull)
            .anyMatch(RekapSeries::isMoney);
  }

  /** Whether it counts in rupiah; where nothing says so, whether it counts in millions. */
  boolean money() {
    return money;
  }

  /** What a row of the rekap says. */
  Map<Quantity, Figure> of(Indicator row) {
    Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
    put(figures, Quantity.TARGET, row.target());
    put(figures, Quantity.REALIZATION, row.realization());
    put(figures, series.organisationScore() ? Quantity.SCORE : Quantity.INDEX, row.index());
    return figures;
  }

  /** What a unit's own workbook says of the same; empty where it says nothing. */
  Map<Quantity, Figure> of(UnitFigures unit) {
    if (series.organisationScore()) {
      return unit.score() == null ? Map.of() : Map.of(Quantity.SCORE, unit.score());
    }
    Map<Quantity, Figure> figures = new EnumMap<>(Quantity.class);
    IndicatorFigures own = indicator(unit);
    if (own != null) {
      figures.putAll(own.figures());
    }
    if (money && countsRevenue(own)) {
      // The indicator may count in percent what the rekap and the revenue table count in rupiah.
      unit.revenue().forEach(figures::put);
    }
    return figures;
  }

  private boolean countsRevenue(@Nullable IndicatorFigures own) {
    IndicatorName called =
        name == null && own != null && own.name() != null
            ? IndicatorName.of(own.name().text())
            : name;
    boolean ownMoney =
        own != null && own.figures().values().stream().anyMatch(RekapSeries::isMoney);
    return !ownMoney && called != null && called.words().contains("penerimaan");
  }

  private @Nullable IndicatorFigures indicator(UnitFigures unit) {
    IndicatorFigures best = null;
    int bestRank = Integer.MAX_VALUE;
    for (IndicatorFigures own : unit.indicators()) {
      Likeness likeness = Likeness.of(code, name, code(own.code()), name(own.name()));
      boolean same = likeness.sameKey() && likeness.nameUnknown();
      if ((same || SharedIndicator.convincing(likeness)) && likeness.rank() < bestRank) {
        best = own;
        bestRank = likeness.rank();
      }
    }
    return best;
  }

  private static @Nullable IndicatorCode code(@Nullable Label label) {
    return label == null ? null : IndicatorCode.of(label.text());
  }

  private static @Nullable IndicatorName name(@Nullable Label label) {
    return label == null ? null : IndicatorName.of(label.text());
  }

  private static void put(
      Map<Quantity, Figure> figures, Quantity quantity, @Nullable Figure figure) {
    if (figure != null) {
      figures.put(quantity, figure);
    }
  }

  /** Whether two figures count alike; a plain number can be either. */
  static boolean comparable(Figure one, Figure other) {
    return isMoney(one) == isMoney(other)
        || one.unit() == FigureUnit.NONE && magnitude(one) == magnitude(other)
        || other.unit() == FigureUnit.NONE && magnitude(one) == magnitude(other);
  }

  /** Amounts of an office's revenue or budget have more digits than any percentage or index. */
  private static boolean magnitude(Figure figure) {
    return figure.value().abs().precision() - figure.value().scale() > 6;
  }

  private static boolean isMoney(Figure figure) {
    return figure.unit() == FigureUnit.RUPIAH
        || figure.unit() == FigureUnit.NONE && magnitude(figure);
  }
}
