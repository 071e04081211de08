/** The workbook as a spreadsheet: error values, texts for numbers, tables that were passed over. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.spreadsheet;
