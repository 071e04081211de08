package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorName;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import java.util.List;

/**
 * Binds the total of a revenue table to the indicator of revenue, if exactly one indicator is
 * called so and counts in rupiah.
 */
final class RevenueIndicator {
  private RevenueIndicator() {}

  static void attach(SourceTable revenue, List<MatchedIndicator> indicators) {
    List<MatchedIndicator> candidates =
        indicators.stream().filter(RevenueIndicator::countsRevenue).toList();
    if (candidates.size() == 1) {
      candidates.get(0).add(revenue, revenue.rows().get(0));
    }
  }

  private static boolean countsRevenue(MatchedIndicator indicator) {
    IndicatorName name = indicator.nameKey();
    return name != null
        && name.words().contains("penerimaan")
        && indicator.members().stream()
            .flatMap(member -> member.row().figures().values().stream())
            .map(Figure::unit)
            .anyMatch(unit -> unit == FigureUnit.RUPIAH);
  }
}
