package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored value that is not what its formula gives.
 *
 * @param stored the value as its cell shows it, or the literal of an error
 * @param recalculated what the formula gives, likewise
 * @param storedNumber as the cell shows it; null for an error
 * @param recalculatedNumber likewise
 * @param sameAsShown whether the difference lies beyond the decimals shown
 * @param formula without the leading equals sign
 * @param alike cells with the same formula whose values are stale too; no more than a few hundred
 * @param count how many there are in all, this one among them
 */
public record StaleValue(
    CellLocation location,
    String stored,
    String recalculated,
    @Nullable BigDecimal storedNumber,
    @Nullable BigDecimal recalculatedNumber,
    boolean sameAsShown,
    String formula,
    List<CellLocation> alike,
    int count) {}
