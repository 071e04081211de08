package id.cermat.model.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as a spreadsheet: the places where its formulas do not do what their neighbours do, or
 * what the sheet shows.
 *
 * @param formulas how many cells hold a formula
 * @param sums how many sums over a range were looked at
 * @param shortSums sums that stop short of lines beside their range
 * @param doubledSums sums that count figures twice
 * @param runs how many runs of one formula, down a column or along a row, were looked at
 * @param interruptions cells inside such a run that hold something else
 * @param hiddenAddends visible sums over figures that are hidden
 * @param otherWorkbooks references to other workbooks; null where there are none
 */
public record Spreadsheet(
    String file,
    int formulas,
    int sums,
    List<ShortSum> shortSums,
    List<DoubledSum> doubledSums,
    int runs,
    List<Interruption> interruptions,
    Recalculation recalculation,
    List<HiddenAddends> hiddenAddends,
    @Nullable OtherWorkbooks otherWorkbooks) {}
