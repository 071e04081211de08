package id.cermat.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The right figures, to two decimals half-up, computed apart from the code under test. */
final class Arithmetic {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal CAP = BigDecimal.valueOf(120);
  private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
  private static final BigDecimal NINETY = BigDecimal.valueOf(90);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DIGITS = 20;

  private Arithmetic() {}

  static BigDecimal half(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  /** {@code part} in percent of {@code whole}, exact to 20 decimals. */
  static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
  }

  /** The index before cap and floor. */
  static BigDecimal uncapped(Direction direction, BigDecimal target, BigDecimal realization) {
    BigDecimal ratio = ratio(realization, target);
    return switch (direction) {
      case MAXIMIZE -> ratio;
      case MINIMIZE -> TWO_HUNDRED.subtract(ratio);
      case STABILIZE ->
          stabilized(ratio.compareTo(HUNDRED) > 0 ? TWO_HUNDRED.subtract(ratio) : ratio);
    };
  }

  /** The index (indeks capaian), between 0 and 120. */
  static BigDecimal index(Direction direction, BigDecimal target, BigDecimal realization) {
    return half(uncapped(direction, target, realization).max(BigDecimal.ZERO).min(CAP));
  }

  /** A component's achievement, at most 120. */
  static BigDecimal achievement(BigDecimal target, BigDecimal realization) {
    return half(ratio(realization, target).min(CAP));
  }

  static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal mean(List<BigDecimal> values) {
    return half(
        sum(values).divide(BigDecimal.valueOf(values.size()), DIGITS, RoundingMode.HALF_UP));
  }

  /** The mean by weight. */
  static BigDecimal weighted(List<BigDecimal> values, List<BigDecimal> weights) {
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      total = total.add(values.get(i).multiply(weights.get(i)));
    }
    return half(total.divide(sum(weights), DIGITS, RoundingMode.HALF_UP));
  }

  /** An achievement of 90 gives 100, of 100 gives 120, linear between and below. */
  private static BigDecimal stabilized(BigDecimal achievement) {
    return achievement.compareTo(NINETY) <= 0
        ? ratio(achievement, NINETY)
        : HUNDRED.add(achievement.subtract(NINETY).multiply(TWO));
  }

  /** Which way an indicator is better (polarisasi), with the formula of its index. */
  enum Direction {
    MAXIMIZE("Maximize", "MIN(120,MAX(0,{R}/{T}*100))"),
    MINIMIZE("Minimize", "MIN(120,MAX(0,200-{R}/{T}*100))"),
    STABILIZE(
        "Stabilize",
        "MAX(0,IF(IF({R}<={T},{R}/{T},2-{R}/{T})<=0.9,"
            + "IF({R}<={T},{R}/{T},2-{R}/{T})/0.9*100,"
            + "100+(IF({R}<={T},{R}/{T},2-{R}/{T})*100-90)*2))");

    private final String label;
    private final String formula;

    Direction(String label, String formula) {
      this.label = label;
      this.formula = formula;
    }

    String label() {
      return label;
    }

    /** The spreadsheet formula over the roles of realization and target. */
    String formula(String realization, String target) {
      return formula.replace("{R}", "{" + realization + "}").replace("{T}", "{" + target + "}");
    }
  }
}
