package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sum over a column's range that takes in subtotals beside the figures they add, so that those
 * count twice.
 *
 * @param total the sum as its cell shows it
 * @param range such as {@code C4:C30}
 * @param subtotal the first of the subtotals
 * @param parts the range of that subtotal
 * @param subtotals how many subtotals the range takes in with their parts
 * @param expected the sum in which each figure counts once
 * @param alike the sums beside it in the row that do the same
 */
public record DoubledSum(
    Figure total,
    String range,
    CellLocation subtotal,
    String parts,
    int subtotals,
    BigDecimal expected,
    List<CellLocation> alike) {}
