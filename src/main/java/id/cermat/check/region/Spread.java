package id.cermat.check.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Where the middle of many figures lies, and how far they spread about it, whatever a few of them
 * do.
 *
 * @param median half of them lie below it
 * @param low a quarter of them lie below it
 * @param high a quarter of them lie above it
 */
record Spread(BigDecimal median, BigDecimal low, BigDecimal high) {
  private static final int DECIMALS = 2;

  static Spread of(List<BigDecimal> figures) {
    double[] values = figures.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    double median = Median.withDefaults().evaluate(values);
    // As the QUARTILE function of spreadsheets has it, so that a reader can compute it there.
    double[] quartiles =
        Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(values, 0.25, 0.75);
    return new Spread(rounded(median), rounded(quartiles[0]), rounded(quartiles[1]));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
