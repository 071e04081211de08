/** What a workbook is as a spreadsheet: its formulas, what they reach and what they miss. */
@org.jspecify.annotations.NullMarked
package id.cermat.model.spreadsheet;
