/**
 * Workbooks of every format as grids: cells by row and column, with how they are shown and the
 * formulas behind them.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.format.sheet;
