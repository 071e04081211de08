package id.cermat.check.draft.cited;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import java.math.BigDecimal;

/** Tells amounts of money from points; a large number without unit is money. */
final class Money {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Money() {}

  static boolean is(Figure figure) {
    return figure.unit() == FigureUnit.RUPIAH
        || figure.unit() != FigureUnit.COUNT && figure.value().abs().compareTo(MILLION) >= 0;
  }

  static boolean comparable(Figure a, Figure b) {
    return is(a) == is(b);
  }
}
