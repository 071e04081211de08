package id.cermat.model;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Consolidation;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A row of an indicator table (IKU). What the table has no column for, or leaves blank, is null.
 *
 * @param row where the row begins
 * @param objective the strategic objective (sasaran strategis)
 * @param worst the worst tolerated realization, for a target of zero
 * @param index the achievement index (indeks capaian)
 * @param validity the validity and control class (V/C), such as {@code E/M}
 * @param weighted the weight inside the objective (bobot tertimbang)
 * @param status the colour or word of the status column
 * @param blanks cells of this row that stand empty although the table has their column
 */
public record Indicator(
    Location row,
    @Nullable Label code,
    @Nullable Label name,
    @Nullable Label objective,
    @Nullable Label polarityLabel,
    @Nullable Polarity polarity,
    boolean unexceedable,
    @Nullable Consolidation consolidation,
    @Nullable Figure target,
    @Nullable Figure realization,
    @Nullable Figure index,
    @Nullable Figure worst,
    @Nullable Label validity,
    @Nullable Figure weight,
    @Nullable Figure weighted,
    @Nullable Label status,
    java.util.List<Blank> blanks) {

  /**
   * An empty cell in a column that others fill; {@code placeholder} holds a dash or "n/a" that
   * stands there instead.
   */
  public record Blank(Quantity quantity, Location location, @Nullable String placeholder) {}

  /**
   * The code as its own source writes it, else the name, else the place: what a finding calls the
   * row.
   */
  public String subject() {
    if (code != null) {
      return code.text();
    }
    return name != null ? name.text() : row.label();
  }

  /** The same row under a polarity. */
  public Indicator withPolarity(Polarity known) {
    return new Indicator(
        row,
        code,
        name,
        objective,
        polarityLabel,
        known,
        unexceedable,
        consolidation,
        target,
        realization,
        index,
        worst,
        validity,
        weight,
        weighted,
        status,
        blanks);
  }
}
