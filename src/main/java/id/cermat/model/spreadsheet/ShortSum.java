package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sum over a column's range that stops short of plain numbers right beside the range.
 *
 * @param total the sum as its cell shows it
 * @param range such as {@code C4:C9}
 * @param leftOut the numbers, from top to bottom
 * @param expected the sum with them
 * @param alike the sums beside it in the row that leave out the same rows
 */
public record ShortSum(
    Figure total,
    String range,
    List<Figure> leftOut,
    BigDecimal expected,
    List<CellLocation> alike) {}
