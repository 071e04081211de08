package id.cermat.sample.draft;

import java.math.BigDecimal;

/**
 * A figure of a generated draft.
 *
 * @param index its number among the draft's figures
 * @param role where its value stands in the unit's tables; empty where it stands in none
 * @param value the unrounded value
 * @param literal as it is written
 * @param place what surrounds it
 */
public record DraftFigure(
    int index,
    String role,
    BigDecimal value,
    NumberStyle style,
    String literal,
    Truth truth,
    Place place) {

  /** What surrounds a figure. */
  public enum Place {
    SENTENCE,
    LIST,
    CELL
  }

  /** The value that the literal claims. */
  public BigDecimal shown() {
    return style.shown(value);
  }

  /** The figure with another value, written in the same style. */
  public DraftFigure with(BigDecimal other) {
    return new DraftFigure(index, role, value, style, style.write(other), truth, place);
  }

  /** The figure written otherwise. */
  public DraftFigure written(String other) {
    return new DraftFigure(index, role, value, style, other, truth, place);
  }
}
