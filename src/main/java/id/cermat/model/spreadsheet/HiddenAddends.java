package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A visible sum over a range some of whose figures are hidden, whether it adds them or not.
 *
 * @param total the sum as its cell shows it
 * @param range such as {@code C4:C9}, with its sheet where that is another
 * @param hidden the sum of the hidden figures
 * @param visible the sum of the visible ones
 * @param first the first hidden figure
 * @param figures how many figures are hidden
 * @param alike other sums over the same hidden rows, columns or sheet
 */
public record HiddenAddends(
    Kind kind,
    Figure total,
    String range,
    BigDecimal hidden,
    BigDecimal visible,
    CellLocation first,
    int figures,
    List<CellLocation> alike) {

  /** What hides them. */
  public enum Kind {
    ROWS,
    COLUMNS,
    SHEET,
    /** A filter or a hand hides rows, and the total passes over them: SUBTOTAL. */
    PASSED_OVER
  }
}
