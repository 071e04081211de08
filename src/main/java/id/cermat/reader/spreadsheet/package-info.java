/**
 * A workbook seen as a spreadsheet: values that are stale, sums that stop short, runs of formulas
 * that are interrupted, figures that are hidden.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.reader.spreadsheet;
