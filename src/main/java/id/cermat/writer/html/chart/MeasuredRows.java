package id.cermat.writer.html.chart;

import id.cermat.model.Indicator;
import id.cermat.model.IndicatorRows;
import id.cermat.model.IndicatorTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table that says best how a unit's indicators came out in the reporting year. */
final class MeasuredRows {
  private MeasuredRows() {}

  /** Its rows with an index, or a target and a realization; empty where no table has any. */
  static List<Indicator> of(UnitReport report) {
    List<IndicatorRows> tables = new ArrayList<>();
    for (IndicatorTable table : report.indicatorTables()) {
      if (table.kind() == IndicatorTable.Kind.REALIZATION
          && (table.year() == null || table.year().equals(report.year()))) {
        tables.add(table);
      }
    }
    tables.addAll(report.scoreTables());
    return tables.stream()
        .map(MeasuredRows::measured)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private static List<Indicator> measured(IndicatorRows table) {
    return table.indicators().stream()
        .filter(row -> row.index() != null || row.target() != null && row.realization() != null)
        .toList();
  }
}
