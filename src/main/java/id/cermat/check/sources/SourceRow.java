package id.cermat.check.sources;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.check.matching.IndicatorName;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
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
 * @param codeKey the code taken apart, if there is one
 * @param nameKey the name's words, if there is one
 */
public record SourceRow(
    SourceKind kind,
    String subject,
    @Nullable Label code,
    @Nullable Label name,
    Location row,
    Map<Quantity, Figure> figures,
    List<Figure> otherPeriods,
    @Nullable Indicator indicator,
    @Nullable IndicatorCode codeKey,
    @Nullable IndicatorName nameKey) {

  public SourceRow(
      SourceKind kind,
      String subject,
      @Nullable Label code,
      @Nullable Label name,
      Location row,
      Map<Quantity, Figure> figures,
      List<Figure> otherPeriods,
      @Nullable Indicator indicator) {
    this(
        kind,
        subject,
        code,
        name,
        row,
        figures,
        otherPeriods,
        indicator,
        code == null ? null : IndicatorCode.of(code.text()),
        name == null ? null : IndicatorName.of(name.text()));
  }

  /** Whether number and letter of its code are those of another's. */
  boolean sameKey(SourceRow other) {
    return codeKey != null && other.codeKey != null && codeKey.key().equals(other.codeKey.key());
  }

  /** The figure of a quantity, if the row has one. */
  public @Nullable Figure figure(Quantity quantity) {
    return figures.get(quantity);
  }
}
