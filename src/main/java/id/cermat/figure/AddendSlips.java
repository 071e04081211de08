package id.cermat.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Slips in adding up. */
final class AddendSlips {
  /** With more lines, some pair fits by chance. */
  private static final int LINES_FOR_PAIRS = 8;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HALF_THOUSAND = BigDecimal.valueOf(500);

  private final Figure figure;
  private final BigDecimal computed;
  private final List<BigDecimal> addends;

  AddendSlips(Mismatch mismatch, BigDecimal computed) {
    this.figure = mismatch.figure();
    this.computed = computed;
    this.addends =
        mismatch.addends().stream()
            .map(Expression::value)
            .filter(value -> value.signum() != 0)
            .toList();
  }

  /**
   * The parts were rounded and then added, or are shown in whole thousands under a total that is
   * not.
   */
  boolean partsRounded() {
    if (addends.size() < 2) {
      return false;
    }
    BigDecimal sumOfRounded =
        addends.stream()
            .map(value -> value.setScale(figure.decimals(), RoundingMode.HALF_UP))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return figure.shown().compareTo(sumOfRounded) == 0 || partsInThousands();
  }

  private boolean partsInThousands() {
    BigDecimal slack = HALF_THOUSAND.multiply(BigDecimal.valueOf(addends.size()));
    return addends.stream().allMatch(AddendSlips::inThousands)
        && !inThousands(figure.shown())
        && figure.shown().subtract(computed).abs().compareTo(slack) <= 0;
  }

  /** One line is missing from the total; two, where there are few and no single one explains it. */
  boolean leftOut() {
    return addends.stream().anyMatch(this::isLeftOut) || pairs().stream().anyMatch(this::isLeftOut);
  }

  /** One line stands in the total twice; two, where there are few and no single one explains it. */
  boolean countedTwice() {
    return addends.stream().anyMatch(this::isCountedTwice)
        || pairs().stream().anyMatch(this::isCountedTwice);
  }

  /** One line was subtracted instead of added. */
  boolean signReversed() {
    return addends.size() > 1
        && addends.stream()
            .anyMatch(line -> gives(computed.subtract(line.multiply(BigDecimal.valueOf(2)))));
  }

  private boolean isLeftOut(BigDecimal line) {
    return addends.size() > 1 && gives(computed.subtract(line));
  }

  private boolean isCountedTwice(BigDecimal line) {
    return addends.size() > 1 && gives(computed.add(line));
  }

  private List<BigDecimal> pairs() {
    if (addends.size() < 3
        || addends.size() > LINES_FOR_PAIRS
        || addends.stream().anyMatch(line -> isLeftOut(line) || isCountedTwice(line))) {
      return List.of();
    }
    List<BigDecimal> pairs = new ArrayList<>();
    for (int i = 0; i < addends.size(); i++) {
      for (int j = i + 1; j < addends.size(); j++) {
        pairs.add(addends.get(i).add(addends.get(j)));
      }
    }
    return pairs;
  }

  private boolean gives(BigDecimal value) {
    return value.setScale(figure.decimals(), RoundingMode.HALF_UP).compareTo(figure.shown()) == 0;
  }

  private static boolean inThousands(BigDecimal value) {
    return value.remainder(THOUSAND).signum() == 0;
  }
}
