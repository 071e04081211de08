package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A cell inside a run of one formula that does not hold that formula.
 *
 * @param figure what the cell shows
 * @param expected what the formula of its neighbours gives there, as the cell would show it
 * @param formula that formula, for this cell, without the leading equals sign
 * @param first the first cell of the run
 * @param last the last cell of the run
 * @param formulas how many cells of the run hold the formula
 * @param alike the other interruptions of the run of the same kind
 */
public record Interruption(
    Kind kind,
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
    /** A typed number that shows the value that the formula gives now. */
    EQUAL_CONSTANT,
    /** A formula that differs in one reference or number, and gives another value. */
    OTHER_FORMULA
  }
}
