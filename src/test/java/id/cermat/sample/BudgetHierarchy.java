package id.cermat.sample;

import id.cermat.sample.SampleValue.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Breaks each kind of expenditure of a budget down to accounts, with subtotals at every level. */
final class BudgetHierarchy {
  private static final List<String> AMOUNTS = List.of("ceiling", "realization");
  private static final int GROUPS = 2;
  private static final int ACCOUNTS = 3;

  private final List<SampleRow> rows = new ArrayList<>();

  private BudgetHierarchy() {}

  static SampleTable of(SampleTable budget) {
    BudgetHierarchy hierarchy = new BudgetHierarchy();
    List<String> kinds = new ArrayList<>();
    for (SampleRow row : budget.rows()) {
      if (row.key().equals("total")) {
        hierarchy.rows.add(summing(row, kinds));
      } else {
        kinds.add(row.key());
        hierarchy.kind(row);
      }
    }
    List<SampleColumn> columns = new ArrayList<>();
    columns.add(SampleColumn.of("code", "Kode", 14));
    columns.addAll(budget.columns());
    return budget.withRows(hierarchy.rows).withColumns(columns);
  }

  private void kind(SampleRow row) {
    SampleRow coded = row.with("code", SampleValue.text(row.key()));
    if (!(row.cells().get("ceiling") instanceof Numeric)) {
      rows.add(coded);
      return;
    }
    List<String> groups = new ArrayList<>();
    for (int group = 1; group <= GROUPS; group++) {
      groups.add(row.key() + "." + group);
    }
    rows.add(summing(coded, groups));
    for (int group = 0; group < GROUPS; group++) {
      group(groups.get(group), part(row, group, GROUPS));
    }
  }

  private void group(String code, SampleRow group) {
    List<String> accounts = new ArrayList<>();
    for (int account = 1; account <= ACCOUNTS; account++) {
      accounts.add(code + "." + account);
    }
    rows.add(summing(named(group, code), accounts));
    for (int account = 0; account < ACCOUNTS; account++) {
      rows.add(named(part(group, account, ACCOUNTS), accounts.get(account)));
    }
  }

  private static SampleRow named(SampleRow row, String code) {
    return row.renamed(code)
        .with("code", SampleValue.text(code))
        .with("name", SampleValue.text("Rincian belanja " + code))
        .with("percentage", percentage(row, code));
  }

  /** One of so many uneven parts of a row; together they are the row. */
  private static SampleRow part(SampleRow row, int index, int count) {
    SampleRow part = row;
    for (String column : AMOUNTS) {
      Numeric whole = (Numeric) row.cells().get(column);
      BigDecimal step = new BigDecimal("10000");
      BigDecimal rest = whole.value();
      BigDecimal share = BigDecimal.ZERO;
      for (int i = 0; i <= index; i++) {
        share =
            i == count - 1
                ? rest
                : rest.multiply(BigDecimal.valueOf(31L + 17L * i))
                    .movePointLeft(2)
                    .divideToIntegralValue(step)
                    .multiply(step);
        rest = rest.subtract(share);
      }
      part = part.with(column, whole.changedTo(share));
    }
    return part;
  }

  private static SampleValue percentage(SampleRow row, String key) {
    BigDecimal whole = ((Numeric) row.cells().get("ceiling")).value();
    BigDecimal part = ((Numeric) row.cells().get("realization")).value();
    return UnitTables.share(
        part, whole, "{budget/" + key + "/realization}/{budget/" + key + "/ceiling}*100");
  }

  private static SampleRow summing(SampleRow row, List<String> keys) {
    SampleRow summed = row;
    for (String column : AMOUNTS) {
      Numeric amount = (Numeric) row.cells().get(column);
      List<String> cells = keys.stream().map(key -> "{budget/" + key + "/" + column + "}").toList();
      summed =
          summed.with(
              column,
              new Numeric(
                  amount.value(),
                  amount.decimals(),
                  amount.kind(),
                  "SUM(" + String.join(",", cells) + ")"));
    }
    return summed;
  }
}
