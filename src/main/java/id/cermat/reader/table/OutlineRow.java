package id.cermat.reader.table;

import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells where a row stands among its table's totals.
 *
 * @param code empty where it has none
 * @param total whether its words say that it is a total
 * @param aside whether its words say that it is no part of a total: an average, a percentage
 * @param amounts one for each column that can be summed
 */
public record OutlineRow(
    String code, boolean total, boolean aside, List<? extends @Nullable Figure> amounts) {
  boolean blank() {
    return amounts.stream().allMatch(amount -> amount == null);
  }

  @Nullable BigDecimal value(int column) {
    Figure amount = amounts.get(column);
    return amount == null ? null : amount.value();
  }

  /** The last decimal place of a column's amount; none is 0. */
  int decimals(int column) {
    Figure amount = amounts.get(column);
    return amount == null ? 0 : Math.max(0, amount.decimals());
  }
}
