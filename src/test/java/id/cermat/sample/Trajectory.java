package id.cermat.sample;

import id.cermat.sample.UnitYear.Consolidation;
import id.cermat.sample.UnitYear.Indicator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An indicator's targets by quarter, semester and year (trajectory). */
final class Trajectory {
  static final Map<String, String> HEADINGS = headings();

  private Trajectory() {}

  static SampleRow row(Indicator indicator) {
    List<BigDecimal> quarters = indicator.quarters();
    Consolidation consolidation = indicator.consolidation();
    SampleRow row =
        SampleRow.item(
            indicator.code(),
            "code",
            indicator.code(),
            "indicator",
            indicator.name(),
            "consolidation",
            consolidation.label());
    Map<String, BigDecimal> periods = new LinkedHashMap<>();
    periods.put("q1", quarters.get(0));
    periods.put("q2", quarters.get(1));
    periods.put("semester-1", consolidated(consolidation, quarters.subList(0, 2)));
    periods.put("q3", quarters.get(2));
    periods.put("until-q3", consolidated(consolidation, quarters.subList(0, 3)));
    periods.put("q4", quarters.get(3));
    periods.put("year", consolidated(consolidation, quarters));
    for (Map.Entry<String, BigDecimal> period : periods.entrySet()) {
      row =
          row.with(
              period.getKey(),
              new SampleValue.Numeric(period.getValue(), 2, indicator.kind(), null));
    }
    return row;
  }

  private static BigDecimal consolidated(Consolidation consolidation, List<BigDecimal> quarters) {
    return switch (consolidation) {
      case SUM -> Arithmetic.sum(quarters);
      case AVERAGE -> Arithmetic.mean(quarters);
      case TAKE_LAST_KNOWN -> quarters.get(quarters.size() - 1);
    };
  }

  private static Map<String, String> headings() {
    Map<String, String> headings = new LinkedHashMap<>();
    headings.put("q1", "Q1");
    headings.put("q2", "Q2");
    headings.put("semester-1", "Smt 1");
    headings.put("q3", "Q3");
    headings.put("until-q3", "s.d. Q3");
    headings.put("q4", "Q4");
    headings.put("year", "Y");
    return headings;
  }
}
