package id.cermat.check.reconciliation;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row of one source says of an indicator.
 *
 * @param subject the code as the source writes it, else the name
 * @param figures the figures that other sources may repeat
 * @param otherPeriods the same quantity in other periods, where the row has them
 * @param indicator the row in full, where its table is one of indicators
 */
record SourceRow(
    SourceKind kind,
    String subject,
    @Nullable Label code,
    @Nullable Label name,
    Location row,
    Map<Quantity, Figure> figures,
    List<Figure> otherPeriods,
    @Nullable Indicator indicator) {

  /** The code taken apart, if there is one. */
  @Nullable IndicatorCode codeKey() {
    return code == null ? null : IndicatorCode.of(code.text());
  }

  /** The name's words, if there is one. */
  @Nullable IndicatorName nameKey() {
    return name == null ? null : IndicatorName.of(name.text());
  }

  /** The figure of a quantity, if the row has one. */
  @Nullable Figure figure(Quantity quantity) {
    return figures.get(quantity);
  }
}
