package id.cermat.check.region;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.check.matching.Likeness;
import id.cermat.check.sources.IndicatorFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units of one kind that report on the same part of the same year, and the indicators that they
 * share.
 */
record Peers(List<UnitFigures> units, List<SharedIndicator> indicators) {

  /** A unit's own row of an indicator. */
  record Member(UnitFigures unit, IndicatorFigures figures) {}

  static Peers of(List<UnitFigures> units) {
    Assembly assembly = new Assembly();
    units.forEach(assembly::add);
    return new Peers(List.copyOf(units), List.copyOf(assembly.indicators));
  }

  /** How many units name any indicator. */
  int reporting() {
    return (int) units.stream().filter(unit -> !unit.indicators().isEmpty()).count();
  }

  /** Tells by code and name which rows of many units are one indicator. */
  private static final class Assembly {
    private final List<SharedIndicator> indicators = new ArrayList<>();
    private final Map<Wording, SharedIndicator> known = new HashMap<>();

    private record Wording(String code, String name) {}

    private void add(UnitFigures unit) {
      List<IndicatorFigures> open = new ArrayList<>();
      for (IndicatorFigures figures : unit.indicators()) {
        SharedIndicator same = known.get(wording(figures));
        if (same == null || !same.add(unit, figures)) {
          open.add(figures);
        }
      }
      for (IndicatorFigures figures : open) {
        SharedIndicator like = likest(unit, figures);
        if (like == null) {
          like = new SharedIndicator(figures);
          indicators.add(like);
        }
        like.add(unit, figures);
        known.put(wording(figures), like);
      }
    }

    private static Wording wording(IndicatorFigures figures) {
      return new Wording(
          figures.code() == null ? "" : figures.code().text(),
          figures.name() == null ? "" : figures.name().text());
    }

    private @Nullable SharedIndicator likest(UnitFigures unit, IndicatorFigures figures) {
      IndicatorCode code = figures.code() == null ? null : IndicatorCode.of(figures.code().text());
      IndicatorName name = figures.name() == null ? null : IndicatorName.of(figures.name().text());
      SharedIndicator best = null;
      Likeness bestLikeness = null;
      for (SharedIndicator candidate : indicators) {
        Likeness likeness = Likeness.of(code, name, candidate.code(), candidate.name());
        if (SharedIndicator.convincing(likeness)
            && !candidate.has(unit)
            && (bestLikeness == null || better(likeness, bestLikeness))) {
          best = candidate;
          bestLikeness = likeness;
        }
      }
      return best;
    }

    private static boolean better(Likeness one, Likeness other) {
      return one.rank() < other.rank()
          || one.rank() == other.rank() && one.similarity() > other.similarity();
    }
  }
}
