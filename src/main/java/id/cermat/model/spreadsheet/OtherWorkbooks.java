package id.cermat.model.spreadsheet;

import id.cermat.figure.CellLocation;
import java.util.List;

/**
 * The formulas that refer to other workbooks.
 *
 * @param cells the first of them, no more than a few dozen
 * @param count how many there are
 * @param failed those of {@code cells} that show an error
 */
public record OtherWorkbooks(List<CellLocation> cells, int count, List<CellLocation> failed) {}
