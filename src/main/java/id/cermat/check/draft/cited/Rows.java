package id.cermat.check.draft.cited;

import id.cermat.figure.Figure;
import id.cermat.lexicon.Polarity;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence's target and realization as the row of a table, for the formulas of rows. */
final class Rows {
  private Rows() {}

  static Indicator of(
      @Nullable Label code, @Nullable Polarity polarity, Figure target, Figure realization) {
    return new Indicator(
        realization.location(),
        code,
        null,
        null,
        null,
        polarity,
        false,
        null,
        target,
        realization,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
