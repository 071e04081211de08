package id.cermat.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts last year's figures beside this year's, under a group of their own. */
final class TwoYears {
  private static final List<String> MEASURES = List.of("target", "realization", "index");

  private TwoYears() {}

  static SampleUnit of(SampleUnit unit) {
    SampleTable previous = unit.table("previous");
    SampleUnit joined = unit.changing("realization", table -> joined(table, previous));
    return joined.withTables(
        joined.tables().stream().filter(table -> !table.key().equals("previous")).toList());
  }

  private static SampleTable joined(SampleTable table, SampleTable previous) {
    List<SampleColumn> columns = new ArrayList<>();
    for (SampleColumn column : table.columns()) {
      if (column.key().equals("target")) {
        for (String measure : MEASURES) {
          SampleColumn old = previous.columns().get(previous.column(measure));
          columns.add(new SampleColumn("last-" + measure, old.header(), old.group(), old.width()));
        }
      }
      columns.add(column);
    }
    List<SampleRow> rows = new ArrayList<>();
    for (SampleRow row : table.rows()) {
      Map<String, SampleValue> old = previous.row(row.key()).map(SampleRow::cells).orElse(Map.of());
      SampleRow wide = row;
      for (String measure : MEASURES) {
        SampleValue value = old.getOrDefault(measure, SampleValue.DASH);
        wide =
            wide.with(
                "last-" + measure,
                value instanceof SampleValue.Numeric number ? number.typed() : value);
      }
      rows.add(wide);
    }
    return table.withColumns(columns).withRows(rows);
  }
}
