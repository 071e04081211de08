package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A cell that does not hold the formula that the cells around it say it should.
 *
 * @param figure what the cell shows
 * @param expected what the formula gives there, as the cell would show it
 * @param formula that formula, for this cell, without the leading equals sign
 * @param first the first cell that says so
 * @param last the last cell that says so
 * @param formulas the support: how many formulas say so
 * @param alike the other cells with the same interruption
 */
public record Interruption(
    Kind kind,
    Evidence evidence,
    Figure figure,
    BigDecimal expected,
    String formula,
    CellLocation first,
    CellLocation last,
    int formulas,
    List<CellLocation> alike) {

  /** What stands in the cell instead. */
  public enum Kind {
    /** A typed number that shows another value than the formula gives. */
    CONSTANT,
    /** A typed number that is what the formula gives now, though chance may have it so. */
    EQUAL_CONSTANT,
    /** A typed number that is what the formula gives now, in too many digits for chance. */
    RESULT,
    /** A formula that differs in its references or in one number. */
    OTHER_FORMULA,
    /** A range that ends or begins before that of its neighbours. */
    SHORT_RANGE,
    /** A range that takes in more than that of its neighbours: a total beside its parts. */
    LONG_RANGE;

    /** Whether a number is typed there. */
    public boolean typed() {
      return this == CONSTANT || this == EQUAL_CONSTANT || this == RESULT;
    }
  }

  /** Where the formula is known from. */
  public enum Evidence {
    /** A run of the formula, down or across, in which or at whose end the cell stands. */
    RUN,
    /** The formula of the cell beside it, which gives just the number that is typed. */
    BESIDE,
    /** Lines that otherwise hold the same formulas as its own. */
    TWIN_LINES,
    /** In every column the number is the sum of the formulas right above. */
    PARTS,
    /** The number is the sum of many figures right above, and other formulas reckon with it. */
    LINES
  }
}
