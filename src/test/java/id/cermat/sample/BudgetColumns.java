package id.cermat.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Adds the budget of each indicator, what was spent of it, and its share. */
final class BudgetColumns {
  private static final String GROUP = "Anggaran";

  private BudgetColumns() {}

  static SampleTable beside(SampleTable table) {
    Random random = new Random(table.rows().size());
    List<SampleColumn> columns = new ArrayList<>(table.columns());
    columns.add(new SampleColumn("ceiling", "Pagu", GROUP, 18));
    columns.add(new SampleColumn("spent", "Realisasi", GROUP, 18));
    columns.add(new SampleColumn("absorbed", "% Penyerapan", GROUP, 12));
    List<SampleRow> rows = new ArrayList<>();
    for (SampleRow row : table.rows()) {
      BigDecimal ceiling = BigDecimal.valueOf(20_000_000L + 10_000L * random.nextInt(50_000));
      BigDecimal spent =
          ceiling
              .multiply(BigDecimal.valueOf(60L + random.nextInt(40), 2))
              .subtract(BigDecimal.valueOf(random.nextInt(9_000)))
              .setScale(0, java.math.RoundingMode.DOWN);
      String role = "realization/" + row.key() + "/";
      rows.add(
          row.with("ceiling", SampleValue.rupiah(ceiling))
              .with("spent", SampleValue.rupiah(spent))
              .with(
                  "absorbed",
                  UnitTables.share(
                      spent, ceiling, "{" + role + "spent}/{" + role + "ceiling}*100")));
    }
    return table.withColumns(columns).withRows(rows);
  }
}
