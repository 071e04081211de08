package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.constraint.WithinCeiling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by line with a total: the budget by kind of expenditure (pagu, realisasi, persentase), or
 * the revenue by kind of tax (target, realisasi, capaian).
 *
 * @param lines in the sheet's order, totals and subtotals among them
 */
@WithinCeiling
public record BudgetTable(
    Kind kind, @Nullable Label title, Location area, @Nullable Integer year, List<Line> lines) {

  /** What the amounts are. */
  public enum Kind {
    BUDGET,
    REVENUE
  }

  /**
   * One line.
   *
   * @param level 0 for the table's total, 1 for what it sums, and so on
   * @param parent the index in {@code lines} of the total this line adds to, or -1
   * @param base the ceiling (pagu) or the target
   * @param revised the revised ceiling, where the table has both
   * @param percentage realization against base
   * @param remainder base less realization (sisa)
   * @param previous last year's realization
   * @param growth of the realization over last year's, in percent
   */
  public record Line(
      Location row,
      Label name,
      int level,
      int parent,
      @Nullable Figure base,
      @Nullable Figure revised,
      @Nullable Figure realization,
      @Nullable Figure percentage,
      @Nullable Figure remainder,
      @Nullable Figure previous,
      @Nullable Figure growth) {}
}
