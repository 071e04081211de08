package id.cermat.check.draft.cited;

import id.cermat.figure.Figure;
import id.cermat.model.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a cited literal may be read as. */
final class Readings {
  /** Amounts are often cited in full thousands or millions: their zeros are no digits. */
  private static final int[] CUT_ZEROS = {-3, -6, -9};

  private Readings() {}

  /** The literal as it was read, then with its last zeros as no digits, then its other readings. */
  static List<Figure> of(Citation citation) {
    Figure cited = citation.figure();
    List<Figure> readings = new ArrayList<>();
    readings.add(cited);
    if (Money.is(cited) && cited.decimals() >= 0) {
      for (int decimals : CUT_ZEROS) {
        BigDecimal cut = cited.value().movePointRight(decimals);
        if (cut.signum() != 0 && cut.stripTrailingZeros().scale() <= 0) {
          readings.add(cited.withDecimals(decimals));
        }
      }
    }
    if (citation.parsed().ambiguous()) {
      citation.parsed().readings().stream()
          .skip(1)
          .map(
              reading ->
                  new Figure(
                      reading.value(),
                      reading.decimals(),
                      cited.unit(),
                      cited.literal(),
                      cited.location()))
          .forEach(readings::add);
    }
    return readings;
  }
}
