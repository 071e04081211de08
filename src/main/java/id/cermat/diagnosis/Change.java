package id.cermat.diagnosis;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Another value for a figure.
 *
 * @param figure as it stands
 * @param value what it is to be
 * @param decimals how many of it are shown
 */
record Change(Figure figure, BigDecimal value, int decimals) {
  Change {
    value = value.setScale(decimals, RoundingMode.HALF_UP);
  }

  Location place() {
    return figure.location();
  }

  boolean changesNothing() {
    return value.compareTo(figure.shown()) == 0;
  }

  /** A mention of the figure as it would then be; another rule may hold it in another unit. */
  Figure in(Figure mention) {
    if (mention.value().compareTo(figure.value()) == 0 || figure.value().signum() == 0) {
      return new Figure(value, decimals, mention.unit(), mention.literal(), mention.location());
    }
    BigDecimal scaled =
        value.multiply(mention.value()).divide(figure.value(), MathContext.DECIMAL64);
    return new Figure(
        scaled, mention.decimals(), mention.unit(), mention.literal(), mention.location());
  }

  /** The value for the figure that a rule found, which may hold it in another unit. */
  static BigDecimal from(Figure mention, BigDecimal value, Figure figure) {
    return mention.value().compareTo(figure.value()) == 0 || mention.value().signum() == 0
        ? value
        : value.multiply(figure.value()).divide(mention.value(), MathContext.DECIMAL64);
  }
}
