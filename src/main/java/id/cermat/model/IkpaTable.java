package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.IkpaIndicator;
import id.cermat.model.constraint.DecreedIkpaWeights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget implementation indicators (IKPA) of one or more spending units (satker), as OM-SPAN
 * exports them.
 */
@DecreedIkpaWeights
public record IkpaTable(
    @Nullable Label title, Location area, @Nullable Integer year, List<Satker> satkers) {

  /**
   * One spending unit.
   *
   * @param total the sum of the weighted scores (nilai total)
   * @param conversion the weights of what was measured (konversi bobot), in percent
   * @param dispensation what late payment orders cost (dispensasi SPM); deducted at the end
   * @param score the final score (nilai akhir)
   * @param category the word for the score, where there is one
   */
  public record Satker(
      Location row,
      @Nullable Label code,
      @Nullable Label name,
      List<Measure> measures,
      @Nullable Figure total,
      @Nullable Figure conversion,
      @Nullable Figure dispensation,
      @Nullable Figure score,
      @Nullable Label category) {

    /** What a finding calls the unit. */
    public String subject() {
      if (code != null) {
        return code.text();
      }
      return name == null ? row.label() : name.text();
    }

    /** Code and name, as a finding's sentence gives them. */
    public String described() {
      return code == null || name == null ? subject() : code.text() + " " + name.text();
    }
  }

  /**
   * One indicator of a spending unit.
   *
   * @param aspect the group that it belongs to; null where the table has none
   * @param score nilai, from 0 to {@linkplain IkpaIndicator#highest() the highest allowed}
   * @param weight bobot in percent; 0 where the indicator is not measured, null where the table
   *     gives none
   * @param weighted nilai akhir
   * @param aspectScore nilai aspek, at the first indicator of its aspect
   */
  public record Measure(
      IkpaIndicator indicator,
      Label heading,
      @Nullable Label aspect,
      @Nullable Figure score,
      @Nullable Figure weight,
      @Nullable Figure weighted,
      @Nullable Figure aspectScore) {

    /** Whether the indicator counts: it has a score, and its weight is not zero. */
    public boolean measured() {
      return score != null && (weight == null || weight.value().signum() != 0);
    }
  }
}
